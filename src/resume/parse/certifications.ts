import type { Passage, Section } from '../model.ts'
import { blocksOf } from './blocks.ts'
import { passageOf } from './passage.ts'

/** The entries of a certifications section, each as printed with its issuer and date. */
export function certificationsOf(section: Section): Passage[] {
  const entries: Passage[] = []
  for (const block of blocksOf(section.lines)) {
    const passage = passageOf(block.lines)
    if (/\p{L}{2}/u.test(passage.text)) entries.push(passage)
  }
  return entries
}
