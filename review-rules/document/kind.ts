import { changesTo, isOtherKind } from '../../src/review/other-kind.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'document/kind',
  title: 'Turn this {actual} into a {wanted}',
  message: 'This reads as a {actual}, which is right elsewhere. To make it a {wanted}: {changes}.',
  why: 'Readers expect the form that they know, and look for things where that form has them.',
  sources: ['N-002', 'N-187', 'N-026', 'N-184'],
  severity: 'must-fix',
  options: {
    /** So many changes are still a plan; with more, nobody begins. */
    most: 4,
  },
  in: 'document',
  examples: {
    flags: [
      `⟦Curriculum Vitae⟧

Siân Prosser
14 Harbour Terrace, Swansea SA1 | +44 7700 900388 | sian.prosser@post.example
Nationality: British

PERSONAL STATEMENT
Backend developer with six years of experience of ticketing services in PHP and MySQL.

EDUCATION
BSc (Hons) Computing, University of the Gower, 2016 – 2019

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2019 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

REFEREES
Available on request`,
      {
        market: 'uk',
        text: `⟦Resume⟧

Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

SUMMARY
Backend engineer with 6 years of experience building booking systems in PHP and MySQL.

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
      },
    ],
    quiet: [
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

SUMMARY
Backend engineer with 6 years of experience building booking systems in PHP and MySQL.

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

EDUCATION
B.S. Computer Science, Lone Star College, 2019`,
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

PROFILE
Backend developer with six years of experience of ticketing services in PHP and MySQL.

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2019 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

EDUCATION
BSc (Hons) Computing, University of the Gower, 2016 – 2019`,
      },
    ],
  },
  *check({ resume, context }, { most }) {
    const { wanted, actual } = context
    if (actual.kind === 'unknown' || !isOtherKind(resume, context)) return
    const changes = changesTo(wanted.kind, resume, context).slice(0, most)
    // Of the length alone `document/length` speaks.
    if (!changes.some(({ where }) => where)) return
    yield {
      where: changes.flatMap(({ where }) => where ?? []),
      data: {
        actual: NAMES[actual.kind],
        wanted: NAMES[wanted.kind],
        changes: changes.map(({ say }) => say).join('; '),
      },
    }
  },
})

const NAMES = { resume: 'resume', cv: 'CV' }
