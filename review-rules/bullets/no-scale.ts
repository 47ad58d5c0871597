import { defineRule } from '../../src/review/rule.ts'
import { hasFigure, withoutMoney } from '../../src/review/words/figures.ts'
import { speaksOf } from '../../src/review/words/topic.ts'
import { engineeringBullets } from './engineering.ts'

export default defineRule({
  id: 'bullets/no-scale',
  title: 'Show the scale of what you ran',
  message: 'No line and no summary says how large the systems were: users, requests, data, services or clients.',
  why: 'The same work is a different job at ten users and at ten million; only you can tell the reader which it was.',
  sources: ['N-101', 'N-191', 'N-108', 'N-047', 'N-113'],
  severity: 'should-fix',
  options: {
    /** Lines that show size or reach; one for mid-level, more from senior (how_to_check of N-101). */
    wanted: 1,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- Cut the label page from 6 seconds to 1 with an index in MySQL
- Moved deployments to GitHub Actions, and failed releases fell by 40%
- Replaced cron scripts by Celery, so that a late file no longer stops the rest
`,
      {
        text: `Ida Roth
ida@mail.example

EXPERIENCE

Developer, Havel Software
May 2021 - Present
- Halved the build time with Gradle caching
- Rewrote the tariff rules in Kotlin, and corrections went down by 30%
- Added contract tests with Pact, which ended broken releases
`,
        market: 'uk',
      },
    ],
    quiet: [
      { text: 'Cut the label page from 6 seconds to 1 with an index in MySQL', level: 'mid' },
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- Cut the label page from 6 seconds to 1 for 300 warehouses with an index in MySQL
- Moved 12 services to GitHub Actions, and failed releases fell by 40%
- Replaced cron scripts by Celery, so that a late file no longer stops the rest
`,
    ],
  },
  when: ({ context, bullets }) => context.backend && bullets.length >= 3,
  *check(subject, { wanted }) {
    const bullets = engineeringBullets(subject)
    const measured = bullets.filter(({ bullet, judgement }) => hasFigure(bullet.text, judgement.technologies))
    // Without any figure bullets/no-numbers has said it already.
    if (measured.length === 0) return
    const size = speaksOf('scale', subject.lexicon)
    const sized = bullets.filter(
      ({ bullet, judgement }) =>
        judgement.scope || (size.test(withoutMoney(bullet.text)) && hasFigure(bullet.text, judgement.technologies)),
    )
    const inSummary = subject.summary
      ? hasFigure(withoutYears(subject.summary.passage.text), subject.summary.judgement.technologies)
      : false
    if (sized.length + Number(inSummary) < wanted) yield { where: [] }
  },
})

function withoutYears(summary: string): string {
  return summary.replace(/\d+\+?\s(?:years|yrs)/giu, '')
}
