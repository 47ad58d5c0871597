import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'bullets/results-first',
  title: 'Put your best line first',
  message: 'Your latest job opens with lines that show no result: move this one to its top.',
  why: 'A reader who skims reads the first line or two of your latest job, and often no further.',
  sources: ['N-053', 'N-055', 'B-040', 'B-011'],
  severity: 'should-fix',
  lesson: 'best first',
  options: {
    /** How many lines at the top are surely read; the guides count on the first three (N-053). */
    top: 2,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- Maintained the parcel API in PHP
- Configured MySQL replication and backups
- ⟦Cut the label page from 6 seconds to 1 with a composite index in MySQL⟧

SKILLS
PHP, MySQL
`,
      {
        text: `Ida Roth
ida@mail.example

EXPERIENCE

Developer, Havel Software
May 2021 - Present
- Responsible for tariff rules
- Worked on Kotlin services
- Wrote Gradle scripts for the build
- ⟦Added contract tests with Pact, which ended broken releases⟧
`,
        market: 'uk',
      },
    ],
    quiet: ['Maintained the settlement API in Go', 'Configured PostgreSQL replication and backups'],
  },
  *check(subject, { top }) {
    const lines = subject.bullets.filter(({ role }) => role === subject.resume.roles[0])
    if (lines.slice(0, top).some(({ judgement }) => judgement.outcome)) return
    // A result behind a weak opener is bullets/buried-result, which asks to move it as well.
    const results = lines.slice(top).filter(({ judgement }) => judgement.outcome && judgement.action)
    const best = results.find(({ judgement }) => judgement.tech) ?? results[0]
    if (best) yield { where: [best.bullet] }
  },
})
