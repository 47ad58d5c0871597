import { anyWord } from '../../src/review/infer/words.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/methods',
  title: 'Name how your team works',
  message:
    'No line says how your teams work: name it where it is true, such as Scrum, Kanban, pair programming, test-driven development or code review.',
  why: 'Readers of a CV look for the way of working beside the tools; a few words under a job are enough.',
  sources: ['N-060', 'N-007', 'N-134'],
  severity: 'consider',
  options: {
    /** Ways of working that the guide names (N-060) and their near kin; tools and architecture are none. */
    methods: [
      'agile',
      'scrum',
      'kanban',
      'sprint',
      'sprints',
      'xp',
      'extreme programming',
      'tdd',
      'bdd',
      'test-driven',
      'test driven',
      'pair programming',
      'pairing',
      'paired',
      'mob programming',
      'ensemble programming',
      'code review',
      'code reviews',
      'peer review',
      'reviewed code',
      'trunk-based',
      'iterations',
      'lean',
      'safe',
    ],
  },
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
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.
• Moved tide data to PostgreSQL, and the chart page loads in a second.`,
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
Ticket sales for 40 theatres. Kanban team of six.
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.`,
      },
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
    ],
  },
  *check({ resume }, { methods }) {
    if (!anyWord(methods).test(resume.document.text)) yield { where: [] }
  },
})
