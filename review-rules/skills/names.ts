import type { Passage } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

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
    const odd = technologies.flatMap(({ name, listed }) => {
      const spellings = [...new Map(listed.map((passage) => [passage.text, passage])).values()]
      const wrong = spellings.filter(({ text }) => isMisspelt(text, name))
      return spellings.length > 1 &&
        new Set(spellings.map(({ text }) => bare(text))).size > 1 &&
        sameKind(spellings, name)
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

/** The same letters as the usual name, with other capitals, spaces or dots; a document in capitals is a style. */
function isMisspelt(text: string, name: string): boolean {
  return text !== name && bare(text) === bare(name) && text !== text.toUpperCase()
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s.\-_/]/gu, '')
}

/** Two spellings of one name; "REST APIs" beside "REST" says something more. */
function sameKind(spellings: Passage[], name: string): boolean {
  return spellings.every(({ text }) => !text.includes(' ') || bare(text) === bare(name))
}
