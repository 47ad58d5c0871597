import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/education-missing',
  title: 'Add your education',
  message:
    'I found no section on education: add one with your qualification, school and year, even if it was in another field.',
  why: 'A CV is expected to tell the whole way, school and training included; one line is enough for someone with experience.',
  sources: ['N-062', 'N-126', 'N-004'],
  severity: 'should-fix',
  options: {},
  in: 'document',
  when: ({ context }) => context.wanted.kind === 'cv',
  examples: {
    flags: [
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2019 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.`,
      },
      {
        market: 'uk',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

SKILLS
Languages: C#, SQL

EXPERIENCE
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

INTERESTS
Sea swimming`,
      },
    ],
    quiet: [
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2019 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

QUALIFICATIONS
BSc (Hons) Computing, University of the Gower, 2016 – 2019`,
      },
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
    ],
  },
  *check({ resume }) {
    const isThere = resume.education.length > 0 || resume.sections.some(({ kind }) => kind === 'education')
    if (!isThere) yield { where: [] }
  },
})
