import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/certificates-missing',
  title: 'List your certificates and training, if you have some',
  message:
    'There is no section on certificates or training: if you have any that bear on the work, list each with issuer and year.',
  why: 'Readers of a CV expect training beside the degree, and some agencies search for certificates by name.',
  sources: ['N-059', 'N-125'],
  severity: 'consider',
  options: {},
  in: 'document',
  when: ({ context, resume }) => context.wanted.kind === 'cv' && resume.roles.length > 0,
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
        level: 'senior',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Senior Software Engineer, Mumbles Marine, Swansea
May 2015 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

EDUCATION
BSc Computing, University of the Gower, 2015`,
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

EDUCATION AND TRAINING
AWS Certified Developer – Associate, 2025
BSc (Hons) Computing, University of the Gower, 2016 – 2019`,
      },
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
    ],
  },
  *check({ resume: { certifications, document } }) {
    if (certifications.length === 0 && !/\bcertifi(?:ed|cate|cates|cation|cations)\b/iu.test(document.text))
      yield { where: [] }
  },
})
