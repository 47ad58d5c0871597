import type { Role } from '../../src/resume/model.ts'
import { defineRule, type JudgedBullet } from '../../src/review/rule.ts'
import { sitsInMeetings } from './ceremonies.ts'

export default defineRule({
  id: 'bullets/task-list',
  title: 'Turn your tasks into results',
  message: '{share} name a task, and not what it changed or for whom.',
  why: 'A list of tasks reads like the job description that everyone had; what you changed is what sets you apart.',
  sources: ['N-118', 'N-143', 'N-105', 'N-103', 'B-036'],
  severity: 'must-fix',
  gain: 1.5,
  lesson: 'tell what changed',
  options: {
    /** Share of lines with neither outcome nor reach above which the whole reads as a list (our proposal, by level). */
    over: 0.5,
    /** Fewer lines than this are too few to speak of a list; our own choice. */
    least: 5,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- Responsible for the parcel API
- Worked on bugs in the driver app
- Maintained the MySQL database
- Helped with code reviews
- Attended sprint planning

SKILLS
Languages: PHP, SQL
`,
      {
        text: `Ola Berg
ola@mail.example

EXPERIENCE

Developer, Fjell Booking
2022 - Present
- Worked with databases and APIs
- Tasked with fixing bugs in the hotel module
- Used Java and Spring Boot
- Cut the search page from 5 seconds to 1 with a composite index in PostgreSQL
- Duties included testing and documentation
`,
        market: 'uk',
      },
    ],
    quiet: [
      'Cached tariffs in Redis, and the price page went from 3 seconds to 400 ms',
      'Responsible for the tariff cache',
    ],
  },
  *check(subject, { over, least }) {
    const bullets = subject.bullets
    const weak = bullets.filter(({ judgement }) => judgement.needsFix)
    const tasks = weak.filter(({ judgement }) => !judgement.outcome && !judgement.scope).length
    if (bullets.length < least || tasks / bullets.length <= over) return
    const latest = bullets[0]?.role
    const promising = weak
      .filter(({ judgement: { outcome, reason } }) => !outcome && reason !== 'keyword-stuffing' && reason !== 'vague')
      .filter(({ bullet }) => !sitsInMeetings(bullet.text, subject.lexicon))
      .sort((a, b) => promise(b, latest) - promise(a, latest))
      .slice(0, 3)
    const share = tasks === bullets.length ? `All ${tasks} lines` : `${tasks} of your ${bullets.length} lines`
    yield { where: promising.map(({ bullet }) => bullet), data: { share } }
  },
})

/**
 * How much a line has to show once it is told well; lines with a result are bullets/buried-result's. Of two alike, the one of the latest job, then the longer.
 */
function promise({ bullet, role, judgement }: JudgedBullet, latest: Role | undefined): number {
  const { scope, tech } = judgement
  return Number(scope) * 2 + Number(tech) + Number(role === latest) + bullet.text.length / 1000
}
