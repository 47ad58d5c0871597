import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'bullets/recent-results',
  title: 'Give your latest job its results',
  message: 'Your latest job shows {recent} of {lines} lines with a result, and an older one, {older}, shows more.',
  why: 'The latest job is read first and weighs most; it should not look like the one where less happened.',
  sources: ['N-055', 'N-053', 'N-050'],
  severity: 'consider',
  lesson: 'best first',
  options: {
    /** By how much the older share of lines with a result must be higher; our own choice, half the lines of a job. */
    gap: 0.5,
    /** Jobs with fewer lines are not compared; our own choice. */
    least: 3,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

⟦Backend Developer⟧, Oakway Parcel
Mar 2023 - Present
- Maintained the parcel API in PHP
- Configured MySQL replication and backups
- Reviewed pull requests of the driver app team

Developer, Havel Software
May 2019 - Feb 2023
- Added contract tests with Pact, which ended broken releases
- Halved the build time with Gradle caching
- Moved tariffs to PostgreSQL, and the report takes 4 minutes and not 50
`,
      {
        text: `Ida Roth
ida@mail.example

EXPERIENCE

Developer, Havel Software
May 2022 - Present
- Responsible for tariff rules
- Worked on Kotlin services
- Wrote Gradle scripts for the build
- Tested the tariff API with Postman

Junior Developer, Spree Energie
May 2020 - Apr 2022
- Cut the meter import from 3 hours to 20 minutes with batch inserts in PostgreSQL
- Replaced the price spreadsheet by a Flask form, and quotes leave the same day
- Added retries with backoff to the SMS client, so that no reminder is lost
`,
        market: 'uk',
      },
    ],
    quiet: ['Maintained the settlement API in Go', 'Configured PostgreSQL replication and backups'],
  },
  *check({ bullets, resume }, { gap, least }) {
    const [latest, ...older] = resume.roles.map((role) => {
      const lines = bullets.filter((line) => line.role === role)
      const results = lines.filter(({ judgement }) => judgement.outcome).length
      return { role, results, lines: lines.length, share: results / lines.length }
    })
    if (!latest || latest.lines < least) return
    const better = older.find(({ lines, share }) => lines >= least && share - latest.share >= gap)
    if (!better) return
    const heading = latest.role.title ?? latest.role.company
    yield {
      where: heading ? [heading] : [],
      data: {
        recent: latest.results || 'none',
        lines: latest.lines,
        older: (better.role.company ?? better.role.title)?.text ?? 'further down',
      },
    }
  },
})
