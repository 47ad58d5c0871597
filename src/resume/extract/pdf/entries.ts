import { type Piece, SAME_ROW, textOf, widthOf } from './pieces.ts'
import { beside, gapBefore, isCapitals, isDated, rowStarts, toBlocks, widestGap } from './rails.ts'

/** A cell of a rail with what belongs to it. */
export interface Entry {
  /** What is read before the content, as lines of their own: a heading, or a label between two lines. */
  before: Piece[]
  /** What stands in front of the first line of the content, on that line: rows of the cell. */
  lead: Piece[]
  content: Piece[]
}

/** A heading is set larger than what it heads by at least this much. */
const HEADING_SIZE = 1.15

/** Least letters of a heading in capitals; shorter ones are abbreviations, as of a degree. */
const HEADING_LETTERS = 5

/** Share of the width that text without a wrap takes at most. */
const SHORT = 0.75

/** Least points between a rail and the text beside it. */
const MIN_GAP = 5

/** Least rows under a heading in capitals; with fewer it is a label, as of a list of skills. */
const HEADED_ROWS = 3

/** Reads a rail with the text to its right: each cell with the rows from where it stands to where the next does. */
export function toEntries(rail: Piece[], text: Piece[]): Entry[] {
  const rows = rowStarts(text)
  const cells = labelRows(toBlocks(rowStarts(rail)), rail, text).map((block) => {
    const from = block[0]!.y - block[0]!.size * 0.5
    const to = block.at(-1)!.y + block.at(-1)!.size * 0.5
    return { block, pieces: rail.filter((piece) => piece.y > from && piece.y < to) }
  })
  let end = Number.NEGATIVE_INFINITY
  const starts = cells.map(({ block }) => {
    const start = startOf(block, rows, end)
    end = Math.max(block.at(-1)!.y, start.y) + block.at(-1)!.size * SAME_ROW
    return start.y - start.size * 0.5
  })
  const entries = cells.map(({ block, pieces }, i): Entry => {
    const content = text.filter(
      (piece) => piece.y >= starts[i]! && piece.y < (starts[i + 1] ?? Number.POSITIVE_INFINITY),
    )
    const onLine = beside(block[0]!, rowStarts(content).slice(0, 1)) !== null && !isHeading(block, rowStarts(content))
    return onLine ? { before: [], lead: pieces, content } : { before: pieces, lead: [], content }
  })
  const above = text.filter((piece) => piece.y < (starts[0] ?? Number.POSITIVE_INFINITY))
  return above.length > 0 ? [{ before: [], lead: [], content: above }, ...entries] : entries
}

/**
 * Labels that stand row below row without a gap are a cell each, where the next one would have had room on the row
 * above and so is no wrap of it. One such pair shows that all the labels are set so.
 */
function labelRows(blocks: Piece[][], rail: Piece[], text: Piece[]): Piece[][] {
  const left = Math.min(...rail.map((piece) => piece.x))
  const room = Math.min(...text.map((piece) => piece.x)) - left - MIN_GAP
  const rows = rowStarts(text)
  const isLabel = (row: Piece) => !isDated(row) && beside(row, rows) !== null
  const areLabels = blocks.some((block) =>
    block.some((row, i) => {
      const above = block[i - 1]
      const width = above && above.right - above.x + row.right - row.x + row.size * 0.3
      return above && width !== undefined && width < room && isLabel(above) && isLabel(row)
    }),
  )
  const { left: start, right } = widthOf(text)
  return blocks.flatMap((block) => {
    const isEach = areLabels ? block.every(isLabel) : standsForItself(block, rows, right - start)
    return isEach || block.every((row) => isWholeRange(row, rows)) ? block.map((row) => [row]) : [block]
  })
}

/** Each row of a cell opens with a capital, level with text that stops well before the edge: no wraps, but labels. */
function standsForItself(block: Piece[], rows: Piece[], width: number): boolean {
  return block.every((row, i) => {
    const text = beside(row, rows)
    const isFull = text !== null && i < block.length - 1 && text.right - text.x > width * SHORT
    return text !== null && !isFull && !isDated(row) && /^\p{Lu}/u.test(textOf(row))
  })
}

/** From one year to another or to the present, level with text of its own. */
function isWholeRange(row: Piece, rows: Piece[]): boolean {
  return /\d{4}.{0,4}[-–—].{0,12}(?:\d{4}|\p{L}{3})/u.test(textOf(row)) && beside(row, rows) !== null
}

/**
 * The row that starts what belongs to a cell: the one beside it, or for a cell that is centred the one under the gap
 * above. The cell itself where nothing stands beside it.
 */
function startOf(block: Piece[], rows: Piece[], from: number): Piece {
  const first = block[0]!
  const level = beside(first, rows)
  if (level && block.some(isDated) && !isHeading(block, rows)) return level
  const widest = widestGap(rows, from, first.y + first.size * 0.5)
  const under = widest && widest.y - widest.size < block.at(-1)!.y ? widest : null
  const alike = level && under && gapBefore(rows, level) >= gapBefore(rows, under) * 0.8
  // A label level with text under a heading belongs to that text: the heading stands over both.
  const isHeaded = level && under && under.size > level.size * HEADING_SIZE && !isHeading(block, rows)
  return (alike || isHeaded ? level : (under ?? level)) ?? first
}

/** The cell opens with a heading: larger than the text beside it, or in capitals over several lines that are not. */
function isHeading(block: Piece[], rows: Piece[]): boolean {
  const [first, second] = block
  const other = rows.find((row) => row.y > first!.y - first!.size)
  if (!first || !other || /\d/.test(textOf(first))) return false
  if (first.size > other.size * HEADING_SIZE || (second && first.size > second.size * HEADING_SIZE)) return true
  return isCapitals(first) && first.glyphs.length >= HEADING_LETTERS && !isCapitals(other) && rows.length >= HEADED_ROWS
}
