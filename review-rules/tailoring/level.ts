import { LEVELS, type Level } from '../../src/review/context.ts'
import { inferLevel } from '../../src/review/infer/level.ts'
import { defineRule } from '../../src/review/rule.ts'

const CALLED: Record<Level, string> = { junior: 'junior', mid: 'mid-level', senior: 'senior', lead: 'lead' }

const SIGNS: Record<Level, string> = {
  junior: 'what you built and who used it',
  mid: 'services that you own, releases and on-call',
  senior: 'design decisions, ownership of services and people you mentored',
  lead: 'decisions that held across teams, direction that you set and people who grew with you',
}

export default defineRule({
  id: 'tailoring/level',
  title: 'Show the level that you apply for',
  message:
    'You apply as {asked}, and {because} the document reads as {read}: bring forward {signs}, where you have them.',
  why: 'Readers place you by title and years within seconds; other signs of the level must be as easy to see.',
  sources: ['N-178', 'N-159', 'N-077'],
  severity: 'should-fix',
  options: {},
  in: 'document',
  examples: {
    flags: [
      {
        text: `Lee Park
lee.park@mail.example

EXPERIENCE

⟦Junior Developer⟧, Oakway Parcel
Mar 2026 - Present
- Cut the label page from 6 seconds to 1 with an index in MySQL
`,
        level: 'senior',
      },
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

⟦Developer⟧, Havel Software
May 2024 - present
- Rewrote tariff rules in Kotlin, and corrections fell by half
`,
        market: 'uk',
        level: 'lead',
      },
    ],
    quiet: [
      { text: 'Maintained the settlement API in Go', level: 'senior' },
      { text: 'Maintained the settlement API in Go', level: 'mid' },
    ],
  },
  when: ({ context }) => context.level.from === 'asked' || context.level.from === 'posting',
  *check({ resume, context, lexicon }) {
    // Without titles and dates the document says nothing of a level, and other rules say what is missing.
    if (context.years === null || resume.roles.some(({ title }) => !title)) return
    const asked = context.level.value
    const read = inferLevel(resume, null, context.years, lexicon.careers)
    if (LEVELS.indexOf(asked) <= LEVELS.indexOf(read.value)) return
    const title = resume.roles[0]?.title
    yield {
      where: title ? [title] : [],
      data: { asked: CALLED[asked], read: CALLED[read.value], because: `because ${read.because}`, signs: SIGNS[asked] },
    }
  },
})
