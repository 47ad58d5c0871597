import type { Document, FileLink, Format, HiddenText, Line, PageFacts } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { MAX_CHARACTERS, MAX_LINES, MAX_PAGES } from './limits.ts'

/** A line before its place in the text of the whole document is known. */
export type LineDraft = Omit<Line, 'start'>

interface Reading {
  format: Format
  lines: LineDraft[]
  pages: PageFacts[]
  pageCount: number
  pageCountFrom: 'file' | 'estimate'
  links: FileLink[]
  hidden?: HiddenText[]
}

/**
 * Puts the lines of a reader together to a Document: its text and where each line starts in it.
 * Throws Refusal `too-much-text` when there is more text than any resume has.
 */
export function assemble({ lines: drafts, hidden = [], ...facts }: Reading): Document {
  let start = 0
  const lines: Line[] = []
  for (const draft of drafts) {
    // Nothing stands before the first line, so no gap does.
    lines.push({ ...draft, start, gapBefore: draft.gapBefore && lines.length > 0 })
    start += draft.text.length + 1
  }
  if (start > MAX_CHARACTERS || lines.length > MAX_LINES) {
    throw new Refusal('too-much-text', { limit: MAX_PAGES })
  }
  return { ...facts, hidden, text: lines.map((line) => line.text).join('\n'), lines }
}
