import { skillsExample } from '../../src/review/rewrite/skills.ts'
import { defineRule } from '../../src/review/rule.ts'
import { skillWords } from './implied.ts'
import { firstSkillsLine } from './list.ts'

export default defineRule({
  id: 'skills/ungrouped',
  title: 'Group your skills',
  message: 'Your {count} skills stand in one list: give each kind its label, such as “Languages:” or “Databases:”.',
  why: 'A reader checks one thing at a time, and finds it at once behind a label.',
  sources: ['N-087', 'N-095', 'N-088', 'N-089', 'N-090'],
  severity: 'should-fix',
  options: {
    /** Up to this many skills are taken in without groups (N-087). */
    most: 8,
    /** Labels from which on the list counts as grouped; our own choice below the three of N-087, to be sure. */
    labels: 2,
  },
  in: 'skills',
  examples: {
    flags: [
      'Go, Python, SQL, PostgreSQL, Redis, Docker, Kubernetes, AWS, Terraform, REST, GraphQL, Linux',
      { text: 'Java, Kotlin, Spring Boot, Hibernate, Oracle Database, Kafka, Jenkins, JUnit, Gatling', market: 'uk' },
    ],
    quiet: [
      'Languages: Go, Python\nDatabases: PostgreSQL, Redis\nCloud: AWS, Docker, Terraform, Kubernetes',
      'Python, SQL, Flask, PostgreSQL, Git',
    ],
  },
  when: ({ resume }) => resume.skills.length > 0,
  *check({ resume, technologies, lexicon }, { most, labels }) {
    const skills = resume.skills.flatMap((group) => group.skills)
    const labelled = resume.skills.filter(({ label }) => label !== null).length
    const line = firstSkillsLine(resume)
    if (!line || skills.length <= most || labelled >= labels) return
    yield {
      where: [line],
      data: { count: skills.length },
      example: skillsExample(resume, technologies, skillWords(lexicon)),
    }
  },
})
