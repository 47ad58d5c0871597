import type { Passage } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/dates-missing',
  title: 'Give every job its dates',
  message: 'I found no dates for {jobs}: add the first and the last month.',
  why: 'Without dates a reader cannot tell how long, how recent or in which order your jobs were.',
  sources: ['N-010', 'N-015', 'N-161'],
  severity: 'should-fix',
  options: {
    /** Of more jobs than this only the first are named. */
    named: 3,
  },
  in: 'document',
  when: ({ resume }) => resume.roles.length > 0,
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, ⟦Tidewater Freight⟧, Seattle, WA
• Wrote the container tracking API in Go for 40 shipping agents.`,
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2019 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

Developer, ⟦Mumbles Marine⟧, Swansea
• Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
      },
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2019 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

EARLIER EXPERIENCE
Bar and kitchen jobs, Swansea`,
      },
    ],
  },
  *check({ resume }, { named }) {
    const undated = resume.roles.flatMap((role): Passage[] => {
      const heading = resume.sections.findLast((section) => section.start <= role.start)?.heading?.text ?? ''
      const head = resume.document.text.slice(role.start, role.bullets[0]?.start ?? role.end)
      const name = role.company ?? role.title
      const isTold = role.bullets.length > 0 && !SUMMED_UP.test(heading)
      return !role.dates && name && isTold && !YEAR.test(head) ? [name] : []
    })
    if (undated.length === 0) return
    const shown = undated.slice(0, named)
    const more = undated.length - shown.length
    const jobs = shown.map(({ text }) => `“${text}”`).join(', ') + (more > 0 ? ` and ${more} more` : '')
    yield { where: shown, data: { jobs } }
  },
})

/** Headings under which long past jobs are told in a line, dates or not (guide: N-123). */
const SUMMED_UP = /\b(?:earlier|early|previous|other|additional)\b/iu

/** A year over the bullets is a date, whatever its form. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)/u
