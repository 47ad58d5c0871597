import { defineRule } from '../../src/review/rule.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

export default defineRule({
  id: 'bullets/no-tech',
  title: 'Say how you did it',
  message: 'This line has a result, and nothing that shows which technical work led to it.',
  why: 'A result with its technical cause is yours; without it the reader cannot tell what you would build for them.',
  sources: ['N-107', 'B-012', 'B-041', 'N-111'],
  severity: 'consider',
  lesson: 'tell what changed',
  options: {
    /** Share of a job's lines that name technical work from which one without may stand; our own choice, three of four. */
    enough: 0.75,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- ⟦Brought customer complaints down from 20 a week to 3⟧
- Cut the label page from 6 seconds to 1 with an index in MySQL
`,
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - present
- ⟦Saved the returns desk two hours a day by removing needless steps⟧
- Rewrote tariff rules in Kotlin, and corrections fell by half
- Moved bills to Kafka, so that a late reading delays no other
`,
        market: 'uk',
      },
    ],
    quiet: [
      'Brought complaints down from 20 a week to 3 by validating addresses in the checkout API',
      'Hired three engineers for the payments service, so that on-call went from one week in two to one in five',
    ],
  },
  *check(subject, { enough }) {
    const bullets = subject.bullets
    const people = speaksOf('mentoring', subject.lexicon)
    for (const { bullet, role, judgement } of bullets) {
      // People grown are a result of their own kind: no technology is missed.
      if (judgement.reason !== 'no-tech' || people.test(bullet.text)) continue
      const siblings = bullets.filter((other) => other.role === role)
      const share = siblings.filter((other) => other.judgement.tech).length / siblings.length
      if (share < enough) yield { where: [bullet] }
    }
  },
})
