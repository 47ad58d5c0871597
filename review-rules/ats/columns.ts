import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'ats/columns',
  title: 'Keep a version in one column',
  message:
    'Page {page} is set in {columns} columns: where you apply through a form, send a version in one column, so that it parses cleanly.',
  why: 'I could read it, but some of the systems that store resumes read across columns and mix their lines.',
  sources: ['N-001'],
  severity: 'consider',
  options: {},
  in: 'skills',
  when: ({ resume }) => ['pdf', 'docx', 'odt'].includes(resume.document.format),
  examples: { flags: [], quiet: ['Python, Django, PostgreSQL', 'Java, Spring Boot, PostgreSQL'] },
  *check({ resume: { document } }) {
    const page = document.pages.find(({ columns }) => columns > 1)
    if (page) yield { where: [], data: { page: page.number, columns: page.columns } }
  },
})
