import type { Line, Passage, Section } from '../model.ts'
import { blocksOf, type Edges } from './blocks.ts'
import { datesOf } from './line-dates.ts'
import { passageOf } from './passage.ts'

/** The entries of a certifications section, each as printed with its issuer and date. */
export function certificationsOf(section: Section, edges: Edges): Passage[] {
  const entries: Line[][] = []
  for (const { lines } of blocksOf(section.lines, edges)) {
    const last = entries.at(-1)
    if (last !== undefined && isSecondHalf(lines, last)) last.push(...lines)
    else entries.push([...lines])
  }
  return entries.map(passageOf).filter((passage) => /\p{L}{2}/u.test(passage.text))
}

/** "Certified Developer" / "– Associate, 2024": the dash of a wrapped name looks like the marker of a list; an entry with its date is whole. */
function isSecondHalf(lines: Line[], before: Line[]): boolean {
  const [first] = lines
  const isWhole = before[0]?.marker !== null || before.some((line) => datesOf(line).length > 0)
  return first?.marker != null && /^[-–—]$/.test(first.marker) && !first.gapBefore && !isWhole
}
