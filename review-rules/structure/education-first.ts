import { isOtherKind } from '../../src/review/other-kind.ts'
import { defineRule } from '../../src/review/rule.ts'
import { sectionOf, standsAbove } from '../../src/review/section-order.ts'

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
  // Of a document that is to become a resume, `document/kind` has said it already.
  when: ({ context, resume }) => context.wanted.kind === 'resume' && !isOtherKind(resume, context),
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
  *check({ resume, context }, { years }) {
    const education = sectionOf(resume, 'education')
    const experience = sectionOf(resume, 'experience')
    if (!education?.heading || !experience?.heading || (context.years ?? 0) <= years) return
    if (!standsAbove(education, experience)) return
    yield {
      where: [education.heading],
      data: { education: education.heading.text, experience: experience.heading.text },
    }
  },
})
