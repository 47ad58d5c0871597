import { isSoftwareTitle } from '../../src/review/infer/level.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/latest-job-thin',
  title: 'Tell more of your latest job',
  message: 'Your latest job is told in {told}: add the product, the team, and two or three things that you changed.',
  why: 'A CV is read for depth, and the latest job is where a reader looks for it.',
  sources: ['N-129', 'N-014', 'N-119'],
  severity: 'should-fix',
  options: {
    /** So many lines are enough; the guide asks for four (N-129), and nobody is blamed for the last of them. */
    lines: 3,
    /** Or so many words (guide: N-129). */
    words: 80,
  },
  in: 'document',
  when: ({ context, resume }) => context.wanted.kind === 'cv' && resume.roles.length > 0,
  examples: {
    flags: [
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, ⟦Tivoli Tickets⟧, Swansea
September 2019 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.`,
      },
      {
        market: 'uk',
        level: 'senior',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, ⟦Mumbles Marine⟧, Swansea
May 2016 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.
• Moved tide data to PostgreSQL, and the chart page loads in a second.`,
      },
    ],
    quiet: [
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2019 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.
• Moved payments to a queue in RabbitMQ, and a slow bank no longer stops the sale.
• Wrote the reports that promoters read each morning, which ended a weekly spreadsheet.
• Brought deployments to one command, from two hours to five minutes.`,
      },
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
    ],
  },
  *check({ resume, lexicon }, { lines, words }) {
    const latest = resume.roles[0]!
    if (!latest.title || !isSoftwareTitle(latest.title.text, lexicon.careers)) return
    const said = [latest.context, ...latest.bullets].map((passage) => passage?.text ?? '').join(' ')
    const count = latest.bullets.length
    if (count >= lines || (said.match(/\S+/g)?.length ?? 0) >= words) return
    const told = count === 0 ? 'no lines at all' : count === 1 ? 'a single line' : `${count} lines`
    yield { where: [latest.company ?? latest.title], data: { told } }
  },
})
