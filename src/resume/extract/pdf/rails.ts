import { findDates, isDuration } from '../../parse/dates.ts'
import { type Piece, SAME_ROW, textOf, toRows } from './pieces.ts'

/**
 * What a vertical gap between two sides of text is: it parts columns, which are read one after the other; it sets off a
 * rail of labels or dates on the left, each of which belongs to what stands beside it; or it lies within rows.
 */
export type Gap = 'columns' | 'rail' | 'rows'

/** Share of a side's rows or blocks that stand beside the other side when the two belong together. */
const TOGETHER = 0.7

/** The same for dates, which are never a column of their own, and the share of blocks with one that makes it dates. */
const MOST = 0.6

/** The same for labels once the headings above them, which stand at their edge and beside nothing, are left out. */
const MOST_LABELS = 0.9

/** Longest cell of a rail, in rows: "Jan 2020 –", "Present", a town. */
const MAX_CELL_ROWS = 3.5

/** Least lines of a column; with fewer it is a line of facts side by side. */
const MIN_ROWS = 3

/** In font sizes: a date set smaller or in the middle of its cell stands this far from the first line of its entry. */
const ABOUT = 1

/** Two rows further apart than this, in font sizes, are in two blocks. */
const BLOCK_GAP = 1.7

/** Baselines of cells in one size are no further apart than this, in font sizes. */
const SAME_BASELINE = 0.2

/** A gap in font sizes that parts words. */
const CELL_GAP = 0.25

/** Most letters of a range of dates: "September 2014 – September 2017". */
const LONGEST_DATE = 36

const DATE = /\b(?:19|20)\d\d\b|\b(?:present|current|now|today|ongoing)\b|'\d\d\b|\b\d{1,2}\/\d{2,4}\b/i

/** Tells what the gap between two sides is; both lists run from top to bottom. */
export function judgeGap(left: Piece[], right: Piece[]): Gap {
  const [leftRows, rightRows] = [rowStarts(left), rowStarts(right)]
  const [rows, others] = leftRows.length <= rightRows.length ? [leftRows, rightRows] : [rightRows, leftRows]
  const blocks = toBlocks(rows)
  const areDates =
    rows === leftRows && blocks.length >= 2 && toBlocks(wholeRows(left)).every((block) => block.some(isDated))
  const railLeft = (leftRows.length < rightRows.length || areDates) && letters(left) < letters(right)
  const belongs: Gap = railLeft ? 'rail' : 'rows'
  const cells = blocks.length >= 2 && rows.length / blocks.length <= MAX_CELL_ROWS
  const groups = toBlocks(others)
  if (railLeft && datesEntries(toBlocks(wholeRows(left)), groups)) return 'rail'
  const startWith = (block: Piece[], some: Piece[]) => beside(block[0]!, some) !== null || centred(block, groups)
  if (share(blocks, (block) => block.some(isDated)) >= MOST && cells) {
    return share(blocks, (block) => startWith(block, others)) >= MOST ? belongs : 'columns'
  }
  const isBeside = (row: Piece) => beside(row, others) !== null
  const label = railLeft ? rows.find(isBeside) : undefined
  const labels = label ? rows.filter((row) => isBeside(row) || !outshines(row, label)) : rows
  const labelled = labels.length < rows.length && labels.length >= MIN_ROWS && share(labels, isBeside) >= MOST_LABELS
  if (labelled || share(rows, isBeside) >= TOGETHER) {
    const apart = headedLarger(rows, others) || !datesOnOneSide(left, right)
    const cards = rows.length >= MIN_ROWS && apart && (headedAlike(rows, others) || runOn(rows, others))
    return cards ? 'columns' : belongs
  }
  if (rows.length < MIN_ROWS) return 'rows'
  if (!cells || blocks.length < MIN_ROWS) return 'columns'
  // By chance every second row stands beside one of the other side, but few beside the first of a group.
  const starts = groups.map((group) => group[0]!)
  return share(blocks, (block) => startWith(block, starts)) >= TOGETHER ? belongs : 'columns'
}

/**
 * Among the labels of a side are dates and nothing else, each about where a group of the other side begins: they are
 * those of its entries, however the labels of the other sections stand.
 */
function datesEntries(blocks: Piece[][], groups: Piece[][]): boolean {
  const dates = blocks.filter((block) => block.every(isDateCell))
  const opens = ([first]: Piece[]) => groups.some(([start]) => Math.abs(start!.y - first!.y) < start!.size * ABOUT)
  return dates.length >= 2 && blocks.every((block) => block.length <= MAX_CELL_ROWS) && dates.every(opens)
}

/**
 * Dates, years or marks stand on one side alone: what is beside them are the other cells of their rows, as in a table of
 * schools, and no cards, each of which has its own.
 */
function datesOnOneSide(left: Piece[], right: Piece[]): boolean {
  const dated = (pieces: Piece[]) => pieces.filter(isDated).length
  const [a, b] = [dated(left), dated(right)]
  return Math.max(a, b) >= 2 && Math.min(a, b) === 0
}

/** The first piece of each row. */
export function rowStarts(pieces: Piece[]): Piece[] {
  const rows: Piece[] = []
  for (const piece of pieces) {
    const last = rows.at(-1)
    if (!last || piece.y - last.y >= Math.min(piece.size, last.size) * SAME_ROW) rows.push(piece)
    else if (piece.x < last.x) rows[rows.length - 1] = piece
  }
  return rows
}

