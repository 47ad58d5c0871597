import { defineRule } from '../../src/review/rule.ts'

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const CLAIM = new RegExp(`\\b(\\d{1,2}|${WORDS.join('|')})(\\+| plus)?[\\s-]years?\\b(?!\\s(?:ago|old))`, 'iu')

export default defineRule({
  id: 'summary/years',
  title: 'Make the years add up',
  message:
    'Your summary says “{claim}”, and the dated software jobs add up to about {dated}: correct one, or say where the others were.',
  why: 'A reader compares the two within seconds, and a difference costs trust in the rest.',
  sources: ['N-077', 'N-178'],
  severity: 'should-fix',
  lesson: 'summary',
  options: {
    /** By how many years the claim may exceed the dates (N-077). */
    tolerance: 1.5,
  },
  in: 'summary',
  examples: {
    flags: [
      'Backend engineer with ⟦15 years⟧ of experience in Go and PostgreSQL for ticketing, behind 2 million gate scans a day.',
      'Backend engineer with ⟦twelve years⟧ of ticketing systems in Go; took gate scans from 2 seconds to 200 ms.',
    ],
    quiet: [
      'Backend engineer with 7+ years of ticketing systems in Go; took gate scans from 2 seconds to 200 ms.',
      'Backend engineer for ticketing systems in Go; replaced a gate system that was 20 years old.',
    ],
  },
  when: ({ summary, context }) => summary?.judgement.hasYears === true && context.years !== null,
  *check({ summary, context, resume }, { tolerance }) {
    const claim = CLAIM.exec(summary?.passage.text ?? '')
    const dated = context.years
    // Jobs without title or dates may hold the missing years. Fewer years than dated are no contradiction: "3 years of Go".
    if (
      !summary ||
      !claim?.[1] ||
      dated === null ||
      dated === 0 ||
      resume.roles.some(({ dates, title }) => !title || dates?.from == null)
    )
      return
    const claimed = Number(claim[1]) || WORDS.indexOf(claim[1].toLowerCase()) + 1
    if (claimed - dated <= tolerance) return
    const years = Math.max(1, Math.round(dated))
    yield { where: [summary.passage], data: { claim: claim[0], dated: years === 1 ? '1 year' : `${years} years` } }
  },
})
