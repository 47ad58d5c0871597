import type { Line, SectionKind } from '../model.ts'
import { fold, isUpperCase } from './words.ts'

/** What a line says as a heading: its kind, and whether the words are exactly a known heading, or known ones joined. */
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
  return (line.marker === null || line.marker === 'shape' || NUMBERED.test(line.marker)) && isPhrase(line)
}

/** The same for a line with a dot before it that is no item, as nothing else of its list is around it. */
export function isMarkedHeading(line: Line, next: Line | undefined): boolean {
  const standsOut = line.bold || isUpperCase(line.text)
  return line.marker !== null && standsOut && line.gapBefore && next?.marker !== line.marker && isPhrase(line)
}

function isPhrase(line: Line): boolean {
  const text = unnumbered(line.text.trim())
  return (
    text.length > 1 &&
    text.length <= LONGEST_HEADING &&
    !/[.,;!]$/.test(text) &&
    !/[@\t|]|\d{3}|https?:/.test(text) &&
    /\p{L}{2}/u.test(text.replace(/\s/g, '')) &&
    headingKey(text).split(' ').length <= MOST_WORDS
  )
}

/** What joins two things in a heading, in the languages of the lists. */
const AND = /\s(?:and|und|et|en|y|e|i|oraz|och|og|ja|és|si|и|και)\s/u

/** From this many words on an opening is no longer looked for. */
const LONGEST_OPENING = 3

/**
 * The kind that the words of a heading speak for, or null. Not exact: the first of two things that are joined
 * ("Education and Awards"), the last word ("Nursing Experience") or the first ones ("Experiencia en banca").
 */
export function headingWords(text: string, headings: ReadonlyMap<string, SectionKind>): HeadingWords | null {
  const key = headingKey(text)
  const exact = headings.get(key)
  if (exact !== undefined) return { kind: exact, exact: true }
  if (/:\s*\S|,/.test(text)) return null
  const words = key.split(' ')
  if (words.length > 5) return null
  const parts = key.split(AND).map((part) => headings.get(part))
  const told = parts.find((kind) => kind !== 'other') ?? 'other'
  if (parts.length > 1 && !parts.includes(undefined)) return { kind: told, exact: true }
  const joined = AND.test(key) ? headings.get(key.split(AND)[0] ?? '') : undefined
  const last = headings.get(words.slice(-2).join(' ')) ?? headings.get(words.at(-1) ?? '')
  const kind = (joined === 'other' ? (last ?? joined) : (joined ?? last)) ?? kindByOpening(words, headings)
  return kind === undefined ? null : { kind, exact: false }
}

function kindByOpening(words: string[], headings: ReadonlyMap<string, SectionKind>): SectionKind | undefined {
  for (let length = Math.min(LONGEST_OPENING, words.length - 1); length > 0; length--) {
    const kind = headings.get(openingKey(words.slice(0, length).join(' ')))
    if (kind !== undefined) return kind
  }
  return undefined
}

/** Under this key stands the kind of headings that open with these words and go on with others. */
export function openingKey(key: string): string {
  return `${key} …`
}

/** "E D U C A T I O N", "— Skills & Tools —", "2. EDUCATION:" all reduced to their words. */
export function headingKey(text: string): string {
  const joined = /^(?:\S\s){3,}\S$/u.test(text.trim()) ? text.replace(/\s/g, '') : text
  return fold(joined)
    .replace(/[&/+,]/g, ' and ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ')
}
