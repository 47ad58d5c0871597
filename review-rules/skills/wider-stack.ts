import type { TechnologyCategory } from '../../src/review/judge/judgement.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

const WIDER: { categories: TechnologyCategory[]; word: string }[] = [
  { categories: ['cloud'], word: 'cloud platform' },
  { categories: ['api'], word: 'kind of API (REST, gRPC, GraphQL, events)' },
  { categories: ['devops'], word: 'build or deployment tool' },
  { categories: ['testing'], word: 'testing tool' },
]

export default defineRule({
  id: 'skills/wider-stack',
  title: 'Name what runs and tests your services',
  message: 'The document names no {missing}: if you have worked with one, say where.',
  why: 'From mid-level up, readers look for where services run, how they talk to each other and how they are tested.',
  sources: ['N-045', 'N-046', 'N-091', 'N-092', 'N-093', 'B-017', 'N-063', 'N-164'],
  severity: 'consider',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `Lee Park
Backend Developer
lee.park@mail.example

SKILLS
Languages: PHP
Frameworks: Laravel
Databases: MySQL
Tools: Docker, Git, PHPUnit
APIs: REST, GraphQL

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1
`,
      {
        text: `Ida Roth
Backend Developer
ida@mail.example

TECHNICAL SKILLS
Kotlin, Spring Boot, PostgreSQL, Docker

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
PHP, Laravel, MySQL, AWS, Docker, PHPUnit, REST, GraphQL

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1
`,
      {
        text: `Ida Roth
Junior Backend Developer
ida@mail.example

SKILLS
Kotlin, PostgreSQL

PROJECTS

Tariff rules, 2026
- Rewrote tariff rules in Kotlin for two clubs
`,
        level: 'junior',
      },
    ],
  },
  when: ({ context, technologies }) => context.backend && technologies.length > 0,
  *check({ technologies, resume }) {
    const named = new Set(technologies.map(({ category }) => category))
    const text = resume.document.text
    const missing = WIDER.filter(
      ({ categories, word }) => !categories.some((category) => named.has(category)) && !inProse(word, text),
    )
    if (missing.length > 0)
      yield {
        where: [],
        data: {
          missing: listing(
            missing.map(({ word }) => word),
            4,
            'or',
          ),
        },
      }
  },
})

/** A person may test, deploy or offer an API without naming a product. */
function inProse(word: string, text: string): boolean {
  if (word.startsWith('testing')) return /\btest(?:s|ed|ing)?\b/iu.test(text)
  if (word.startsWith('kind of API')) return /\bAPIs?\b/u.test(text)
  return word.startsWith('build') && /\b(?:deploy\w*|releases?|pipelines?)\b/iu.test(text)
}
