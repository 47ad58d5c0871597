import { isOtherKind } from '../../src/review/other-kind.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'document/short',
  title: 'Use a second page',
  message:
    'With about {years} years of work you have more to tell than fits one page: give each recent job its product, team, tools and results.',
  why: 'A CV is read for depth: two pages are usual here, and a single one leaves the reader guessing what your jobs were about.',
  sources: ['N-119', 'N-171'],
  severity: 'consider',
  options: {
    /** Years of work from which one page is short (guide: N-119, N-171). */
    years: 3,
    /** Where the number of pages is a guess (text, Markdown), fewer words than this are surely short of a page. */
    wordsOfOnePage: 300,
  },
  in: 'document',
  // Of a resume that is to become a CV, `document/kind` has said it already.
  when: ({ context, resume }) => context.wanted.kind === 'cv' && !isOtherKind(resume, context),
  examples: {
    flags: [
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

PROFILE
Backend developer with six years of experience of ticketing services in PHP and MySQL.

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
• Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
      },
    ],
    quiet: [
      {
        market: 'uk',
        level: 'junior',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Junior Software Developer, Tivoli Tickets, Swansea
September 2025 – present
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.`,
      },
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
    ],
  },
  *check({ resume: { document }, context }, { years, wordsOfOnePage }) {
    if (context.years === null || context.years <= years || document.pageCount > 1) return
    const words = document.text.match(/\S+/g)?.length ?? 0
    if (document.pageCountFrom === 'estimate' && words >= wordsOfOnePage) return
    yield { where: [], data: { years: Math.round(context.years) } }
  },
})
