import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/experience-heading',
  title: 'Put a heading over your jobs',
  message: 'Your jobs follow {heading} without a heading of their own: put “Experience” above the first.',
  why: 'Readers jump from heading to heading, and software that stores resumes finds jobs by the heading over them.',
  sources: ['N-010', 'N-066', 'N-161'],
  severity: 'should-fix',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

SKILLS
Languages: Go, SQL

⟦Software Engineer⟧, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.

Junior Engineer, Rain City Maps, Seattle, WA
Jan 2019 – Jan 2021
• Cut the tile build from a night to 40 minutes with a Go worker pool.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

SUMMARY
Backend engineer with 6 years of experience building booking systems in PHP and MySQL.

⟦Backend Engineer⟧, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

EDUCATION
B.S. Computer Science, Lone Star College, 2019`,
    ],
    quiet: [
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
      {
        level: 'junior',
        text: `Abdi Warsame
Minneapolis, MN | (612) 555-0133 | abdi.warsame@post.example

PROJECTS
Late Bus, Mar 2026 – Jun 2026
• Built a Flask service that texts riders when a bus runs late, used by 60 neighbors.

EDUCATION
A.S. Software Development, Lakes College, Sep 2024 – Jun 2026`,
      },
    ],
  },
  *check({ resume: { sections, roles } }) {
    const at = sections.findIndex(({ kind }) => kind === 'experience')
    if (at < 0 || sections[at]!.heading) return
    const first = roles[0]?.title ?? roles[0]?.company
    const heading = sections[at - 1]?.heading ? `“${sections[at - 1]!.heading!.text}”` : 'your contact details'
    yield { where: first ? [first] : [], data: { heading } }
  },
})