/** The rows of a side, each as one piece. */
function wholeRows(pieces: Piece[]): Piece[] {
  return toRows(pieces).map((row) => ({ ...row[0]!, glyphs: row.flatMap(({ glyphs }) => glyphs) }))
}

/** The first of the others on the same row. */
export function beside(piece: Piece, others: Piece[]): Piece | null {
  return others.find((other) => isLevel(piece, other)) ?? null
}

/** Cells of one row in one size share their baseline; those in two sizes may be level at the top or in the middle. */
function isLevel(a: Piece, b: Piece): boolean {
  const sameSize = Math.abs(a.size - b.size) < 0.3
  return Math.abs(a.y - b.y) < Math.max(a.size, b.size) * (sameSize ? SAME_BASELINE : SAME_ROW)
}

/** Rows with no gap between them. */
export function toBlocks(rows: Piece[]): Piece[][] {
  const blocks: Piece[][] = []
  for (const row of rows) {
    const last = blocks.at(-1)?.at(-1)
    if (last && row.y - last.y < Math.max(row.size, last.size) * BLOCK_GAP) blocks.at(-1)!.push(row)
    else blocks.push([row])
  }
  return blocks
}

/** Of the rows below `from` the one under the widest gap whose middle is not below `to`; null if there is none. */
export function widestGap(rows: Piece[], from: number, to: number): Piece | null {
  let found: Piece | null = null
  let widest = 0
  for (const row of rows) {
    const gap = gapBefore(rows, row)
    if (row.y <= from || row.y - gap / 2 > to || gap <= widest) continue
    found = row
    widest = gap
  }
  return found
}

/** The step down to a row from the one above; very little for the first. */
export function gapBefore(rows: Piece[], row: Piece): number {
  const before = rows[rows.indexOf(row) - 1]
  return before ? row.y - before.y : 1
}

/** The block is centred on one of the groups. */
function centred(block: Piece[], groups: Piece[][]): boolean {
  const middle = (rows: Piece[]) => (rows[0]!.y + rows.at(-1)!.y) / 2
  return groups.some((group) => Math.abs(middle(group) - middle(block)) < block[0]!.size * SAME_ROW)
}

export function isDated(piece: Piece): boolean {
  return DATE.test(wordsIn(piece))
}

/** A date, a range of dates or a length of time, and nothing else. */
function isDateCell(piece: Piece): boolean {
  if (piece.glyphs.length > LONGEST_DATE) return false
  const text = wordsIn(piece)
  const dated = findDates({ text, start: 0, end: text.length }).reduce((sum, range) => sum + range.text.length, 0)
  return (dated > 0 && text.length - dated < 4) || isDuration(text)
}

/** Cells that stand close are one piece: "2020" and "8.4/10" must not read as one number. */
function wordsIn(piece: Piece): string {
  let text = ''
  for (const [i, glyph] of piece.glyphs.entries()) {
    const before = piece.glyphs[i - 1]
    text += before && (glyph.spaced || glyph.x - before.right > glyph.size * CELL_GAP) ? ` ${glyph.text}` : glyph.text
  }
  return text
}

function letters(pieces: Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.glyphs.length, 0)
}

function share<T>(all: T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length
}

/** Both sides open, on the same row, with a heading of the same make, as cards side by side do. */
function headedAlike(a: Piece[], b: Piece[]): boolean {
  const [headA, nextA] = a
  const [headB, nextB] = b
  if (!headA || !headB || !nextA || !nextB || beside(headA, [headB]) === null || make(headA) !== make(headB))
    return false
  return heads(headA, nextA) && heads(headB, nextB)
}

/** Both sides open with larger letters, as no row of names above the columns of a table does. */
function headedLarger(a: Piece[], b: Piece[]): boolean {
  return [a, b].every(([head, next]) => head && next && head.size > next.size + 0.5)
}

/** How a piece is set; its last letter tells, since the first may be a list marker. */
function make(piece: Piece): string {
  return `${Math.round(piece.size * 2)} ${piece.glyphs.at(-1)!.face.bold} ${isCapitals(piece)}`
}

/** The first piece is set larger than the second, or in the same size but bold or capitals. */
function heads(head: Piece, next: Piece): boolean {
  return head.size > next.size + 0.5 || (head.size > next.size - 0.5 && make(head) !== make(next))
}

export function isSetAlike(a: Piece, b: Piece): boolean {
  return make(a) === make(b)
}

/** Set as a heading of what is set like the other: larger, or bold or in capitals where that is not. */
export function outshines(piece: Piece, other: Piece): boolean {
  const isBold = (one: Piece) => one.glyphs.at(-1)!.face.bold
  return piece.size > other.size + 0.5 || (isBold(piece) && !isBold(other)) || (isCapitals(piece) && !isCapitals(other))
}

export function isCapitals(piece: Piece): boolean {
  const text = textOf(piece)
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
}

/** Both sides are about as long and full of long lines, as the columns of a newspaper. */
function runOn(a: Piece[], b: Piece[]): boolean {
  const length = (rows: Piece[]) => rows.reduce((sum, row) => sum + row.glyphs.length, 0) / rows.length
  return a.length >= 5 && a.length > b.length * 0.7 && length(a) > 25 && length(b) > 25
}
