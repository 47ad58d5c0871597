import type { Line, Passage, Section } from '../model.ts'
import { passageOf } from './passage.ts'
import { countWords } from './words.ts'

/** From this many words on, lines under the name are a paragraph and not a list of details. */
const PARAGRAPH_WORDS = 10

/** The text of the summary section, else of the paragraph that stands in for one in the header. */
export function findSummary(sections: Section[]): Passage | null {
  const paragraphs = sections
    .filter((section) => section.kind === 'summary')
    .map((section) => section.lines.filter((line) => hasWords(line) && !isDetail(line)).slice(0, 40))
    .filter((lines) => lines.length > 0)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
  if (paragraphs[0] !== undefined) return passageOf(paragraphs[0])
  const header = sections[0]?.lines ?? []
  const start = header.findIndex((line) => !isDetail(line) && countWords(line.text) >= PARAGRAPH_WORDS)
  if (start < 0) return null
  const after = header.slice(start + 1)
  const end = after.findIndex((line) => isDetail(line) || line.gapBefore || line.size !== header[start]?.size)
  const paragraph = header.slice(start, end < 0 ? header.length : start + 1 + end)
  return passageOf(paragraph)
}

function lengthOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0)
}

function hasWords(line: Line): boolean {
  return /\p{L}{2}/u.test(line.text)
}

/** A line of contact details: an address, a number, bars between short pieces. */
function isDetail(line: Line): boolean {
  return (
    /@|https?:|www\.|\+\d|\d{3}[\s.)-]\d{3}|\t/.test(line.text) ||
    (countWords(line.text) < PARAGRAPH_WORDS &&
      /(?:^|\s)(?:phone|tel|mobile|email|e-mail|address|location|github|linkedin)\s*:/i.test(line.text)) ||
    (line.text.match(/\s[|•·]\s/g)?.length ?? 0) > 1
  )
}
