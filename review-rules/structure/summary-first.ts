import { defineRule } from '../../src/review/rule.ts'
import { sectionOf, standsAbove } from '../../src/review/section-order.ts'

export default defineRule({
  id: 'structure/summary-first',
  title: 'Move the summary to the top',
  message: '“{heading}” stands below “{above}”: put it right under your name and contact details.',
  why: 'The first lines decide how the rest is read, and these are the lines that say who you are.',
  sources: ['N-042', 'B-023'],
  severity: 'should-fix',
  lesson: 'summary',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.

⟦PROFILE⟧
Backend engineer with five years of experience of freight systems in Go and PostgreSQL.`,
      `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EDUCATION
BSc Computing, University of the Gower, 2022

EXPERIENCE
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

⟦SUMMARY⟧
Backend developer with four years of experience of marine systems in C# and SQL Server.`,
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

PROFILE
Backend engineer with five years of experience of freight systems in Go and PostgreSQL.

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

SKILLS
Languages: C#, SQL

SUMMARY
Backend developer with four years of experience of marine systems in C# and SQL Server.

EXPERIENCE
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
    ],
  },
  *check({ resume }) {
    const summary = sectionOf(resume, 'summary')
    const experience = sectionOf(resume, 'experience')
    if (!summary?.heading || !experience?.heading || !standsAbove(experience, summary)) return
    yield { where: [summary.heading], data: { heading: summary.heading.text, above: experience.heading.text } }
  },
})
