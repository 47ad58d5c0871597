import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/hours-per-week',
  title: 'Say how many hours a week you worked',
  message:
    '“{dates}” stands without your hours: write them beside the dates of each job, for example “40 hours per week”.',
  why: 'Federal agencies count your experience in hours; a job without them may not count at all.',
  sources: ['N-199'],
  severity: 'should-fix',
  options: {
    /** Of more jobs than this only the first are quoted. */
    quoted: 3,
  },
  in: 'document',
  when: ({ resume }) => resume.roles.some(({ dates }) => dates),
  examples: {
    flags: [
      {
        market: 'us-federal',
        text: `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
⟦Jan 2020 – Present⟧
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
      },
      {
        market: 'us-federal',
        text: `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
40 hours per week
• Wrote the container tracking API in Go for 40 shipping agents.

Junior Engineer, Rain City Maps, Seattle, WA
⟦Jan 2019 – Jan 2021⟧
• Cut the tile build from a night to 40 minutes with a Go worker pool.`,
      },
    ],
    quiet: [
      {
        market: 'us-federal',
        text: `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present, 40 hrs/week
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
      },
      {
        market: 'us-federal',
        text: `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
Hours per week: 32
• Wrote the container tracking API in Go for 40 shipping agents.`,
      },
    ],
  },
  *check({ resume }, { quoted }) {
    const told = (from: number, to: number) => HOURS.test(resume.document.text.slice(from, to))
    const bare = resume.roles.flatMap(({ dates, start, end }) => (dates && !told(start, end) ? [dates] : []))
    const first = bare[0]
    if (first) yield { where: bare.slice(0, quoted), data: { dates: first.text } }
  },
})

const HOURS = /\b\d{1,3}\+? ?(?:hours|hrs?\.?|h) ?(?:per|a|each|\/|weekly) ?(?:week|wk)?|\bhours (?:per|a|each) week\b/i
