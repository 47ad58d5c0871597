import { defineRule } from '../../src/review/rule.ts'
import { withoutMoney } from '../../src/review/words/figures.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

export default defineRule({
  id: 'tailoring/employer',
  title: 'Show what this kind of employer looks for',
  message:
    'Readers there look for {called}, and {shown}. If you have done such work, bring it into the first lines of your latest job.',
  why: 'The same job can be told in several true ways; tell the one that this employer is short of.',
  sources: ['N-183', 'N-175'],
  severity: 'consider',
  options: {
    /** Keys of lexicon/topics.yaml; each employer's checklist names its own (N-179 to N-182). */
    topics: [] as string[],
    /** The same as the candidate reads it. */
    called: '',
    /** Lines that should show one of the topics (N-179 and N-180). */
    least: 2,
    /** Whether each topic has to be shown, be it by one line (N-181 and N-182). */
    each: false,
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
- Replaced paper lists by a form in Laravel, which clerks prefer
- Built reports in MySQL that the board reads
`,
        employer: 'fintech',
      },
      {
        text: `Ida Roth
Backend Developer
ida@mail.example

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - present
- Rewrote tariff rules in Kotlin
- Built forms for utilities, who now send readings themselves
- Wrote bills as PDF
`,
        market: 'uk',
        employer: 'enterprise',
      },
    ],
    quiet: [
      {
        text: 'Moved card data into a vault service and passed the PCI DSS audit with no findings',
        employer: 'fintech',
      },
      { text: 'Maintained the settlement API in Go', employer: 'enterprise' },
    ],
  },
  when: ({ context, bullets }) => context.employer !== null && bullets.length >= 3,
  *check(subject, { topics, called, least, each }) {
    const lines = subject.bullets.map(({ bullet }) => withoutMoney(bullet.text))
    const found = topics.map((topic) => {
      const speaks = speaksOf(topic, subject.lexicon)
      return { topic, lines: lines.filter((line) => speaks.test(line)) }
    })
    const shown = new Set(found.flatMap((topic) => topic.lines)).size
    const missing = found.find((topic) => topic.lines.length === 0)
    if (found.length === 0 || (each ? !missing : shown >= least)) return
    const says =
      shown === 0
        ? 'no line speaks of them'
        : each && missing
          ? `no line speaks of ${missing.topic}`
          : 'only one line speaks of them'
    yield { where: [], data: { called, shown: says } }
  },
})
