import { monthOf, thisMonth } from '../../src/review/calendar.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/months',
  title: 'Add the months to your dates',
  message: '“{dates}” gives the year only: add the months to your recent jobs.',
  why: '“2022 – 2023” can be two months or two years; with months your experience counts in full.',
  sources: ['N-161'],
  severity: 'consider',
  options: {
    /** Jobs that ended longer ago need no month; a proposal, as old jobs are told in short (guide: B-025). */
    years: 10,
    /** Of more jobs than this only the first are quoted. */
    quoted: 3,
  },
  in: 'document',
  when: ({ resume }) => resume.roles.some(({ dates }) => dates),
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
⟦2021 – Present⟧
• Wrote the container tracking API in Go for 40 shipping agents.`,
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2023 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

Developer, Mumbles Marine, Swansea
⟦2020 – 2023⟧
• Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
      },
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
02/2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2013 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

Developer, Mumbles Marine, Swansea
2010 – 2013
• Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
      },
    ],
  },
  *check({ resume, context }, { years, quoted }) {
    const since = thisMonth(context.today) - years * 12
    const bare = resume.roles.flatMap(({ dates }) => {
      if (!dates?.to || /\b(?:spring|summer|autumn|fall|winter|q[1-4])\b/i.test(dates.text)) return []
      const isRecent = dates.to === 'present' || monthOf(dates.to, 12) >= since
      const hasMonths = dates.from?.month !== null && (dates.to === 'present' || dates.to.month !== null)
      return isRecent && !hasMonths ? [dates] : []
    })
    const first = bare[0]
    if (first) yield { where: bare.slice(0, quoted), data: { dates: first.text } }
  },
})
