import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/education-first',
  title: 'Move your education below your jobs',
  message: '“{education}” stands above “{experience}”: with your years of work, put it after your jobs.',
  why: 'Once someone has worked for a few years, readers of a resume look for the latest job first, and an opening on study reads as academic.',
  sources: ['N-066', 'N-024'],
  severity: 'should-fix',
  options: {
    /** Years of software work after which education goes below the jobs (guide: N-024). */
    years: 2,
  },
  in: 'document',
  when: ({ context }) => context.wanted.kind === 'resume',
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

⟦EDUCATION⟧
B.S. Computer Science, Puget State University, 2020

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

⟦Academic Background⟧
B.S. Computer Science, Lone Star College, 2019

Work Experience
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
    ],
    quiet: [
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

EDUCATION
B.S. Computer Science, Lone Star College, 2019`,
      {
        level: 'junior',
        text: `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EDUCATION
B.S. Computer Science, Puget State University, 2026

EXPERIENCE
Software Engineering Intern, Tidewater Freight, Seattle, WA
Jun 2025 – Sep 2025
• Wrote the container tracking API in Go for 40 shipping agents.`,
      },
    ],
  },
  *check({ resume: { sections }, context }, { years }) {
    const education = sections.find(({ kind }) => kind === 'education')?.heading
    const experience = sections.find(({ kind }) => kind === 'experience')?.heading
    if (!education || !experience || education.start > experience.start || (context.years ?? 0) <= years) return
    yield { where: [education], data: { education: education.text, experience: experience.text } }
  },
})
