import { defineRule } from '../../src/review/rule.ts'
import { sectionOf, standsAbove } from '../../src/review/section-order.ts'

export default defineRule({
  id: 'structure/skills-last',
  title: 'Move your skills above your jobs',
  message: '“{heading}” comes after your jobs and your education: put it right below the summary.',
  why: 'Whoever screens a resume checks the stack first, and finds it fastest near the top.',
  sources: ['N-066'],
  severity: 'consider',
  options: {},
  in: 'document',
  when: ({ context }) => context.wanted.kind === 'resume',
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.

EDUCATION
B.S. Computer Science, Puget State University, 2020

⟦TECHNICAL SKILLS⟧
Languages: Go, SQL`,
      {
        level: 'junior',
        text: `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EDUCATION
B.S. Computer Science, Lone Star College, 2026

EXPERIENCE
Software Engineering Intern, Stay Lodgings, Austin, TX
Jun 2025 – Aug 2025
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

⟦SKILLS⟧
Languages: PHP, SQL`,
      },
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

SKILLS
Languages: Go, SQL

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

SKILLS
Languages: PHP, SQL

EDUCATION
B.S. Computer Science, Lone Star College, 2019`,
    ],
  },
  *check({ resume }) {
    const skills = sectionOf(resume, 'skills')
    const isLast = (['experience', 'education'] as const).every((kind) => standsAbove(sectionOf(resume, kind), skills))
    if (skills?.heading && isLast) yield { where: [skills.heading], data: { heading: skills.heading.text } }
  },
})
