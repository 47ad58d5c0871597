import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'tailoring/other-career',
  title: 'Keep of your earlier career what carries over',
  message:
    '{other} lines are about your work as {title}, {software} about software: keep the two or three that carry over to a team of developers.',
  why: 'Your earlier career is an advantage in a few strong lines; in many it hides what you can build.',
  sources: ['N-173', 'N-177', 'N-175', 'B-048', 'B-049'],
  severity: 'should-fix',
  options: {
    /** Lines of other work that a reader takes in; our own choice. */
    most: 5,
  },
  in: 'document',
  examples: {
    flags: [
      {
        text: `Lee Park
lee.park@mail.example

PROJECTS

Oven Board, Jan 2026 - Apr 2026
- Built a Flask and PostgreSQL app that plans oven times for three bakeries

EXPERIENCE

⟦Pastry Chef⟧, Harbor Bakery
Mar 2014 - Present
- Led the night shift of six
- Ordered flour for three shops
- Baked wedding cakes
- Trained apprentices
- Cleaned the ovens
- Sold bread at the market
`,
        level: 'junior',
      },
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

⟦Primary School Teacher⟧, Elm Road School
Sep 2012 - July 2025
- Taught classes of 30
- Planned lessons
- Met parents
- Led the choir
- Wrote reports
- Organised trips

PROJECTS

Reading Log, 2026
- Wrote a Django site where two classes note what they read
- Tested it with pytest
`,
        market: 'uk',
        level: 'junior',
      },
    ],
    quiet: [
      {
        text: `Lee Park
lee.park@mail.example

EXPERIENCE

Pastry Chef, Harbor Bakery
Mar 2014 - Present
- Led the night shift of six
- Trained apprentices

PROJECTS

Oven Board, Jan 2026 - Apr 2026
- Built a Flask and PostgreSQL app that plans oven times for three bakeries
`,
        level: 'junior',
      },
      'Maintained the settlement API in Go',
    ],
  },
  *check(subject, { most }) {
    const other = subject.asides.filter(({ role }) => role.kind !== 'projects')
    const software = subject.bullets.length
    const [first] = other
    if (!first?.role.title || other.length <= most || other.length <= software) return
    const told = subject.asides.some(({ role }) => role.kind === 'projects') ? 'a paragraph' : 'none'
    const data = { other: other.length, title: first.role.title.text, software: software || told }
    yield { where: [first.role.title], data }
  },
})
