import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'readability/long-context',
  title: 'Keep the setting of a job to a line or two',
  message:
    'The paragraph above the lines of this job has {words} words: one or two sentences on the service, its users and the team are enough.',
  why: 'A paragraph slows the eye just before the lines that should be read.',
  sources: ['B-023', 'B-038', 'N-138'],
  severity: 'consider',
  options: {
    /** Words; a CV may give more setting (N-129, N-130) than a resume that is scanned (N-042). Our own choice. */
    most: 45,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
Oakway Parcel carries parcels between forty towns and has been a family firm since the war. The department that I belong to looks after everything that has to do with labels, scanners and the drivers, from the first call to the bill, and it also answers the questions that depots send in by mail every day, which are many in winter.
- Cut the label page from 6 seconds to 1 with an index in MySQL
`,
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - June 2024
Havel Software was founded by three engineers who had met at a utility and who wanted to do away with paper bills. ${'The product is used by utilities of every size to work out what each household has to pay at the end of a quarter. '.repeat(4)}
- Rewrote tariff rules in Kotlin, and corrections fell by half
`,
        market: 'uk',
      },
    ],
    quiet: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
Label printing for 300 depots; team of 5. PHP, MySQL, Redis.
- Cut the label page from 6 seconds to 1 with an index in MySQL
`,
      'Maintained the settlement API in Go',
    ],
  },
  *check({ resume }, { most }) {
    for (const { context } of resume.roles) {
      const words = context?.text.split(/\s+/u).length ?? 0
      if (context && words > most) yield { where: [context], data: { words } }
    }
  },
})
