import { defineRule } from '../../src/review/rule.ts'
import { hasFigure } from '../../src/review/words/figures.ts'

export default defineRule({
  id: 'bullets/no-numbers',
  title: 'Give your work a size',
  message: '{measured} of your {all} lines say how much, how many or how fast.',
  why: 'A figure lets a reader who does not know your company see how large the work was and what it gained; a rough one that you can explain is enough.',
  sources: ['N-189', 'N-049', 'N-099', 'N-053', 'N-109'],
  severity: 'should-fix',
  lesson: 'tell what changed',
  options: {
    /** Least share of lines with a figure; below what is usually proposed, since effects may be told without one. */
    share: 0.15,
    /** Where this share of lines tells an outcome, figures are no longer missed (our proposal, by level). */
    outcomes: 0.6,
    /** Whether that holds without a single figure as well. */
    effectsSuffice: false,
    /** Fewer lines than this say nothing about the whole; our own choice. */
    least: 4,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- Built the parcel API in PHP and MySQL
- Added Redis 7 caching to the price list
- Moved deployments to GitHub Actions
- Wrote integration tests for returns
`,
      {
        text: `Noor Aziz
noor@mail.example

PROJECTS

Recipe box, Jan 2026 - Mar 2026
- Built an Express API for recipes
- Stored pictures in S3
- Added JWT login

Chess clock, May 2026
- Wrote a WebSocket server in Go
`,
        level: 'junior',
      },
    ],
    quiet: ['Moved deployments to GitHub Actions', 'Wrote integration tests for returns'],
  },
  *check(subject, { share, outcomes, effectsSuffice, least }) {
    const bullets = subject.bullets
    const all = bullets.length
    const measured = bullets.filter(({ bullet, judgement }) => hasFigure(bullet.text, judgement.technologies)).length
    const told = bullets.filter(({ judgement }) => judgement.outcome).length
    const enough = told / all >= outcomes && (measured > 0 || effectsSuffice)
    if (all < least || measured / all > share || enough) return
    yield { where: [], data: { measured: measured === 0 ? 'None' : `Only ${measured}`, all } }
  },
})
