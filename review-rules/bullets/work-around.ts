import { backendWorkOf, type Field } from '../../src/review/backend-work.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

/** Performance, reliability, running it and partners have rules of their own. */
const CALLED: { [Known in Field]?: string } = {
  data: 'how you stored or moved data',
  distribution: 'how services or queues worked together',
  observability: 'how you saw that it runs (alerts, dashboards, tracing)',
  testing: 'how you tested it',
}

export default defineRule({
  id: 'bullets/work-around',
  title: 'Show the work around the code',
  message: 'No line shows {missing}{listed}: where you did that, a few words in the line about the system are enough.',
  why: 'Readers of backend work look for data, tests and what happens after a release; a tool in a list does not show them.',
  sources: ['B-013', 'B-014', 'B-016', 'B-017'],
  severity: 'consider',
  lesson: 'tell what changed',
  options: {
    /** Which fields of backend work are looked for (B-013 to B-017). */
    fields: ['data', 'observability', 'testing'] as Field[],
    /** So many of them without a line; one is forgiven. Our own choice. */
    from: 2,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- Wrote the price rules in PHP for 300 depots
- Replaced paper lists by a scan form, which drivers like
- Built the driver login in Laravel, so that depots share no password
`,
      {
        text: `Ida Roth
ida@mail.example

TECHNICAL SKILLS
Kotlin, PostgreSQL, Kafka, JUnit, Grafana

EMPLOYMENT HISTORY

Senior Developer, Havel Software
May 2012 - present
- Halved response times with PostgreSQL indexes
- Rewrote the tariff rules in Kotlin for 90 utilities
- Moved bills to Kafka, so that a late reading delays no other
`,
        market: 'uk',
        level: 'senior',
      },
    ],
    quiet: [
      'Wrote the price rules in Go for 300 depots',
      'Cut the label page from 6 seconds to 1 with an index in MySQL',
    ],
  },
  when: ({ context, bullets }) => context.backend && bullets.length >= 3,
  *check(subject, { fields, from }) {
    const work = backendWorkOf(subject)
    const missing = fields.filter((field) => work && !work.shown.includes(field))
    if (missing.length < from) return
    const names = missing.flatMap((field) => work?.listed.find((listed) => listed.field === field)?.names ?? [])
    const said = missing.map((field) => CALLED[field] ?? field)
    const listed = names.length > 0 ? ` (your skills name ${listing(names, 3)})` : ''
    yield { where: [], data: { missing: listing(said, 4, 'or'), listed } }
  },
})
