import { anyWord } from '../../src/review/infer/words.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { isGeneric } from '../summary/about-work.ts'

export default defineRule({
  id: 'readability/buzzwords',
  title: 'Trade the big words in your summary for facts',
  message: '{words} could stand in anyone’s summary: put a fact of yours there.',
  why: 'Praise of oneself is read over; a system, a number or a name in the same place is remembered.',
  sources: ['N-193', 'B-038', 'N-173'],
  severity: 'consider',
  lesson: 'summary',
  options: {
    /** A single one is forgiven; N-193 counts three in the whole document. */
    from: 2,
  },
  in: 'summary',
  examples: {
    flags: [
      'Passionate, results-driven backend engineer with 6 years of ticketing systems in Go and PostgreSQL; took gate scans for 12 stadiums to 200 ms.',
      {
        text: 'Detail-oriented self-starter with five years of insurance claims in Java and Kafka, used to Scrum. Cut claim intake from 3 days to 4 hours.',
        market: 'uk',
      },
    ],
    quiet: [
      'Backend engineer with 6 years of ticketing systems in Go and PostgreSQL; took gate scans for 12 stadiums to 200 ms.',
      'Passionate about Postgres: 6 years of ticketing systems, from seat locks to partitioned archives for 12 stadiums.',
    ],
  },
  when: ({ summary }) => summary !== null,
  *check({ summary, lexicon }, { from }) {
    // A generic summary is told so as a whole.
    if (!summary || isGeneric(summary)) return
    const text = summary.passage.text.replace(/[-‐–]/gu, ' ')
    const praise = new RegExp(anyWord(lexicon.buzzwords), 'giu')
    const printed = [...text.matchAll(praise)].map(({ 0: word, index }) =>
      summary.passage.text.slice(index, index + word.length),
    )
    const found = printed.filter((word, i) => printed.findIndex((other) => isSame(word, other)) === i)
    if (found.length < from) return
    const words = found.map((word) => `“${word}”`)
    yield { where: [summary.passage], data: { words: listing(words, 4) } }
  },
})

function isSame(word: string, other: string): boolean {
  return word.toLowerCase() === other.toLowerCase()
}
