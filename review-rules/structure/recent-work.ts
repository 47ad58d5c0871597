import type { Role } from '../../src/resume/model.ts'
import { monthOf, thisMonth } from '../../src/review/calendar.ts'
import { isSoftwareTitle } from '../../src/review/infer/level.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/recent-work',
  title: 'Show what you have built lately',
  message: 'Your latest software work here ended with “{dates}”: add what you have made or learned since.',
  why: 'Readers look for work of the last two years; a small recent thing answers the question whether you are still at it.',
  sources: ['N-050'],
  severity: 'should-fix',
  options: {
    /** Months back to which work counts as recent (guide: N-050). */
    months: 24,
  },
  in: 'document',
  when: ({ resume, lexicon }) =>
    resume.roles.some(({ title, dates }) => dates && title && isSoftwareTitle(title.text, lexicon.careers)),
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
⟦Feb 2018 – Mar 2023⟧
• Wrote the container tracking API in Go for 40 shipping agents.`,
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Shop Manager, Gower Surf, Swansea
May 2022 – present

Software Developer, Tivoli Tickets, Swansea
⟦September 2019 – April 2022⟧
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.`,
      },
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2018 – Mar 2025
• Wrote the container tracking API in Go for 40 shipping agents.`,
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2019 – April 2022
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

PROJECTS
Tide Table, March 2026 – June 2026
• Wrote a Go service that texts tide times to 40 swimmers.`,
      },
    ],
  },
  *check(subject, { months }) {
    const { resume, context, lexicon } = subject
    const worked = new Set(subject.bullets.map(({ role }) => role))
    const isSoftware = (role: Role) =>
      worked.has(role) || (role.title && isSoftwareTitle(role.title.text, lexicon.careers))
    const jobs = resume.roles.filter(isSoftware)
    const since = thisMonth(context.today) - months
    const isRecent = [...jobs, ...resume.projects, ...resume.education].some(({ dates }) => {
      return dates?.to === 'present' || (dates?.to && monthOf(dates.to, 12) >= since)
    })
    const isUnknown = [...jobs, ...resume.projects].some(({ dates }) => !dates)
    const latest = jobs.find(({ dates }) => dates)?.dates
    if (!isRecent && !isUnknown && latest) yield { where: [latest], data: { dates: latest.text } }
  },
})
