import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'document/paper',
  title: 'Set the page to {name}',
  message: 'The pages are {found} size: set them to {name} and look at the line breaks once more.',
  why: 'On a printer with the other paper, edges are cut off or everything shrinks.',
  sources: ['N-199'],
  severity: 'consider',
  options: {
    /** The paper of the market's offices, set by its checklist. */
    size: 'letter' as keyof typeof PAPERS,
    /** Points of difference that a program's rounding explains. */
    tolerance: 6,
  },
  in: 'skills',
  when: ({ resume }) => resume.document.pages[0]?.width != null,
  examples: {
    // Text has no paper: test/review-rules/layout.test.ts shows it.
    flags: [],
    quiet: ['Python, Django, PostgreSQL', { text: 'Java, Spring Boot, PostgreSQL', market: 'uk' }],
  },
  *check({ resume }, { size, tolerance }) {
    const { width = 0, height = 0 } = resume.document.pages[0] ?? {}
    const found = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find(
      (paper) =>
        Math.abs(PAPERS[paper].width - width!) <= tolerance && Math.abs(PAPERS[paper].height - height!) <= tolerance,
    )
    if (found && found !== size) yield { where: [], data: { name: PAPERS[size].name, found: PAPERS[found].name } }
  },
})

/** In points. */
const PAPERS = {
  letter: { name: 'US Letter', width: 612, height: 792 },
  a4: { name: 'A4', width: 595, height: 842 },
}
