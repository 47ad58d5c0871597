import type { TechnologyCategory } from '../../src/review/judge/judgement.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

/** What a recruiter types into a search. */
const SEARCHED: TechnologyCategory[] = ['language', 'framework', 'database', 'messaging', 'cloud', 'devops']

export default defineRule({
  id: 'skills/missing',
  title: 'Put your skills under one heading',
  message: 'There is no skills section: {found}.',
  why: 'Recruiters search for names such as a language or a database, and look for them in one place.',
  sources: ['N-086', 'N-160', 'N-087', 'N-044', 'N-043'],
  severity: 'must-fix',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

SUMMARY
Backend developer of parcel services in PHP and MySQL for 300 warehouses.

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1
`,
      {
        text: `Ida Roth
ida@mail.example

PROFILE
Developer of tariff systems for 90 utilities.

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - June 2024
- Rewrote tariff rules in Kotlin for 90 utilities
`,
        market: 'uk',
      },
    ],
    quiet: [
      `Lee Park
lee.park@mail.example

SKILLS
Languages: PHP, SQL
Databases: MySQL

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1
`,
      {
        text: `Ida Roth
ida@mail.example

TECHNICAL SKILLS
Kotlin, Spring Boot, PostgreSQL

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - June 2024
- Rewrote tariff rules in Kotlin for 90 utilities
`,
        market: 'uk',
      },
    ],
  },
  *check({ resume, technologies }) {
    if (resume.skills.length > 0 || resume.sections.some(({ kind }) => kind === 'skills')) return
    const names = technologies
      .filter(({ category }) => SEARCHED.includes(category))
      .flatMap(({ shown: [first] }) => first?.text ?? [])
    const found =
      names.length > 0
        ? `gather ${listing(names, 3)} under “Skills”, in groups such as languages and databases`
        : 'list the languages, frameworks, databases and tools that you have worked with, one group a line'
    yield { where: [], data: { found } }
  },
})
