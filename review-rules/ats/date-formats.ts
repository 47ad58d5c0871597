import type { DateRange } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'ats/date-formats',
  title: 'Write all dates one way',
  message: 'Your dates come in several forms, “{one}” and “{other}”: choose one for all jobs.',
  why: 'One form reads faster, and software that stores resumes then takes every date for what it is.',
  sources: ['N-161'],
  severity: 'consider',
  options: {},
  in: 'document',
  when: ({ resume }) => resume.roles.filter(({ dates }) => dates).length > 1,
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
⟦Feb 2021 – Present⟧
• Wrote the container tracking API in Go for 40 shipping agents.

Junior Engineer, Rain City Maps, Seattle, WA
01/2019 – 01/2021
• Cut the tile build from a night to 40 minutes with a Go worker pool.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
2022-01 – 2024-06
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

Software Engineer, Hill Country Rail, Austin, TX
⟦January 2018 – December 2021⟧
• Wrote the seat planner in PHP, which fills trains that used to run half empty.`,
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Sept 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.

Junior Engineer, Rain City Maps, Seattle, WA
January 2019 – May 2021
• Cut the tile build from a night to 40 minutes with a Go worker pool.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2022 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

Cook, Barton Diner, Austin, TX
2014 – 2016`,
    ],
  },
  *check({ resume }) {
    const firstOf = new Map<string, DateRange>()
    for (const { dates } of resume.roles) {
      const form = dates && FORMS.find(([, pattern]) => pattern.test(dates.text))?.[0]
      if (form && !firstOf.has(form)) firstOf.set(form, dates)
    }
    const [one, other] = [...firstOf.values()]
    if (one && other) yield { where: [one, other], data: { one: one.text, other: other.text } }
  },
})

/** Years alone are no form of their own: `structure/months` speaks of them. */
const FORMS: [string, RegExp][] = [
  ['year-month', /(?:19|20)\d\d[-/.]\d\d(?!\d)/],
  ['month-year', /(?<!\d)\d{1,2}\s?[-/.]\s?(?:19|20)\d\d/],
  ['named', /\p{L}{3,9}\.?[\s,'’]{1,3}(?:\d\d){1,2}/u],
]
