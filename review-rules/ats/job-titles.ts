import { anyWord } from '../../src/review/infer/words.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'ats/job-titles',
  title: 'Give every job a title that can be found',
  message:
    'I could not make out a job title for {job}: put it on the same line, or the line above, as you would be called today.',
  why: 'Recruiters search by title first, and a job without one is not found.',
  sources: ['N-159'],
  severity: 'should-fix',
  options: {},
  in: 'document',
  when: ({ resume }) => resume.roles.length > 0,
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
⟦Tidewater Freight⟧, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
⟦Stay Lodgings Inc.⟧
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Tidewater Freight, Seattle, WA
Software Engineer
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      {
        market: 'uk',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

Career break: parental leave
May 2021 – April 2022`,
      },
    ],
  },
  *check({ resume, lexicon }) {
    const breaks = anyWord(lexicon.breaks)
    for (const { title, company, dates, bullets } of resume.roles) {
      const job = company ?? dates
      if (title || !job || bullets.length === 0 || breaks.test(job.text)) continue
      yield { where: [job], data: { job: `“${job.text}”` } }
    }
  },
})
