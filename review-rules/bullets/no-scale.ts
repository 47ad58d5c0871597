import { defineRule } from '../../src/review/rule.ts'
import { countsThings, hasFigure, withoutMoney } from '../../src/review/words/figures.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

export default defineRule({
  id: 'bullets/no-scale',
  title: 'Show the scale of what you ran',
  message: '{who} how large the systems were: users, requests, data, services or clients.',
  why: 'The same work is a different job at ten users and at ten million; only you can tell the reader which it was.',
  sources: ['N-101', 'N-191', 'N-108', 'N-047', 'N-113', 'N-151'],
  severity: 'should-fix',
  options: {
    /** Lines that show size or reach; one for mid-level, more from senior (N-101). */
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
    const { resume, summary, lexicon } = subject
    const bullets = subject.bullets
    const lines = [
      ...bullets.map(({ bullet, judgement }) => ({ text: bullet.text, technologies: judgement.technologies })),
      ...resume.roles.flatMap(({ context }) => (context ? [{ text: context.text, technologies: [] }] : [])),
      ...(summary ? [{ text: summary.passage.text, technologies: summary.judgement.technologies }] : []),
    ]
    const measured = lines.filter(({ text, technologies }) => hasFigure(text, technologies))
    // Without any figure bullets/no-numbers has said it already.
    if (measured.length === 0) return
    const size = speaksOf('scale', lexicon)
    const sized = measured.filter(({ text }) => countsThings(text) || size.test(withoutMoney(text)))
    if (sized.length >= wanted) return
    yield { where: [], data: { who: sized.length === 0 ? 'No line and no summary says' : 'Only one line says' } }
  },
})
