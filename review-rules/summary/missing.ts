import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'summary/missing',
  title: 'Open with a short summary',
  message: 'There is no summary: say in two or three lines which systems you build, with which stack, and one result.',
  why: 'The first lines are read most; without a summary each reader has to work out for themselves what you are.',
  sources: ['N-076', 'N-084', 'N-085', 'B-007', 'B-035'],
  severity: 'should-fix',
  lesson: 'summary',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1
`,
      {
        text: `Ida Roth
ida@mail.example | +44 7700 900781

TECHNICAL SKILLS
Languages: Kotlin, SQL

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - June 2024
- Rewrote tariff rules in Kotlin for 90 utilities
`,
        market: 'uk',
      },
    ],
    quiet: [
      `Lee Park
lee.park@mail.example

SUMMARY
Backend developer of parcel services in PHP and MySQL for 300 warehouses.

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1
`,
      {
        text: `Ida Roth
ida@mail.example | +44 7700 900781

PERSONAL PROFILE
Kotlin developer of tariff systems for 90 utilities.

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - June 2024
- Rewrote tariff rules in Kotlin for 90 utilities
`,
        market: 'uk',
      },
    ],
  },
  *check({ summary }) {
    if (!summary) yield { where: [] }
  },
})
