import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { excuses, isGeneric } from './about-work.ts'

export default defineRule({
  id: 'summary/focus',
  title: 'Say which systems you build, and with what',
  message: 'Your summary does not say {missing}.',
  why: 'A reader looks for one match first: the kind of system and the stack that they hire for.',
  sources: ['N-078', 'B-007', 'B-035', 'N-190', 'N-079', 'N-076', 'N-082'],
  severity: 'should-fix',
  lesson: 'summary',
  options: {},
  in: 'summary',
  examples: {
    flags: [
      'Software engineer with 6 years of experience in Go, PostgreSQL and AWS, who cut costs by 40% and response times by half.',
      'Backend engineer with 6 years of ticketing systems for 12 stadiums; took gate scans from 2 seconds to 200 ms.',
    ],
    quiet: [
      'Backend engineer with 6 years of ticketing systems in Go and PostgreSQL; took gate scans for 12 stadiums from 2 seconds to 200 ms.',
      'Backend developer, five years in insurance claims with Java and Kafka. Cut the claim intake from 3 days to 4 hours.',
    ],
  },
  when: ({ summary }) => summary !== null,
  *check(subject) {
    const { summary } = subject
    if (!summary || isGeneric(summary) || excuses(subject)) return
    const { hasSpecialism, hasTech } = summary.judgement
    const missing = [
      !hasSpecialism && 'what kind of systems you build',
      !hasTech && 'with which stack you work',
    ].filter((part) => part !== false)
    if (missing.length > 0) yield { where: [summary.passage], data: { missing: listing(missing) } }
  },
})
