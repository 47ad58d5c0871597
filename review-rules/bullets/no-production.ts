import { defineRule } from '../../src/review/rule.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

export default defineRule({
  id: 'bullets/no-production',
  title: 'Show that you run what you build',
  message: 'No line tells of deployments, on-call, incidents or alerts: if you had a part in them, say which.',
  why: 'From mid-level up, teams look for people who have kept a service alive as well as written it.',
  sources: ['N-114', 'B-018', 'N-051', 'N-135'],
  severity: 'consider',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- Cut the label page from 6 seconds to 1 with an index in MySQL
- Wrote the price rules in PHP for 300 warehouses
- Replaced paper lists by a scan endpoint, and wrong parcels fell by half
`,
      {
        text: `Ida Roth
ida@mail.example

EXPERIENCE

Developer, Havel Software
May 2021 - Present
- Halved the build time with Gradle caching
- Rewrote the tariff rules in Kotlin for 90 utilities
- Added a GraphQL schema for partners, who now build reports themselves
`,
        market: 'uk',
      },
    ],
    quiet: [
      'Rewrote the tariff rules in Kotlin for 90 utilities',
      'Added a GraphQL schema for partners, who now build reports themselves',
    ],
  },
  when: ({ context, bullets }) => context.backend && bullets.length >= 3,
  *check(subject) {
    const production = speaksOf('production', subject.lexicon)
    const contexts = subject.resume.roles.map(({ context }) => context?.text ?? '')
    const lines = [
      ...subject.bullets.map(({ bullet }) => bullet.text),
      ...contexts,
      subject.summary?.passage.text ?? '',
    ]
    if (!lines.some((line) => production.test(line))) yield { where: [] }
  },
})
