import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'readability/old-jobs',
  title: 'Shorten what lies far back',
  message:
    'This job ended in {year} and takes {lines} lines: two or three on what still counts today leave room for recent work.',
  why: 'Readers hire for what you do now; detail from long ago pushes it down the page.',
  sources: ['B-025', 'N-050'],
  severity: 'consider',
  options: {
    /** Years since the job ended; our own choice. */
    after: 10,
    /** Lines that such a job may keep; our own choice, the two or three that are usual for older jobs, and one more. */
    most: 4,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the label page from 6 seconds to 1 with an index in MySQL

⟦Programmer⟧, Tidewater Freight
Jan 2006 - Dec 2011
- Wrote booking forms in Visual Basic
- Maintained Oracle reports
- Built a fax gateway
- Tested the customs export
- Trained clerks
`,
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

Developer, Havel Software
May 2014 - present
- Rewrote tariff rules in Kotlin, and corrections fell by half

Web Developer, Elbe Media
May 2008 - June 2012
- Built shops in PHP
- Wrote newsletters
- Set up servers
- Kept backups
- Drew banners
`,
        market: 'uk',
      },
    ],
    quiet: ['Maintained the settlement API in Go', 'Own the settlement API in Go'],
  },
  *check({ resume, context }, { after, most }) {
    for (const { dates, bullets, title, company } of resume.roles) {
      const ended = dates?.to && dates.to !== 'present' ? dates.to.year : null
      const heading = title ?? company
      if (ended === null || !heading || context.today.year - ended < after || bullets.length <= most) continue
      yield { where: [heading], data: { year: ended, lines: bullets.length } }
    }
  },
})
