import { type Piece, SAME_ROW, textOf } from './pieces.ts'

/**
 * What a vertical gap between two sides of text is: it parts columns, which are read one after the other; it sets off a
 * rail of labels or dates on the left, each of which belongs to what stands beside it; or it lies within rows.
 */
export type Gap = 'columns' | 'rail' | 'rows'

/** Share of a side's blocks that start on a line of the other side when the two belong together. */
const TOGETHER = 0.75

/** The same for dates, which are never a column of their own. */
const DATES_TOGETHER = 0.6

/** Longest cell of a rail, in rows: "Jan 2020 –", "Present", a town. */
const MAX_CELL_ROWS = 3.5

/** Least lines of a column; with fewer it is a line of facts side by side. */
const MIN_ROWS = 3

/** Two rows further apart than this, in font sizes, are in two blocks. */
const BLOCK_GAP = 1.7

const DATE = /\b(?:19|20)\d\d\b|\b(?:present|current|now|today|ongoing)\b|'\d\d\b|\b\d{1,2}\/\d{2,4}\b/i

/** Tells what the gap between two sides is; both lists run from top to bottom. */
export function judgeGap(left: Piece[], right: Piece[]): Gap {
  const [leftRows, rightRows] = [rowStarts(left), rowStarts(right)]
  const railLeft = leftRows.length <= rightRows.length
  const [rows, others] = railLeft ? [leftRows, rightRows] : [rightRows, leftRows]
  const belongs: Gap = railLeft ? 'rail' : 'rows'
  const blocks = toBlocks(rows)
  const cells = blocks.length >= 2 && rows.length / blocks.length <= MAX_CELL_ROWS
  const groups = toBlocks(others)
  const together = share(blocks, (block) => beside(block[0]!, others) !== null || centred(block, groups))
  if (share(blocks, (block) => block.some(isDated)) >= 0.6 && cells) {
    return together >= DATES_TOGETHER ? belongs : 'columns'
  }
  if (share(rows, (row) => beside(row, others) !== null) >= TOGETHER) {
    const cards = rows.length >= MIN_ROWS && (headedAlike(rows, others) || runOn(rows, others))
    return cards ? 'columns' : belongs
  }
  if (rows.length < MIN_ROWS) return 'rows'
  if (!cells || blocks.length < MIN_ROWS) return 'columns'
  return together >= TOGETHER ? belongs : 'columns'
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

/** The first of the others on the same row. */
export function beside(piece: Piece, others: Piece[]): Piece | null {
  return others.find((other) => Math.abs(other.y - piece.y) < Math.min(other.size, piece.size) * SAME_ROW) ?? null
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

/** The baseline of the first of `rows` after the last gap that no text crosses, between `from` and `to`; null if none. */
export function lastGap(rows: Piece[], from: number, to: number): Piece | null {
  let found: Piece | null = null
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1]
    if (row.y <= from || row.y > to + row.size * BLOCK_GAP) continue
    if (!before || row.y - before.y > Math.max(row.size, before.size) * BLOCK_GAP) found = row
  }
  return found
}

/** The block is centred on one of the groups. */
function centred(block: Piece[], groups: Piece[][]): boolean {
  const middle = (rows: Piece[]) => (rows[0]!.y + rows.at(-1)!.y) / 2
  return groups.some((group) => Math.abs(middle(group) - middle(block)) < block[0]!.size * SAME_ROW)
}

function isDated(piece: Piece): boolean {
  return DATE.test(textOf(piece))
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
  return make(headA) !== make(nextA) && make(headB) !== make(nextB)
}

/** How a piece is set, to tell headings from text. */
export function make(piece: Piece): string {
  return `${Math.round(piece.size * 2)} ${piece.glyphs[0]!.face.bold} ${isCapitals(piece)}`
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
