import type { Passage, Resume } from '../../src/resume/model.ts'

/** The first line of the skills as printed, to be known again by: one skill alone says little. */
export function firstSkillsLine({ document, skills }: Resume): Passage | null {
  const first = skills[0]?.skills[0]
  const line = first && document.lines.findLast(({ start }) => start <= first.start)
  return line ? { text: line.text, start: line.start, end: line.start + line.text.length } : null
}
