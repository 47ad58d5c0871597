import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { excuses, isGeneric } from './about-work.ts'

export default defineRule({
  id: 'summary/proof',
  title: 'Put {asked} into the summary',
  message: 'Your summary does not say {missing}.',
  why: 'Years place you at a level, and one result makes a reader want to see the rest.',
  sources: ['N-077', 'N-080', 'N-084', 'N-081'],
  severity: 'should-fix',
  lesson: 'summary',
  options: {},
  in: 'summary',
  examples: {
    flags: [
      'Backend engineer for ticketing systems in Go, PostgreSQL and Redis, working on seat maps, gates and refunds.',
      'Backend engineer for ticketing systems in Go and PostgreSQL; took gate scans for 12 stadiums from 2 seconds to 200 ms.',
    ],
    quiet: [
      'Backend engineer with 6 years of ticketing systems in Go and PostgreSQL; took gate scans for 12 stadiums from 2 seconds to 200 ms.',
      {
        text: 'Backend developer for ticketing systems in Go and PostgreSQL, from a bootcamp project to a first internship.',
        level: 'junior',
      },
    ],
  },
  when: ({ summary }) => summary !== null,
  *check(subject) {
    const { summary } = subject
    if (!summary || isGeneric(summary) || excuses(subject)) return
    const { hasYears, hasImpact } = summary.judgement
    const missing = [!hasYears && 'how many years you have worked', !hasImpact && 'what your work achieved'].filter(
      (part) => part !== false,
    )
    const asked = listing([!hasYears && 'your years', !hasImpact && 'one result'].filter((part) => part !== false))
    if (missing.length > 0) yield { where: [summary.passage], data: { missing: listing(missing, 3, 'or'), asked } }
  },
})
