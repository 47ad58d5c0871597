import { isSoftwareTitle } from '../../src/review/infer/level.ts'
import { defineRule, type Subject } from '../../src/review/rule.ts'
import { countsThings, hasFigure } from '../../src/review/words/figures.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

/** What this reader wants proof of: topics of lexicon/topics.yaml (guide: N-006). */
const PROOF = ['performance', 'scale', 'reliability']

export default defineRule({
  id: 'tailoring/quick-proof',
  title: 'Put one figure into the first lines',
  message:
    'Neither the summary nor the first lines of your latest job give a figure: if something became faster, larger or cheaper because of you, put it there.',
  why: 'The first reader at a small company is often the one you would work with, and looks for one proof before reading on.',
  sources: ['N-006', 'N-179'],
  severity: 'consider',
  options: {
    /** Lines of the latest job that count as its beginning; our own choice. */
    lines: 2,
  },
  in: 'document',
  examples: {
    flags: [
      {
        text: `Lee Park
Backend Developer
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Wrote price rules in PHP for tariff planners
- Shipped the driver app with one colleague
- Cut the label page from 6 seconds to 1
`,
        employer: 'startup',
      },
      {
        text: `Ida Roth
Backend Developer
ida@mail.example

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - present
- Owned the tariff rules in Kotlin
- Built forms for utilities, who now send readings themselves
- Wrote bills as PDF
`,
        market: 'uk',
        employer: 'startup',
      },
    ],
    quiet: [
      { text: 'Cut the label page from 6 seconds to 1 with an index in MySQL', employer: 'startup' },
      'Wrote price rules in PHP for tariff planners',
    ],
  },
  when: ({ bullets }) => bullets.length >= 3,
  *check(subject, { lines }) {
    const { summary, bullets, lexicon } = subject
    const latest = latestRole(subject)
    const first = bullets.filter(({ role }) => role === latest).slice(0, lines)
    const told = [
      ...first.map(({ bullet, judgement }) => ({ text: bullet.text, technologies: judgement.technologies })),
      ...(summary ? [{ text: summary.passage.text, technologies: summary.judgement.technologies }] : []),
    ]
    const proves = told.some(
      ({ text, technologies }) =>
        countsThings(text) ||
        (hasFigure(text, technologies) && PROOF.some((topic) => speaksOf(topic, lexicon).test(text))),
    )
    if (!proves) yield { where: first.slice(0, 1).map(({ bullet }) => bullet), example: null }
  },
})

function latestRole({ resume, bullets, lexicon }: Subject) {
  const software = resume.roles.find(({ title }) => title && isSoftwareTitle(title.text, lexicon.careers))
  return software ?? bullets[0]?.role
}
