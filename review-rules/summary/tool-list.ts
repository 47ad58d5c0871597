import { defineRule } from '../../src/review/rule.ts'
import { isGeneric } from './about-work.ts'

export default defineRule({
  id: 'summary/tool-list',
  title: 'Name the few technologies that matter most',
  message:
    'Your summary names {count} technologies: keep the three to five that the job is about, the skills section holds the rest.',
  why: 'A few names show what you are best at; many hide it.',
  sources: ['N-079', 'N-157', 'B-038'],
  severity: 'consider',
  lesson: 'summary',
  options: {
    /** Technologies in a summary from which on it reads as a list (N-079). */
    most: 8,
  },
  in: 'summary',
  examples: {
    flags: [
      'Backend engineer with 6 years of ticketing in Go, Python, Java, PostgreSQL, MySQL, MongoDB, Redis, Kafka, Docker and AWS; took gate scans to 200 ms.',
      'Backend developer, five years in claims: Kotlin, Java, Spring Boot, Hibernate, Oracle Database, PostgreSQL, RabbitMQ, Kafka, Jenkins. Cut claim intake to 4 hours.',
    ],
    quiet: [
      'Backend engineer with 6 years of ticketing systems in Go, PostgreSQL and AWS; took gate scans for 12 stadiums to 200 ms.',
      'Backend developer, five years in insurance claims with Java and Kafka. Cut the claim intake from 3 days to 4 hours.',
    ],
  },
  when: ({ summary }) => summary !== null,
  *check({ summary }, { most }) {
    const count = new Set(summary?.judgement.technologies.map(({ name }) => name)).size
    if (summary && !isGeneric(summary) && count > most) yield { where: [summary.passage], data: { count } }
  },
})
