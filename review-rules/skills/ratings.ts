import { defineRule } from '../../src/review/rule.ts'

/** Stars, dots and bars, and percentages or marks out of ten behind a name. */
const RATING = /[★☆●○⬤■□▮▯]{3,}|\b(?:100|[1-9]\d)\s?%\s*$|\b\d{1,2}\s?\/\s?(?:5|10)\s*$/u

/** A skill with its mark is short; a longer line is a sentence. */
const LONGEST = 60

export default defineRule({
  id: 'skills/ratings',
  title: 'Take the ratings off your skills',
  message: 'Your skills are rated (“{rating}”): leave the marks out and let your work show how well you know each.',
  why: 'Nobody can tell what four stars out of five mean, and the fifth star that is missing is what stays in mind.',
  sources: ['N-098', 'B-028'],
  severity: 'consider',
  options: {},
  in: 'skills',
  examples: {
    flags: ['Go ⟦★★★★☆⟧\nSQL ★★★☆☆', { text: 'Java ⟦90%⟧\nKotlin 70%', market: 'uk' }],
    quiet: ['Languages: Go, SQL (advanced)', 'Testing: JUnit (covers the whole ledger module)'],
  },
  when: ({ resume }) => resume.skills.length > 0,
  *check({ resume }) {
    for (const line of resume.sections.filter(({ kind }) => kind === 'skills').flatMap((section) => section.lines)) {
      const rating = line.text.length <= LONGEST ? RATING.exec(line.text) : null
      if (!rating) continue
      yield {
        where: [{ text: line.text, start: line.start, end: line.start + line.text.length }],
        data: { rating: rating[0] },
      }
      return
    }
  },
})
