import { monthOf, thisMonth } from '../../src/review/calendar.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/impossible-dates',
  title: 'Check these dates',
  message: '“{dates}” {problem}: correct it.',
  why: 'One date that cannot be right makes the reader doubt the others, and the years of experience come out wrong.',
  sources: ['N-161', 'N-015'],
  severity: 'must-fix',
  options: {},
  in: 'document',
  when: ({ resume }) => resume.roles.some(({ dates }) => dates),
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
⟦Feb 2021 – Mar 2020⟧
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
⟦Jan 2029 – Present⟧
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Nov 2026 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
2023 – 2023
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
    ],
  },
  *check({ resume, context }) {
    const now = thisMonth(context.today)
    for (const { dates } of resume.roles) {
      if (!dates?.from) continue
      const from = monthOf(dates.from, 1)
      const endsBefore = dates.to && dates.to !== 'present' && monthOf(dates.to, 12) < from
      const problem = endsBefore ? 'ends before it begins' : from > now ? 'begins in the future' : null
      if (problem) yield { where: [dates], data: { dates: dates.text, problem } }
    }
  },
})
