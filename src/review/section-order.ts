import type { Resume, Section, SectionKind } from '../resume/model.ts'

export function sectionOf(resume: Resume, kind: SectionKind): Section | null {
  return resume.sections.find((section) => section.kind === kind) ?? null
}

/** Whether a reader meets `upper` first. Sections in two columns stand side by side: neither is above the other. */
export function standsAbove(upper: Section | null, lower: Section | null): boolean {
  if (!upper || !lower) return false
  const [left = 0, right = 0] = [upper, lower].map((section) => section.lines[0]?.column)
  const isBeside = left > 0 && right > 0 && left !== right
  return !isBeside && upper.start < lower.start
}
