import { anyWord } from '../../src/review/infer/words.ts'
import { defineRule, type Subject } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { isGeneric } from '../summary/about-work.ts'

export default defineRule({
  id: 'readability/snapshot',
  title: 'Bring the best to the top of the page',
  message: 'The first {words} words do not show {missing}.',
  why: 'The first look is short: who you are, with which stack and to what effect has to be there, or it is not seen.',
  sources: ['B-023', 'B-030', 'B-039'],
  severity: 'consider',
  lesson: 'summary',
  options: {
    /** How far a first look reaches, in words (N-042). */
    words: 150,
    /** Technologies that count as a stack (N-042). */
    stack: 3,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

SUMMARY
Backend developer of parcel services for depots in six countries, five years in the trade.

INTERESTS
${'I spend my weekends on the river, where I row with a crew of eight and look after the boats. '.repeat(8)}

SKILLS
PHP, MySQL, Redis, Docker

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1 with an index in MySQL
`,
      {
        text: `Ida Roth
ida@mail.example

PROFILE
Backend developer of tariff systems in Kotlin, Spring Boot and PostgreSQL for utilities.

EDUCATION
${'Courses in thermodynamics, control theory, machine elements, statistics and technical drawing with written reports. '.repeat(11)}

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - June 2024
- Rewrote tariff rules in Kotlin, and corrections fell by half
`,
        market: 'uk',
      },
    ],
    quiet: ['Maintained the settlement API in Go', 'Own the settlement API in Go'],
  },
  when: ({ summary, bullets }) => summary !== null && !isGeneric(summary) && bullets.length > 0,
  *check(subject, { words, stack }) {
    const end = endOfWords(subject.resume.document.text, words)
    if (end === null) return
    const names = subject.technologies.filter(({ listed, shown }) =>
      [...listed, ...shown].some(({ start }) => start < end),
    )
    const missing = [
      !showsRole(subject, end) && 'what you are',
      names.length < stack && 'your stack',
      !showsResult(subject, end) && 'a result',
    ].filter((part) => part !== false)
    if (missing.length > 0) yield { where: [], data: { words, missing: listing(missing, 3, 'or') } }
  },
})

/** Where the given number of words ends; null for a shorter text. */
function endOfWords(text: string, words: number): number | null {
  let count = 0
  for (const { index } of text.matchAll(/\S+/gu)) if (++count > words) return index
  return null
}

function showsRole({ resume, lexicon }: Subject, end: number): boolean {
  return anyWord(lexicon.careers.software).test(resume.document.text.slice(0, end))
}

function showsResult({ summary, bullets }: Subject, end: number): boolean {
  return (
    summary?.judgement.hasImpact === true ||
    bullets.some(({ bullet, judgement }) => bullet.start < end && judgement.outcome)
  )
}
