import { defineRule, type Subject } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { excuses, isGeneric, wants } from './about-work.ts'

export default defineRule({
  id: 'summary/generic',
  title: 'Make the summary yours alone',
  message: 'Your summary {fault}: name {missing}.',
  why: 'The first lines decide how the rest is read, and what could stand under any name says nothing about you.',
  sources: ['N-083', 'N-188', 'N-076', 'N-085', 'B-007', 'B-035', 'N-078', 'N-079'],
  severity: 'should-fix',
  lesson: 'summary',
  options: {
    /** Whether years of experience and a result are asked for: from mid-level up (N-077, N-080). */
    proof: true,
  },
  in: 'summary',
  examples: {
    flags: [
      '⟦Motivated backend developer with a passion for clean code, a team player who learns fast and loves challenges.⟧',
      {
        text: 'Recent graduate seeking a challenging position in which to use Java and SQL and to grow with a friendly team.',
        level: 'junior',
      },
    ],
    quiet: [
      'Backend developer with 6 years of ticketing systems in Go and PostgreSQL; took gate scans for 12 stadiums from 2 seconds to 200 ms.',
      {
        text: 'Java developer of library software: built the reservation service in Spring Boot that two town libraries use.',
        level: 'junior',
        market: 'uk',
      },
    ],
  },
  when: ({ summary }) => summary !== null,
  *check(subject, { proof }) {
    const { summary } = subject
    if (!summary || !isGeneric(summary) || excuses(subject)) return
    const fault = wants(subject) ? 'says more of what you seek than of what you bring' : 'could stand under many names'
    yield { where: [summary.passage], data: { fault, missing: listing(missingParts(subject, proof)) } }
  },
})

function missingParts({ summary }: Subject, proof: boolean): string[] {
  const judgement = summary?.judgement
  const parts = [
    proof && !judgement?.hasYears && 'your years of work',
    !judgement?.hasSpecialism && 'the kind of systems',
    !judgement?.hasTech && 'the stack',
    !judgement?.hasImpact && (proof ? 'one result' : 'what you built for whom'),
  ]
  return parts.filter((part) => part !== false)
}
