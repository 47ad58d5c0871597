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
    const odd = technologies
      .filter(({ category }) => PROPER.includes(category))
      .map(({ name, listed }) => ({ name, found: oddSpellings(listed, name) }))
      .filter(({ found }) => found.length > 0)
    if (odd.length === 0) return
    const names = odd.map(({ name, found }) => `${listing(found.map(({ text }) => `“${text}”`))} for ${name}`)
    yield { where: odd.flatMap(({ found }) => found).slice(0, 4), data: { names: listing(names, 4) } }
  },
})

/** All spellings where there are several of one name, else the one that is not the makers' own. */
function oddSpellings(listed: Passage[], name: string): Passage[] {
  const spellings = [...new Map(listed.map((passage) => [passage.text, passage])).values()]
  const [short, ...longer] = [...new Set(spellings.map(({ text }) => bare(text)))].sort((a, b) => a.length - b.length)
  // Only where one begins the other: "Kafka" and "MSK" say different things of the same technology.
  const several = short !== undefined && longer.length > 0 && longer.every((text) => text.startsWith(short))
  return several ? spellings : spellings.filter(({ text }) => isMisspelt(text, name))
}

/** The same letters as the usual name, with other capitals, spaces or dots; a document in capitals is a style. */
function isMisspelt(text: string, name: string): boolean {
  return text !== name && bare(text) === bare(name) && text !== text.toUpperCase()
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s.\-_/]/gu, '')
}
