import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'summary/length',
  title: 'Shorten the summary',
  message: 'Your summary has {words} words; up to about {most} are read in one go.',
  why: 'A summary is read before anything else, and a long one is skipped like any other paragraph.',
  sources: ['N-076', 'N-085', 'B-023'],
  severity: 'consider',
  lesson: 'summary',
  options: {
    /** Words. Short in the US, where "quickly" is what the guide asks of a summary (N-076); a UK profile is fuller (N-128). */
    most: 70,
  },
  in: 'summary',
  examples: {
    flags: [
      `Backend engineer with 6 years of ticketing systems in Go and PostgreSQL. ${'I have worked on seat maps, gates, refunds and reports for stadiums of every size. '.repeat(6)}`,
      `Backend engineer with 6 years of ticketing systems. ${'The gate service that I look after reads tickets in the rain, at night and without a network. '.repeat(5)}`,
    ],
    quiet: [
      'Backend engineer with 6 years of ticketing systems in Go and PostgreSQL; took gate scans for 12 stadiums from 2 seconds to 200 ms.',
      {
        text: `Backend developer with 6 years of ticketing systems in Go. ${'Used to release weekly with a team of seven. '.repeat(6)}`,
        market: 'uk',
      },
    ],
  },
  when: ({ summary }) => summary !== null,
  *check({ summary }, { most }) {
    const words = summary?.passage.text.split(/\s+/u).length ?? 0
    if (summary && words > most * 1.15) yield { where: [summary.passage], data: { words, most } }
  },
})
