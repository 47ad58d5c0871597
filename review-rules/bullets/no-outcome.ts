import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'bullets/no-outcome',
  title: 'End lines with what changed',
  message: 'This line says what you built, and not what it changed or for whom.',
  why: 'The same work convinces when a reader sees why it mattered: a time that fell, an error that ended, people who use it.',
  sources: ['N-103', 'N-105', 'N-109', 'B-026', 'B-041', 'N-110'],
  severity: 'should-fix',
  lesson: 'tell what changed',
  options: {
    /** Share of a job's lines with an outcome from which the others may stand (our proposal, by level). */
    enough: 0.5,
    /** A job of fewer lines is too short for a share of its own: the whole document counts. Our own choice. */
    few: 3,
  },
  in: 'document',
  examples: {
    flags: [
      {
        text: `Jo Marsh
jo.marsh@mail.example

EXPERIENCE

Backend Developer, Tidewater Freight
Mar 2022 - Present
- ⟦Built REST endpoints in Django for container bookings⟧
- Added Celery tasks and Redis for the nightly customs export
- Cut the booking page from 6 seconds to 1 with a composite index in PostgreSQL

SKILLS
Languages: Python, SQL
`,
      },
      {
        text: `Sam Okoro
sam@mail.example

PROJECTS

Trail Map, Jan 2026 - Apr 2026
- ⟦Developed an Express and MongoDB API for hiking routes⟧
- Deployed it to Render with Docker

EDUCATION
Certificate in Web Development, Lakeside Code School, 2026
`,
        level: 'junior',
      },
    ],
    quiet: [
      {
        text: `Jo Marsh
jo.marsh@mail.example

EXPERIENCE

Backend Developer, Tidewater Freight
Mar 2022 - Present
- Cut the booking page from 6 seconds to 1 with a composite index in PostgreSQL
- Moved the customs export to Celery, so that clerks start the day without a backlog
- Built REST endpoints in Django for 40 container lines
`,
      },
      {
        text: `Ada Lind
ada@mail.example

EXPERIENCE

Developer, Fjord Ferries
Mar 2022 - Present
- Replaced the paper roster with a Flask app, and planners stopped working on Sundays
`,
      },
    ],
  },
  *check(subject, { enough, few }) {
    const bullets = subject.bullets
    for (const { bullet, role, judgement } of bullets) {
      if (judgement.reason !== 'no-outcome') continue
      const own = bullets.filter((other) => other.role === role)
      const siblings = own.length < few ? bullets : own
      const share = siblings.filter((other) => other.judgement.outcome).length / siblings.length
      if (share < enough) yield { where: [bullet] }
    }
  },
})
