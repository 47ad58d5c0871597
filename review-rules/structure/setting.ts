import { isSoftwareTitle } from '../../src/review/infer/level.ts'
import { isOtherKind } from '../../src/review/other-kind.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'structure/setting',
  title: 'Open each recent job with its setting',
  message: '{jobs}: a line on the product, the team and the technical environment puts the rest in place.',
  why: 'A reader of a CV wants to picture the place before the achievements: what it made, for whom, with which tools.',
  sources: ['N-130', 'N-058', 'N-132', 'N-056', 'N-133', 'B-008'],
  severity: 'consider',
  options: {
    /** Recent jobs that the guide asks it of (N-058: the last two). */
    jobs: 2,
  },
  in: 'document',
  // Of a resume that is to become a CV, `document/kind` has said it already.
  when: ({ context, resume }) =>
    context.wanted.kind === 'cv' && resume.roles.length > 0 && !isOtherKind(resume, context),
  examples: {
    flags: [
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, ⟦Tivoli Tickets⟧, Swansea
September 2019 – present
• Rebuilt the seat map, so that a hall of 2,000 seats loads in a second.`,
      },
      {
        market: 'uk',
        level: 'senior',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, ⟦Mumbles Marine⟧, Swansea
May 2017 – present
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
Ticket sales for 40 theatres. Kanban team of six. Environment: PHP, Laravel, MySQL.
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
  *check({ resume, lexicon }, { jobs }) {
    const recent = resume.roles
      .filter(({ title }) => title && isSoftwareTitle(title.text, lexicon.careers))
      .slice(0, jobs)
    const bare = recent.filter(({ context }) => !context).map(({ company, title }) => company ?? title!)
    if (bare.length === 0) return
    const names = listing(bare.map(({ text }) => `“${text}”`))
    const open = bare.length === 1 ? 'opens without its setting' : 'open without their setting'
    yield { where: bare, data: { jobs: `${names} ${open}` } }
  },
})
