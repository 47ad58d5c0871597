import { defineRule } from '../../src/review/rule.ts'
import { firstSkillsLine } from './list.ts'

export default defineRule({
  id: 'skills/too-many',
  title: 'Keep the skills that you want to be asked about',
  message: 'You list {count} skills: keep about {keep}, those that your work shows and the job asks for.',
  why: 'Nobody masters that many, so a reader starts to doubt all of them, and no longer sees what you are best at.',
  sources: ['N-096', 'N-155', 'N-156', 'N-157', 'N-195', 'B-038', 'B-028'],
  severity: 'should-fix',
  lesson: 'fewer skills',
  options: {
    /** Skills above which readers doubt the list (N-096: over 30). */
    most: 30,
    /** What to cut down to (bot_says of N-096: about 15 to 25). */
    keep: 20,
  },
  in: 'skills',
  examples: {
    flags: [
      `Languages: Go, Java, Kotlin, Scala, Python, Ruby, PHP, Perl, Rust, C++
Frameworks: Spring Boot, Quarkus, Django, Flask, Rails, Laravel, Express, NestJS
Databases: PostgreSQL, MySQL, Oracle Database, MongoDB, Redis, Cassandra, Neo4j
Cloud: AWS, Azure, GCP, Docker, Kubernetes, Terraform, Ansible, Jenkins`,
      {
        text: `Languages: JavaScript, TypeScript, Python, Java, C, C++, C#, PHP, Ruby
Frameworks: Express, NestJS, Django, Flask, FastAPI, Spring Boot, Laravel, React, Angular
Databases: MySQL, PostgreSQL, MongoDB, Redis, SQLite, Firestore
Tools: Git, Docker, Kubernetes, AWS, Azure, GCP, Jenkins, Postman`,
        level: 'junior',
      },
    ],
    quiet: [
      'Languages: Go, Python\nDatabases: PostgreSQL, Redis\nCloud: AWS, Docker, Terraform, Kubernetes',
      'Python, SQL, Flask, PostgreSQL, Git',
    ],
  },
  when: ({ resume }) => resume.skills.length > 0,
  *check({ resume }, { most, keep }) {
    const skills = new Set(resume.skills.flatMap((group) => group.skills.map(({ text }) => text.toLowerCase())))
    const line = firstSkillsLine(resume)
    if (line && skills.size > most) yield { where: [line], data: { count: skills.size, keep } }
  },
})
