import type { Passage } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'
import { isOtherCareer } from '../../src/review/trade.ts'

export default defineRule({
  id: 'tailoring/software-first',
  title: 'Put your software work before the other jobs',
  message:
    'Your best evidence, {evidence}, comes after {other}: put it first, with its stack, what came of it and a link to the code.',
  why: 'A team that hires a developer looks for software first; your other experience counts for more once they have seen it.',
  sources: ['B-039', 'B-011', 'B-048', 'N-055', 'B-040', 'N-052', 'N-050'],
  severity: 'should-fix',
  options: {},
  in: 'document',
  examples: {
    flags: [
      {
        text: `Lee Park
lee.park@mail.example

EXPERIENCE

Pastry Chef, Harbor Bakery
Mar 2014 - Present
- Led the night shift of six
- Ordered flour for three shops

PROJECTS

⟦Oven Board⟧, Jan 2026 - Apr 2026
- Built a Flask and PostgreSQL app that plans oven times for three bakeries
`,
        level: 'junior',
      },
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

Primary School Teacher, Elm Road School
Sep 2012 - July 2025
- Taught classes of 30

PROJECTS

⟦Reading Log⟧, 2026
- Wrote a Django site where two classes note what they read
`,
        market: 'uk',
        level: 'junior',
      },
    ],
    quiet: [
      {
        text: `Lee Park
lee.park@mail.example

PROJECTS

Oven Board, Jan 2026 - Apr 2026
- Built a Flask and PostgreSQL app that plans oven times for three bakeries

EXPERIENCE

Pastry Chef, Harbor Bakery
Mar 2014 - Present
- Led the night shift of six
`,
        level: 'junior',
      },
      'Maintained the settlement API in Go',
    ],
  },
  when: ({ resume }) => resume.projects.length > 0 && resume.roles.length > 0,
  *check(subject) {
    const { resume, bullets, asides } = subject
    const lines = [...bullets, ...asides]
    const software = resume.roles.some((role) => !isOtherCareer(role, lines, subject.lexicon))
    const [project] = resume.projects
    const [job] = resume.roles
    if (software || !project || !job || project.start < job.start) return
    const best = project.title ?? project.company ?? project.bullets[0]
    if (!best) return
    const name = nameOf(best)
    yield {
      where: [name],
      data: { evidence: `“${name.text}”`, other: `your work as ${job.title?.text ?? 'something else'}` },
    }
  },
})

/** What the project is called: "Bus map" of "Bus map: a Flask site for …". */
function nameOf({ text, start }: Passage): Passage {
  const name = /^[^:,;(]{1,60}/u.exec(text)?.[0].trim() ?? text
  return { text: name, start, end: start + name.length }
}
