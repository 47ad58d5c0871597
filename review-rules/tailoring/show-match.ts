import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { IMPLIED } from '../skills/implied.ts'

export default defineRule({
  id: 'tailoring/show-match',
  title: 'Show what the job asks for at work',
  message:
    'The posting asks for {names}; you list them, and no line of work shows them: say where you used them and what for.',
  why: 'A name in a list gets you found; a line that shows it in use gets you asked.',
  sources: ['N-162', 'N-052', 'B-037', 'B-010'],
  severity: 'should-fix',
  options: {
    /** Share of the posting's technologies that are listed and nowhere shown (N-162). */
    share: 0.5,
    /** And at least so many; our own choice. */
    least: 2,
  },
  in: 'skills',
  examples: {
    flags: [
      {
        text: 'Languages: Go, ⟦Scala⟧\nDatabases: Cassandra, Neo4j',
        posting: 'Engineer\n\nScala, Cassandra and Neo4j.',
      },
      { text: 'Languages: Java, ⟦Ruby⟧\nFrameworks: Rails', market: 'uk', posting: 'Developer\n\nRuby and Rails.' },
    ],
    quiet: [
      { text: 'Languages: Go, SQL\nDatabases: PostgreSQL', posting: 'Engineer\n\nGo and PostgreSQL.' },
      { text: 'Languages: Go, Scala', posting: 'Engineer\n\nGo, PostgreSQL and Scala.' },
    ],
  },
  when: ({ posting, bullets }) => posting !== null && posting.technologies.length > 0 && bullets.length > 0,
  *check({ posting, technologies }, { share, least }) {
    const named = posting?.technologies.map(({ name }) => name) ?? []
    const wanted = new Set(named.filter((name) => !IMPLIED.includes(name)))
    const listedOnly = technologies.filter(
      ({ name, listed, shown }) => wanted.has(name) && listed.length > 0 && shown.length === 0,
    )
    if (listedOnly.length < least || listedOnly.length / wanted.size < share) return
    const first = listedOnly.flatMap(({ listed }) => listed[0] ?? [])
    yield { where: first.slice(0, 3), data: { names: listing(first.map(({ text }) => text)) } }
  },
})
