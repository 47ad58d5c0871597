import type { Line } from '../model.ts'
import { hasEdgeDate, hasRange, isDateLine } from './line-dates.ts'
import { countWords } from './words.ts'

/** Lines that read as one: a list item with its wraps, a paragraph, or a single line that heads something. */
export interface Block {
  kind: 'item' | 'prose' | 'head'
  lines: Line[]
}

/** How far right text goes, by page and column. */
export type Edges = ReadonlyMap<string, number>

/** Share of the width of a section by which lines that reach its edge may fall short. */
const NEAR_EDGE = 0.1

/** From this many words on, a line without a date is a sentence and not a heading line. */
const SENTENCE_WORDS = 11

/** Slack in points for left edges that should be equal. */
const SAME_EDGE = 3

/** In letters' sizes: a marker set inside of the text pushes the first line right of its wraps by this much. */
const INSIDE_MARKER = 1.6

/** A full stop behind a word, also one in capitals ("the loan API."), and not behind an initial. */
const FULL_STOP = /(?:[\p{Ll}\d)%]|\p{Lu}{2})[.!]["”’)]?$/u
const ABBREVIATED_END = /\b(?:inc|ltd|llc|llp|plc|co|corp|pvt|gmbh|etc|jr|sr)\.$/i

/** The second word has no capital, as in a sentence and not in a name. */
const PLAIN_WORDS = /^\p{Lu}\S*\s[\p{Ll}\d]/u

/** A sentence has longer words in lower case than those that join the words of a name ("of", "und", "della"). */
const LOWER_WORD = /(?:^|\s)(?!(?:della?|delle|degli|from|with)\s)\p{Ll}{4}/u

/** Text that is wrapped by hand is no wider than this many characters. */
const WIDEST_WRAP = 110
const NARROWEST_WRAP = 45

/** The lines of a section as blocks: wraps are joined where the line before had no room for the next word. */
export function blocksOf(lines: Line[], document: Edges): Block[] {
  const edges = edgesWithin(lines, document)
  const hang = hangOf(lines)
  const blocks: Block[] = []
  for (const [i, line] of lines.entries()) {
    const last = blocks.at(-1)
    const before = last?.lines.at(-1)
    if (line.text.trim() === '' || /^[\s_=~*•.–—-]{3,}$/u.test(line.text)) continue
    if (line.marker !== null && (isNextItem(line, last) || !headsDates(line, lines[i + 1])))
      blocks.push({ kind: 'item', lines: [line] })
    else if (
      last !== undefined &&
      before !== undefined &&
      last.kind !== 'head' &&
      line.marker === null &&
      readsOn(last, before, line, edges, hang)
    )
      last.lines.push(line)
    else if (last?.kind === 'head' && before !== undefined && startsParagraph(before, line, edges)) {
      last.kind = 'prose'
      last.lines.push(line)
    } else blocks.push({ kind: isSentence(line, last) ? 'prose' : 'head', lines: [line] })
  }
  return blocks
}

/** Does the line go on where the block's last line stopped? */
function readsOn(block: Block, before: Line, line: Line, edges: Edges, inside: number): boolean {
  const first = block.lines[0] as Line
  if (line.headingLevel !== null || (line.bold && !before.bold) || Math.abs(line.size - before.size) > 1) return false
  const samePlace = line.page === before.page && line.column === before.column
  if (samePlace && line.gapBefore) return false
  const hang = block.kind === 'item' ? inside * line.size + SAME_EDGE : SAME_EDGE
  if (hasLayout(line) && samePlace && leftOf(line) < leftOf(first) - hang) return false
  if (endsInDateCell(line) && hasRange(line)) return false
  // A sentence that is over, and a capital left of its list: what heads the next entry.
  const isLeft = hasLayout(line) && leftOf(line) < leftOf(first) - SAME_EDGE
  if (block.kind === 'item' && isLeft && endsSentence(before) && !startsLower(line)) return false
  // Left of the items and with a range of dates, it is the next entry.
  if (hasLayout(line) && leftOf(line) < leftOf(first) - SAME_EDGE && hasEdgeDate(line) && hasRange(line)) return false
  if (startsLower(line) && !endsSentence(before)) return true
  if (block.kind === 'prose' && endsSentence(before) && !startsLower(line)) return false
  return isFull(before, line, edges)
}

/**
 * How far left of a list item's first line its wraps start, in letters' sizes: 0 where the wraps that begin with a small
 * letter, and so cannot be anything else, all stand under the text.
 */
function hangOf(lines: Line[]): number {
  let under = 0
  let outside = 0
  for (const [i, line] of lines.entries()) {
    const item = lines[i - 1]
    if (item?.marker == null || line.marker !== null || !startsLower(line) || line.column !== item.column) continue
    if (leftOf(line) < leftOf(item) - SAME_EDGE) outside++
    else under++
  }
  return outside > 0 || under === 0 ? INSIDE_MARKER : 0
}

/** A short first line is no heading when the next one goes on in the middle of its sentence. */
function startsParagraph(before: Line, line: Line, edges: Edges): boolean {
  if (line.gapBefore || line.bold !== before.bold || line.size !== before.size || /\t/.test(before.text + line.text))
    return false
  if (hasEdgeDate(before) || hasEdgeDate(line) || countWords(before.text) < 6) return false
  if (/[,|]$/.test(before.text)) return false
  return startsLower(line) || (isFull(before, line, edges) && countWords(line.text) > 4)
}

/** Had the line before no room for the first word of this one? */
export function isFull(before: Line, line: Line, edges: Edges): boolean {
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0
  const edge = edges.get(placeOf(before)) ?? 0
  // A word processor's line is a whole paragraph; only plain text is wrapped by hand.
  if (!hasLayout(before))
    return before.size === 0 && edge >= NARROWEST_WRAP && edge <= WIDEST_WRAP && before.text.length + 1 + word > edge
  const letter = (before.box?.width ?? 0) / Math.max(1, before.text.length)
  return rightOf(before) + letter * (1 + word) > edge - letter
}

/** How far right the text of each column goes; what a tab sets apart (dates) does not count. */
export function rightEdges(lines: Line[]): Edges {
  const edges = new Map<string, number>()
  for (const line of lines) {
    const right = hasLayout(line) ? rightOf(line) : line.text.length
    if (!line.text.includes('\t') && !isDateLine(line))
      edges.set(placeOf(line), Math.max(edges.get(placeOf(line)) ?? 0, right))
  }
  return edges
}

/**
 * The edges that the lines of a section keep, where two of them at least reach about as far; else those of the document.
 * Header and text may share a column and not its width, and the one long line of a short section shows no edge.
 */
export function edgesWithin(lines: Line[], document: Edges): Edges {
  const edges = new Map(document)
  for (const [place, edge] of rightEdges(lines)) {
    const beside = lines.filter((line) => placeOf(line) === place)
    const left = Math.min(...beside.map((line) => (hasLayout(line) ? leftOf(line) : 0)))
    const reach = edge - (edge - left) * NEAR_EDGE
    if (beside.filter((line) => (hasLayout(line) ? rightOf(line) : line.text.length) >= reach).length > 1)
      edges.set(place, edge)
  }
  return edges
}

function placeOf(line: Line): string {
  return `${line.page} ${line.column}`
}

function hasLayout(line: Line): boolean {
  return line.box !== null
}

function leftOf(line: Line): number {
  return line.runs[0]?.x || (line.box?.x ?? 0)
}

function rightOf(line: Line): number {
  return (line.box?.x ?? 0) + (line.box?.width ?? 0)
}

function startsLower(line: Line): boolean {
  return /^[\p{Ll}(&+]/u.test(line.text)
}

function endsSentence(line: Line): boolean {
  return /[.!?:]["”’)]?$/.test(line.text.trim())
}

/** Does the line go on a list whose items head nothing: the marker and the edge of the item right before? */
function isNextItem(line: Line, last: Block | undefined): boolean {
  const item = last?.lines[0]
  return (
    last?.kind === 'item' &&
    item?.marker === line.marker &&
    !line.gapBefore &&
    hasLayout(line) &&
    Math.abs(leftOf(line) - leftOf(item)) < SAME_EDGE
  )
}

/** A dot of a time line, or a list of jobs: the marked line is a title when a date follows on it or alone below it. */
function headsDates(line: Line, next: Line | undefined): boolean {
  if (countWords(line.text) > 12 || /[.;]$/.test(line.text)) return false
  if (hasEdgeDate(line) && hasRange(line)) return true
  if (next === undefined || next.marker !== null || next.gapBefore) return false
  const standsOut = line.runs[0]?.bold === true || line.size > next.size || line.text.includes('\t')
  return standsOut && (isDateLine(next) || endsInDateCell(next))
}

function endsInDateCell(line: Line): boolean {
  const cell = line.text.slice(line.text.lastIndexOf('\t') + 1)
  return cell.length < line.text.length && isDateLine({ ...line, text: cell })
}

/** Prose by its own words: long, or a sentence with its full stop; a short one only after other prose. */
function isSentence(line: Line, before: Block | undefined): boolean {
  // What was joined from two lines stood out from those below.
  if (line.headingLevel !== null || hasEdgeDate(line) || line.text.includes('\n')) return false
  const words = countWords(line.text)
  if (line.text.includes('\t')) return words > 25
  if (words >= SENTENCE_WORDS && LOWER_WORD.test(line.text) && /[\p{Ll}]\s\p{Ll}/u.test(line.text))
    return !line.bold || endsSentence(line)
  const isPhrase = words >= 4 || (words >= 2 && (before?.kind === 'prose' || PLAIN_WORDS.test(line.text)))
  return isPhrase && FULL_STOP.test(line.text) && !ABBREVIATED_END.test(line.text)
}
