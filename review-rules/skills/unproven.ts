import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'skills/unproven',
  title: 'Show where you used your skills',
  message:
    '{count} of the {all} technologies you list appear nowhere in your work, such as {names}: show what you did with those you know well, and drop those you could not explain.',
  why: 'A skill with a line of work behind it is believed, and every other one may be asked about in an interview.',
  sources: ['N-098', 'N-156', 'B-037', 'B-042', 'B-028', 'N-162'],
  severity: 'should-fix',
  options: {
    /** Share of the listed technologies without any use (how_to_check of N-098). */
    share: 0.5,
    /** And at least so many; our own choice, as a short list is quickly over the share. */
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
  *check({ technologies, resume }, { share, least }) {
    const listed = technologies.filter(({ listed }) => listed.length > 0)
    // The work may show a technology in a section that is no job, such as publications: any other mention counts.
    const unproven = listed.filter(
      ({ listed: [first], shown }) => first && shown.length === 0 && !elsewhere(first.text, resume.document.text),
    )
    if (unproven.length < least || unproven.length / listed.length <= share) return
    yield {
      where: unproven.slice(0, 3).flatMap(({ listed: [first] }) => first ?? []),
      data: {
        count: unproven.length,
        all: listed.length,
        names: listing(unproven.slice(0, 5).map(({ name }) => name)),
      },
    }
  },
})

/** Whether a word stands a second time in the document. */
function elsewhere(word: string, text: string): boolean {
  const at = text.indexOf(word)
  return text.indexOf(word, at + word.length) >= 0 && word.length > 2
}
