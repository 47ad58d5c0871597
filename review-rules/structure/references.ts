import type { Passage } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/references',
  title: 'Leave the references out',
  message: '“{words}” takes room here: leave it out, and have the names ready for the day they are asked for.',
  why: 'On a resume nobody expects references; they are asked for late, and the room is better used for your work.',
  sources: ['N-009', 'N-023'],
  severity: 'consider',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.

⟦REFERENCES⟧
Joan Ferris, Tidewater Freight`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

EDUCATION
B.S. Computer Science, Lone Star College, 2019

⟦References available upon request⟧`,
    ],
    quiet: [
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Wrote the API reference that 30 partners build on, and support requests on request formats ended.`,
      {
        market: 'uk',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

REFEREES
Available on request`,
      },
    ],
  },
  *check({ resume: { sections, document } }) {
    const heading = sections.find(({ kind }) => kind === 'references')?.heading
    const line = document.lines.find(({ text, marker }) => marker === null && PROMISE.test(text.slice(0, 120)))
    const words: Passage | null =
      heading ?? (line ? { text: line.text, start: line.start, end: line.start + line.text.length } : null)
    if (words) yield { where: [words], data: { words: words.text } }
  },
})

const PROMISE = /^(?:references|referees)\b.{0,30}\b(?:available|provided|furnished|request)/iu
