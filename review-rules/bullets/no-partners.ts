import { defineRule } from '../../src/review/rule.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

export default defineRule({
  id: 'bullets/no-partners',
  title: 'Name whom you worked with and for',
  message:
    'No line names anyone beside you: where it makes your part clearer, say which team or which people you built it with or for.',
  why: 'Services exist for others, and a partner or a user in a line tells a reader at once why it mattered.',
  sources: ['N-117', 'B-022', 'B-046', 'B-047', 'B-005'],
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
- Wrote the price rules in PHP
- Moved deployments to GitHub Actions, and failed releases fell by 40%
`,
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

Developer, Havel Software
May 2021 - present
- Halved the build time with Gradle caching
- Rewrote the tariff rules in Kotlin
- Added retries to the SMS client, so that no reminder is lost
`,
        market: 'uk',
      },
    ],
    quiet: ['Wrote the price rules in Go', 'Moved deployments to GitHub Actions'],
  },
  when: ({ context, bullets }) => context.backend && bullets.length >= 3,
  *check(subject) {
    const speaks = speaksOf('partners', subject.lexicon)
    const contexts = subject.resume.roles.map(({ context }) => context?.text ?? '')
    const lines = subject.bullets
    if (contexts.some((text) => speaks.test(text))) return
    if (!lines.some(({ bullet, judgement }) => judgement.scope || speaks.test(bullet.text))) yield { where: [] }
  },
})
