import type { Role } from '../../src/resume/model.ts'
import { isSoftwareTitle } from '../../src/review/infer/level.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/projects-missing',
  title: 'Add one or two projects',
  message:
    'I found neither a software job nor a project: add one or two things you built, with the tools and a link to the code.',
  why: 'Without a first job, projects are the proof: one that somebody uses says more than any course.',
  sources: ['N-050'],
  severity: 'must-fix',
  options: {},
  in: 'document',
  when: ({ context }) => context.level.value === 'junior',
  examples: {
    flags: [
      {
        level: 'junior',
        text: `Abdi Warsame
Minneapolis, MN | (612) 555-0133 | abdi.warsame@post.example

SKILLS
Languages: Python, SQL

EXPERIENCE
Bus Driver, Northtown Transit, Minneapolis, MN
Mar 2018 – Aug 2026
• Drove route 14 and trained eight new drivers.

EDUCATION
Full-Stack Certificate, Lakes Coding School, 2026`,
      },
      {
        market: 'uk',
        level: 'junior',
        text: `Catrin Bevan
Cardiff | 029 2018 0164 | catrin.bevan@post.example

TECHNICAL SKILLS
Languages: Java, SQL

EDUCATION
BSc (Hons) Computer Science, Cardiff Bay University, 2023 – 2026`,
      },
    ],
    quiet: [
      {
        level: 'junior',
        text: `Abdi Warsame
Minneapolis, MN | (612) 555-0133 | abdi.warsame@post.example

PROJECTS
Late Bus
• Built a Flask service that texts riders when a bus runs late, used by 60 neighbors.

EXPERIENCE
Bus Driver, Northtown Transit, Minneapolis, MN
Mar 2018 – Aug 2026`,
      },
      {
        level: 'junior',
        text: `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineering Intern, Tidewater Freight, Seattle, WA
Jun 2025 – Sep 2025
• Wrote the container tracking API in Go for 40 shipping agents.`,
      },
    ],
  },
  *check({ resume, bullets, lexicon }) {
    const hasProject = resume.projects.length > 0 || resume.sections.some(({ kind }) => kind === 'projects')
    const isSoftware = ({ title }: Role) => !title || isSoftwareTitle(title.text, lexicon.careers)
    const usesTools = bullets.some(({ judgement }) => judgement.technologies.length > 0)
    if (!hasProject && !usesTools && !resume.roles.some(isSoftware)) yield { where: [] }
  },
})
