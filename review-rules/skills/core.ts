import { anyWord } from '../../src/review/infer/words.ts'
import type { TechnologyCategory } from '../../src/review/judge/judgement.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

/** Languages of the category that no service is written in. */
const NOT_FOR_SERVICES = ['SQL', 'HTML', 'CSS', 'Sass', 'XML', 'YAML', 'JSON', 'Markdown', 'Bash', 'LaTeX', 'XSLT']

/** Languages in which services are often built on the standard library alone. */
const WITHOUT_FRAMEWORK = ['Go', 'Rust', 'C', 'C++', 'Erlang', 'Clojure', 'Haskell']

const CORE: { category: TechnologyCategory; word: string }[] = [
  { category: 'language', word: 'programming language' },
  { category: 'database', word: 'database' },
  { category: 'framework', word: 'framework' },
]

export default defineRule({
  id: 'skills/core',
  title: 'Name your {missing}',
  message: 'The document names no {missing}: if you have worked with one, say which and where.',
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
  *check({ technologies, resume, lexicon }) {
    const named = technologies.filter(({ name }) => !NOT_FOR_SERVICES.includes(name)).map(({ category }) => category)
    const alone = technologies.some(({ name }) => WITHOUT_FRAMEWORK.includes(name))
    const missing = CORE.filter(({ category }) => {
      if (named.includes(category) || (alone && category === 'framework')) return false
      // The name may stand in a section that is neither skills nor work.
      const sure = lexicon.technologies.filter(
        (technology) => technology.category === category && !technology.ambiguous,
      )
      const names = sure.map(({ name }) => name).filter((name) => !NOT_FOR_SERVICES.includes(name))
      return !anyWord(names).test(resume.document.text)
    })
    if (missing.length === 0) return
    const words = missing.map(({ word }) => word)
    yield { where: [], data: { missing: listing(words, 3, 'or') } }
  },
})
