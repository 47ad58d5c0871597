import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

const CALLED: Record<string, string> = {
  performance: 'a system that became faster',
  reliability: 'a system that became more dependable',
}

export default defineRule({
  id: 'bullets/no-gains',
  title: 'Show a system that got better',
  message:
    'No line tells of {missing}: if you tuned a query, added a cache, ended a kind of failure or made a release safer, say so.',
  why: 'Backend work is invisible until something runs faster or stops failing, and that is what readers look for.',
  sources: ['N-048', 'N-115', 'N-116', 'B-015', 'B-020', 'B-044', 'N-148', 'N-150', 'N-152', 'N-153'],
  severity: 'consider',
  lesson: 'tell what changed',
  options: {
    /** Whether each kind is missed by itself, or only both together. */
    each: false,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- Wrote the price rules in PHP for 300 warehouses
- Replaced paper lists by a scan form, which drivers like
- Added a GraphQL schema for partners, who now build reports themselves
`,
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

Lead Developer, Havel Software
May 2012 - present
- Halved response times with PostgreSQL indexes
- Rewrote the tariff rules in Kotlin for 90 utilities
- Added a GraphQL schema for partners, who now build reports themselves
`,
        market: 'uk',
        level: 'senior',
      },
    ],
    quiet: ['Wrote the price rules in Go for 300 warehouses', 'Added a GraphQL schema for partners'],
  },
  when: ({ context, bullets }) => context.backend && bullets.length >= 3,
  *check(subject, { each }) {
    const lines = [...subject.bullets.map(({ bullet }) => bullet.text), subject.summary?.passage.text ?? '']
    const missing = Object.keys(CALLED).filter((topic) => {
      const speaks = speaksOf(topic, subject.lexicon)
      return !lines.some((line) => speaks.test(line))
    })
    if (missing.length < (each ? 1 : 2)) return
    const called = missing.map((topic) => CALLED[topic] ?? topic)
    yield { where: [], data: { missing: listing(called, 2, 'or') } }
  },
})
