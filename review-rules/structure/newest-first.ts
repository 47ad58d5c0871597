import { stretchOf, thisMonth } from '../../src/review/calendar.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/newest-first',
  title: 'Put the newest job first',
  message: '“{older}” stands above “{newer}”, which is more recent: let the newest come first.',
  why: 'Readers take the first job for your present one, and software that stores resumes does the same.',
  sources: ['N-015', 'N-161'],
  severity: 'should-fix',
  options: {},
  in: 'document',
  when: ({ resume }) => resume.roles.length > 1,
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Junior Engineer, Rain City Maps, Seattle, WA
⟦Jan 2019 – Jan 2021⟧
• Cut the tile build from a night to 40 minutes with a Go worker pool.

Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Developer, Mumbles Marine, Swansea
⟦June 2015 – August 2019⟧
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

Software Developer, Tivoli Tickets, Swansea
September 2019 – March 2024
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.`,
      },
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.

Junior Engineer, Rain City Maps, Seattle, WA
Jan 2019 – Jan 2021
• Cut the tile build from a night to 40 minutes with a Go worker pool.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

RELEVANT EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Mar 2023
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

OTHER EXPERIENCE
Cook, Barton Diner, Austin, TX
Apr 2023 – Present`,
    ],
  },
  *check({ resume: { roles, sections }, context }) {
    const sectionOf = (start: number) => sections.findLast((section) => section.start <= start)
    for (const [i, role] of roles.entries()) {
      const above = roles[i - 1]
      if (!above?.dates || !role.dates || sectionOf(above.start) !== sectionOf(role.start)) continue
      const upper = stretchOf(above.dates, context.today)
      const lower = stretchOf(role.dates, context.today)
      if (!upper || !lower || upper.to >= lower.from || lower.to > thisMonth(context.today)) continue
      const older = above.company?.text ?? above.title?.text ?? above.dates.text
      const newer = role.company?.text ?? role.title?.text ?? role.dates.text
      yield { where: [above.dates, role.dates], data: { older, newer } }
      return
    }
  },
})
