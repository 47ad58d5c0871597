import { anyWord } from '../../src/review/infer/words.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/course-as-job',
  title: 'Name course work as such',
  message:
    '“{entry}” stands among your jobs and reads like work for a course: move it under “Projects”, and say that it was one.',
  why: 'A project from a course is good evidence under its own name; read as a job, it makes a reader doubt the real ones.',
  sources: ['N-050', 'N-124', 'N-173'],
  severity: 'should-fix',
  options: {},
  in: 'document',
  examples: {
    flags: [
      {
        text: `Lee Park
lee.park@mail.example

EXPERIENCE

Full Stack Developer, ⟦Lakeside Coding Bootcamp⟧
Jan 2026 - Apr 2026
- Built a recipe API in Express with two classmates

Pastry Chef, Harbor Bakery
Mar 2014 - Dec 2025
- Led the night shift of six
`,
        level: 'junior',
      },
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

⟦Software Engineer (capstone project)⟧, Elm Road College
Sep 2025 - July 2026
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

Recipe API, capstone of Lakeside Coding Bootcamp, Jan 2026 - Apr 2026
- Built a recipe API in Express with two classmates

EXPERIENCE

Pastry Chef, Harbor Bakery
Mar 2014 - Dec 2025
- Led the night shift of six
`,
        level: 'junior',
      },
      {
        text: `Ida Roth
ida@mail.example

EXPERIENCE

Teaching Assistant, Lakeside Coding Bootcamp
Sep 2025 - July 2026
- Helped 20 students through their capstone projects

Backend Developer, Academy Mortgage
Sep 2022 - July 2025
- Wrote the rate import in Kotlin
`,
        level: 'junior',
      },
    ],
  },
  *check({ resume, lexicon }) {
    const { courses, teaching } = lexicon.careers
    for (const { title, company } of resume.roles) {
      if (title && anyWord(teaching).test(title.text)) continue
      const entry = [title, company].find((name) => name && anyWord(courses).test(name.text))
      if (entry) yield { where: [entry], data: { entry: entry.text } }
    }
  },
})
