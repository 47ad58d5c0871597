import type { TechnologyCategory } from '../../src/review/judge/judgement.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

/** Languages of the category that no service is written in. */
const NOT_FOR_SERVICES = ['SQL', 'HTML', 'CSS', 'Sass', 'XML', 'YAML', 'JSON', 'Markdown', 'Bash', 'LaTeX', 'XSLT']

const CORE: { category: TechnologyCategory; word: string }[] = [
  { category: 'language', word: 'programming language' },
  { category: 'database', word: 'database' },
  { category: 'framework', word: 'framework' },
]

export default defineRule({
  id: 'skills/core',
  title: 'Name your language, framework and database',
  message: 'Nowhere does the document name a {missing}: if you have worked with one, say which and where.',
  why: 'Language, framework and database are the first things that backend jobs are matched and searched by.',
  sources: ['N-043', 'N-044', 'N-088', 'N-089', 'N-090', 'N-052'],
  severity: 'should-fix',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `Lee Park
Backend Developer
lee.park@mail.example

SKILLS
Languages: PHP
Tools: Docker, Git

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1 with PHP and Laravel
`,
      {
        text: `Ida Roth
Backend Developer
ida@mail.example

TECHNICAL SKILLS
Kotlin, PostgreSQL

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
Backend Developer
lee.park@mail.example

SKILLS
Languages: PHP
Databases: MySQL

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1 with Laravel
`,
      {
        text: `Ida Roth
iOS Developer
ida@mail.example

SKILLS
Swift, Xcode

EXPERIENCE

iOS Developer, Havel Software
May 2019 - June 2024
- Rewrote the meter app in Swift for 90 utilities
`,
        market: 'uk',
      },
    ],
  },
  when: ({ context }) => context.backend,
  *check({ technologies }) {
    const named = new Set(
      technologies.filter(({ name }) => !NOT_FOR_SERVICES.includes(name)).map(({ category }) => category),
    )
    const missing = CORE.filter(({ category }) => !named.has(category)).map(({ word }) => word)
    if (missing.length > 0) yield { where: [], data: { missing: listing(missing, 3, 'or') } }
  },
})
