import type { Passage } from '../../src/resume/model.ts'
import type { TechnologyCategory } from '../../src/review/judge/judgement.ts'
import { skillsExample } from '../../src/review/rewrite/skills.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { IMPLIED, skillWords } from './implied.ts'

/** Ways to build rather than tools: the work shows them in other words. */
const STYLES: TechnologyCategory[] = ['architecture', 'api', 'other']

export default defineRule({
  id: 'skills/unproven',
  title: 'Show where you used your skills',
  message:
    'No line of work shows {share} you list, such as {names}: show those you know well, and drop those you could not explain.',
  why: 'A skill with a line of work behind it is believed, and every other one may be asked about in an interview.',
  sources: ['N-098', 'N-156', 'B-037', 'B-042', 'B-028', 'N-162'],
  severity: 'should-fix',
  lesson: 'fewer skills',
  options: {
    /** By how many those without any use must outnumber the others: N-098 asks for half, and a tool may stay unnamed. */
    margin: 3,
    /** And at least so many; our own choice, as a short list is quickly over the half. */
    least: 5,
  },
  in: 'skills',
  examples: {
    flags: [
      'Languages: Rust, Scala, Java, Ruby\nFrameworks: Akka, Quarkus, Rails\nDatabases: Cassandra, Neo4j, PostgreSQL\nCloud: Azure, Ansible',
      {
        text: 'Languages: Go, PHP, Perl, C++\nFrameworks: Laravel, Symfony, Spring Boot\nDatabases: MongoDB, MySQL, Snowflake',
        market: 'uk',
      },
    ],
    quiet: [
      'Languages: Go, Python, SQL\nDatabases: PostgreSQL, Redis, MySQL\nCloud: AWS, Docker, Terraform',
      'Languages: Rust, Scala, Ruby',
    ],
  },
  when: ({ resume, bullets }) => resume.skills.length > 0 && bullets.length >= 3,
  *check({ technologies, resume, lexicon }, { margin, least }) {
    const { text } = resume.document
    const listed = technologies.flatMap(({ name, category, listed: [first], shown }) =>
      first && !IMPLIED.includes(name) && !STYLES.includes(category) && !inBrackets(first, text)
        ? [{ first, shown }]
        : [],
    )
    // Work is also shown where no job is described, such as in publications: any other mention counts.
    const unproven = listed.filter(({ first, shown }) => shown.length === 0 && !elsewhere(first.text, text))
    if (unproven.length < least || unproven.length - (listed.length - unproven.length) < margin) return
    const names = unproven.map(({ first }) => first.text)
    const all = `${listed.length} technologies`
    const share = unproven.length === listed.length ? `any of the ${all}` : `${unproven.length} of the ${all}`
    yield {
      where: unproven.slice(0, 3).map(({ first }) => first),
      data: { share, names: listing(names.slice(0, 4)) },
      example: skillsExample(resume, technologies, skillWords(lexicon)),
    }
  },
})

/** Whether a word stands a second time in the document. */
function elsewhere(word: string, text: string): boolean {
  const at = text.indexOf(word)
  return word.length > 2 && text.indexOf(word, at + word.length) >= 0
}

/** "AWS (ECS, SQS)": the name before the brackets stands for those in them. */
function inBrackets({ start }: Passage, text: string): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
