import { defineRule } from '../../src/review/rule.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

/** Which kind of backend a title asks for, and what such a reader looks for (guide: N-139, N-140). */
const KINDS = [
  {
    title: /\bweb\b/iu,
    topic: 'web',
    called: 'server-side web work: APIs and integrations, sign-in, content, how fast pages come',
  },
  {
    title: /\b(?:platform|infrastructure|distributed|middleware)\b/iu,
    topic: 'platform',
    called: 'work on what other services stand on: events and queues, infrastructure, tools for other teams',
  },
]

export default defineRule({
  id: 'tailoring/web-or-platform',
  title: 'Answer the kind of backend in the title',
  message: '“{title}” lets readers look for {called}, and {shown}: bring such work forward, where you have done it.',
  why: 'Backend is several trades, and the word in the title says which of them the reader wants to see first.',
  sources: ['N-139', 'N-140', 'B-049'],
  severity: 'consider',
  options: {
    /** Lines that should show it; our own choice. */
    least: 2,
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
- Built reports in MySQL that the board reads
- Cut the nightly run from 6 hours to 1
`,
        posting: 'Platform Engineer\n\nYou build what our teams stand on.',
      },
      {
        text: `Ida Roth
Backend Web Developer
ida@mail.example

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - present
- Rewrote tariff rules in Kotlin
- Read meters over serial lines in C
- Wrote bills as PDF
`,
        market: 'uk',
      },
    ],
    quiet: [
      { text: 'Built the sign-in of the booking site in Go', posting: 'Backend Developer\n\nGo and PostgreSQL.' },
      'Moved 12 services to Kafka events, so that teams release on their own',
    ],
  },
  when: ({ context, bullets }) => context.role !== null && context.backend && bullets.length >= 3,
  *check({ context, bullets, resume, lexicon }, { least }) {
    const title = context.role?.value ?? ''
    const [kind, other] = KINDS.filter((kind) => kind.title.test(title))
    if (!kind || other) return
    const speaks = speaksOf(kind.topic, lexicon)
    const shown = bullets.filter(({ bullet }) => speaks.test(bullet.text)).length
    const settings = resume.roles.filter(({ context }) => context && speaks.test(context.text)).length
    if (shown + settings >= least) return
    const says = shown + settings === 0 ? 'no line speaks of it' : 'only one line speaks of it'
    yield { where: [], data: { title, called: kind.called, shown: says } }
  },
})
