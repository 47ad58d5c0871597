import { defineRule } from '../../src/review/rule.ts'
import { speaksOf } from '../../src/review/words/topic.ts'
import { isGeneric } from './about-work.ts'

export default defineRule({
  id: 'summary/breadth',
  title: 'Give the profile its context',
  message:
    'For a CV your profile could say more: the main technologies, and how you work (testing, releases, methods).',
  why: 'The profile of a CV is fuller than a summary: readers expect years, the fields you worked in, the stack and how you work.',
  sources: ['N-128', 'N-121'],
  severity: 'consider',
  lesson: 'summary',
  options: {
    /** Technologies that count as a stack (N-128). */
    stack: 3,
  },
  in: 'summary',
  examples: {
    flags: [
      {
        text: 'Backend developer for ticketing; took gate scans for 12 stadiums from 2 seconds to 200 ms with Go.',
        market: 'uk',
      },
      { text: 'Developer of claims systems in Java, who cut the claim intake from 3 days to 4 hours.', market: 'uk' },
    ],
    quiet: [
      {
        text: 'Backend developer with 6 years of ticketing in Go, PostgreSQL and AWS, used to CI/CD and code review in teams of seven.',
        market: 'uk',
      },
      'Backend engineer for ticketing; took gate scans for 12 stadiums from 2 seconds to 200 ms with Go.',
    ],
  },
  when: ({ summary, context }) => summary !== null && context.wanted.kind === 'cv',
  *check({ summary, lexicon }, { stack }) {
    if (!summary || isGeneric(summary)) return
    const { technologies } = summary.judgement
    const practices = speaksOf('practices', lexicon).test(summary.passage.text)
    if (practices || new Set(technologies.map(({ name }) => name)).size >= stack) return
    yield { where: [summary.passage] }
  },
})
