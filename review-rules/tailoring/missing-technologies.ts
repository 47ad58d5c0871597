import { defineRule, type Posting } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'tailoring/missing-technologies',
  title: 'Answer what the job asks for',
  message:
    'The posting asks for {missing}, which the document does not name: where you have used one of them, say what for.',
  why: 'The first question of every reader is whether you match the stack, and a search for the name is how it is answered.',
  sources: ['N-052', 'N-174', 'N-141', 'N-158'],
  severity: 'should-fix',
  options: {
    /** Share of the posting's technologies without a trace; half of the required stack is what the guides call a match (N-162). */
    share: 0.3,
    /** One missing name is not worth a worry; our own choice. */
    least: 2,
  },
  in: 'skills',
  examples: {
    flags: [
      {
        text: 'Languages: Go, SQL\nDatabases: PostgreSQL',
        posting: 'Backend Engineer\n\nYou bring Scala, Cassandra and Akka.',
      },
      {
        text: 'Languages: Java, SQL',
        market: 'uk',
        posting: 'Backend Developer\n\nRequired: Ruby on Rails, GraphQL, MongoDB, AWS.',
      },
    ],
    quiet: [
      {
        text: 'Languages: Go, SQL\nDatabases: PostgreSQL, Redis',
        posting: 'Backend Engineer\n\nYou bring Go, PostgreSQL, Redis and Scala.',
      },
      { text: 'Languages: Go, SQL', posting: 'Backend Engineer\n\nYou like to learn.' },
      { text: 'Languages: Go, SQL', posting: 'Backend Engineer\n\nYou bring Java, Kotlin or Go, and MySQL/SQLite.' },
    ],
  },
  when: ({ posting }) => posting !== null && posting.technologies.length > 0,
  *check({ posting, technologies }, { share, least }) {
    const named = new Set(technologies.map(({ name }) => name))
    const asked = posting
      ? alternatives(posting).map((names) => names.find((name) => named.has(name)) ?? names[0]!)
      : []
    const wanted = [...new Set(asked)]
    const missing = wanted.filter((name) => !named.has(name))
    if (missing.length < least || missing.length / wanted.length < share) return
    yield { where: [], data: { missing: listing(missing, 6) } }
  },
})

/** "Node.js, Java or Go" asks for one of them: names between which only commas, slashes and an "or" stand. */
function alternatives({ text, technologies }: Posting): string[][] {
  const groups: { names: string[]; end: number; joined: boolean }[] = []
  let open: (typeof groups)[number] | undefined
  for (const { name, at, text: printed } of technologies.toSorted((a, b) => a.at - b.at)) {
    const between = open ? text.slice(open.end, at) : ''
    const end = at + printed.length
    if (open && /^\s?(?:,|\/|,?\s?or\b)\s?$/u.test(between)) {
      open.names.push(name)
      open.joined ||= /\/|or/u.test(between)
      open.end = end
    } else {
      open = { names: [name], end, joined: false }
      groups.push(open)
    }
  }
  return groups.flatMap(({ names, joined }) => (joined ? [names] : names.map((name) => [name])))
}
