import { defineRule } from '../../src/review/rule.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

export default defineRule({
  id: 'bullets/no-partners',
  title: 'Name whom you worked with and for',
  message:
    'No line names {missing}: where it makes your part clearer, say which team or which people you built it with.',
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
    const colleagues = speaksOf('colleagues', subject.lexicon)
    const partners = speaksOf('partners', subject.lexicon)
    const works = (text: string) =>
      colleagues.test(text) || [...text.matchAll(TOGETHER)].some(([words]) => partners.test(words))
    const contexts = subject.resume.roles.flatMap(({ context }) => context?.text ?? [])
    const lines = subject.bullets
    if (works(subject.summary?.passage.text ?? '') || contexts.some(works)) return
    if (lines.some(({ bullet }) => works(bullet.text))) return
    const served = lines.some(({ judgement }) => judgement.scope)
    yield { where: [], data: { missing: served ? 'a team or a colleague that you worked with' : 'anyone beside you' } }
  },
})

/** "with the data team", "alongside product and design": whoever stands behind is no mere department. */
const TOGETHER = /\b(?:with|alongside|between|across|beside|together)\s(?:[\p{L}-]+,?\s){0,3}[\p{L}-]+/giu
