import type { Passage } from '../../src/resume/model.ts'
import type { TechnologyCategory } from '../../src/review/judge/judgement.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

/** Names with a spelling of their own; "microservices" and "event sourcing" are ordinary words. */
const PROPER: TechnologyCategory[] = [
  'language',
  'framework',
  'database',
  'cache',
  'messaging',
  'cloud',
  'devops',
  'observability',
]

export default defineRule({
  id: 'skills/names',
  title: 'Write each technology one way, as its makers do',
  message: 'Some names are spelled in ways that a search or a quick eye may miss: {names}.',
  why: 'Recruiters search for the usual spelling, and engineers notice the others.',
  sources: ['N-158', 'N-160', 'B-031'],
  severity: 'consider',
  options: {},
  in: 'skills',
  examples: {
    flags: [
      'Languages: Go, ⟦Java Script⟧, SQL\nDatabases: PostgreSQL, Redis',
      'Backend: ⟦Node⟧, nodejs, Express\nDatabases: ⟦mongodb⟧, MySQL',
    ],
    quiet: [
      'Languages: Go, JavaScript, SQL\nDatabases: Postgres, Redis\nCloud: K8s, AWS',
      'LANGUAGES: GO, JAVASCRIPT, SQL\nDATABASES: POSTGRESQL, MONGODB',
    ],
  },
  when: ({ resume }) => resume.skills.length > 0,
  *check({ technologies }) {
    const odd = technologies.flatMap(({ name, category, listed }) => {
      if (!PROPER.includes(category)) return []
      const spellings = [...new Map(listed.map((passage) => [passage.text, passage])).values()]
      const wrong = spellings.filter(({ text }) => isMisspelt(text, name))
      return spellings.length > 1 && new Set(spellings.map(({ text }) => bare(text))).size > 1 && sameKind(spellings)
        ? [{ name, found: spellings }]
        : wrong.map((passage) => ({ name, found: [passage] }))
    })
    if (odd.length === 0) return
    yield {
      where: odd.flatMap(({ found }) => found).slice(0, 4),
      data: {
        names: listing(
          odd.map(
            ({ name, found }) => `“${listing(found.map(({ text }) => text)).replace(' and ', '” and “')}” for ${name}`,
          ),
          4,
        ),
      },
    }
  },
})

/** Two spellings of one name: one begins the other. "REST APIs" beside "REST" says something more. */
function sameKind(spellings: Passage[]): boolean {
  const [short, ...longer] = spellings.map(({ text }) => bare(text)).sort((a, b) => a.length - b.length)
  return short !== undefined && longer.every((text) => text.startsWith(short))
}

/** The same letters as the usual name, with other capitals, spaces or dots; a document in capitals is a style. */
function isMisspelt(text: string, name: string): boolean {
  return text !== name && bare(text) === bare(name) && text !== text.toUpperCase()
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s.\-_/]/gu, '')
}
