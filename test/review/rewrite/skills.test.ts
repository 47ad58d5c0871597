import { expect, it } from 'vitest'
import type { Passage, Resume } from '../../../src/resume/model.ts'
import { skillsExample } from '../../../src/review/rewrite/skills.ts'
import type { TechnologyUse } from '../../../src/review/rule.ts'

const NAMES: Record<string, [string, TechnologyUse['category']]> = {
  Golang: ['Go', 'language'],
  postgres: ['PostgreSQL', 'database'],
  Redis: ['Redis', 'cache'],
  K8s: ['Kubernetes', 'devops'],
  Rust: ['Rust', 'language'],
  Akka: ['Akka', 'framework'],
  SQL: ['SQL', 'language'],
}

/** A skills section in one list; those in `shown` stand in the work as well. */
function skills(entries: string[], shown: string[]) {
  let at = 0
  const passages = entries.map((text): Passage => {
    const start = at
    at += text.length + 2
    return { text, start, end: start + text.length }
  })
  const uses = passages.flatMap((passage): TechnologyUse[] => {
    const [name, category] = NAMES[passage.text.split(' ')[0]!] ?? []
    const listed = { ...passage, text: passage.text.split(' ')[0]! }
    return name && category ? [{ name, category, listed: [listed], shown: shown.includes(name) ? [passage] : [] }] : []
  })
  const resume = { skills: [{ label: null, skills: passages, start: 0, end: at }] } as unknown as Resume
  return skillsExample(resume, uses, { implied: ['SQL'], basics: ['Microsoft Office'] })
}

it('puts skills under the usual headings by their usual names, and asks where the others were used', () => {
  const example = skills(
    ['Golang', 'postgres', 'Redis', 'K8s', 'Rust', 'Akka', 'Mentoring'],
    ['Go', 'PostgreSQL', 'Redis', 'Kubernetes'],
  )!
  expect(example.after.split('\n')).toEqual([
    'Languages: Go',
    'Databases: PostgreSQL, Redis',
    'DevOps: Kubernetes',
    'Other: Mentoring',
    '[where did you use these: Rust, Akka?]',
  ])
  expect(example.asks).toEqual([expect.stringContaining('Which line of your work shows each of them?')])
})

it('asks about none where no line of work names any of them', () => {
  expect(skills(['Golang', 'postgres'], [])).toMatchObject({ after: 'Languages: Go\nDatabases: PostgreSQL', asks: [] })
})

it('asks nothing about what almost any work shows, and leaves out what every office has', () => {
  const { after } = skills(['Golang', 'SQL', 'postgres', 'Microsoft office'], ['Go', 'PostgreSQL'])!
  expect(after).toBe('Languages: Go, SQL\nDatabases: PostgreSQL')
})

it('leaves a list alone that would lose a figure, or that fits one heading', () => {
  expect(skills(['Golang (5 years)', 'postgres'], ['Go', 'PostgreSQL'])).toBeNull()
  expect(skills(['Golang', 'Rust'], ['Go', 'Rust'])).toBeNull()
})
