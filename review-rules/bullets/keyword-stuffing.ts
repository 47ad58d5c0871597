import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'bullets/keyword-stuffing',
  title: 'Keep only the tools that made the difference',
  message: 'This line names {count} technologies and not what you made with them.',
  why: 'A list of names belongs in your skills; in a line of work the one or two that mattered convince, beside what they were for.',
  sources: ['N-166', 'N-165', 'N-194', 'B-021', 'B-043', 'B-010', 'B-019'],
  severity: 'should-fix',
  lesson: 'tell what changed',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      'Coded in Python, Django, Flask, FastAPI, PostgreSQL, MySQL, Redis, RabbitMQ, Docker, Kubernetes, Git and AWS',
      'Built services with Java, Spring Boot, Hibernate, Kafka, RabbitMQ, Oracle Database, MongoDB, Redis, Jenkins, Docker, Maven and Linux',
    ],
    quiet: [
      'Moved invoices from RabbitMQ to Kafka, so that a stopped consumer catches up in minutes',
      'Split the checkout into three Spring Boot services, and a change now ships in a day',
    ],
  },
  *check(subject) {
    for (const { bullet, judgement } of subject.bullets) {
      if (judgement.reason !== 'keyword-stuffing') continue
      const count = new Set(judgement.technologies.map(({ name }) => name)).size
      yield { where: [bullet], data: { count } }
    }
  },
})
