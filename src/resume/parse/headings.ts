import type { Line, SectionKind } from '../model.ts'
import { fold } from './words.ts'

/** What a line says as a heading: its kind, and whether the words are exactly a known heading. */
export interface HeadingWords {
  kind: SectionKind
  exact: boolean
}

/** Headings are short; longer lines are not even looked up. */
const LONGEST_HEADING = 60
const MOST_WORDS = 7

/** "2." before a heading reads like the marker of a list. */
const NUMBERED = /^\d{1,2}[.)]$/

/** "1⇥Employment": LaTeX numbers its sections. */
function unnumbered(text: string): string {
  return text.replace(/^\d{1,2}\.?[\t ]+(?=\p{Lu})/u, '')
}

/** Could this line be a heading by its shape alone: short, a phrase, no list item, no sentence? */
export function hasHeadingShape(line: Line): boolean {
  const text = unnumbered(line.text.trim())
  return (
    text.length > 1 &&
    text.length <= LONGEST_HEADING &&
    (line.marker === null || line.marker === 'shape' || NUMBERED.test(line.marker)) &&
    !/[.,;!]$/.test(text) &&
    !/[@\t|]|\d{3}|https?:/.test(text) &&
    /\p{L}{2}/u.test(text.replace(/\s/g, '')) &&
    headingKey(text).split(' ').length <= MOST_WORDS
  )
}

/**
 * The kind that the words of a heading speak for, or null. Not exact: the first of two things that are joined
 * ("Education and Awards"), or the last word ("Nursing Experience").
 */
export function headingWords(text: string, headings: ReadonlyMap<string, SectionKind>): HeadingWords | null {
  const key = headingKey(text)
  const exact = headings.get(key)
  if (exact !== undefined) return { kind: exact, exact: true }
  if (/:\s*\S|,/.test(text)) return null
  const words = key.split(' ')
  if (words.length > 5) return null
  const first = headings.get(key.split(' and ')[0] ?? '')
  const joined = key.includes(' and ') ? first : undefined
  const last = headings.get(words.slice(-2).join(' ')) ?? headings.get(words.at(-1) ?? '')
  const kind = joined === 'other' ? (last ?? joined) : (joined ?? last)
  return kind === undefined ? null : { kind, exact: false }
}

/** "E D U C A T I O N", "— Skills & Tools —", "2. EDUCATION:" all reduced to their words. */
export function headingKey(text: string): string {
  const joined = /^(?:\S\s){3,}\S$/u.test(text.trim()) ? text.replace(/\s/g, '') : text
  return fold(joined)
    .replace(/[&/+,]/g, ' and ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ')
}
