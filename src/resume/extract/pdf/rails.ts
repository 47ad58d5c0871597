import { type Piece, SAME_ROW, textOf } from './pieces.ts'

/** Share of a side's blocks that start on a line of the other side when the two belong together row by row. */
const TOGETHER = 0.75

const DATE = /\b(?:19|20)\d\d\b|\b(?:present|current|now|today|ongoing)\b|'\d\d\b|\b\d{1,2}\/\d{2,4}\b/i

/**
 * Tells whether the pieces on the two sides of a gap belong together row by row, so that the gap is no column gap:
 * dates set to the right, or a rail of labels or dates to the left. Both lists run from top to bottom.
 */
export function isRail(left: Piece[], right: Piece[]): boolean {
  const [rail, text] = rowStarts(left).length <= rowStarts(right).length ? [left, right] : [right, left]
  const rows = rowStarts(rail)
  const other = rowStarts(text)
  const pairs = share(rows, (row) => beside(row, other))
  const blocks = toBlocks(rows)
  const startTogether = share(blocks, (block) => beside(block[0]!, other))
  const dated = share(blocks, (block) => block.some((row) => DATE.test(textOf(row)))) >= 0.6
  if (dated) return startTogether >= 0.6
  if (pairs >= TOGETHER) return !(headedAlike(rows, other) || runOn(rows, other))
  return startTogether >= TOGETHER && (blocks.length >= 4 || pairs >= 0.5)
}

/** The first piece of each row. */
function rowStarts(pieces: Piece[]): Piece[] {
  const rows: Piece[] = []
  for (const piece of pieces) {
    const last = rows.at(-1)
    if (!last || piece.y - last.y >= Math.min(piece.size, last.size) * SAME_ROW) rows.push(piece)
    else if (piece.x < last.x) rows[rows.length - 1] = piece
  }
  return rows
}

function beside(piece: Piece, others: Piece[]): boolean {
  return others.some((other) => Math.abs(other.y - piece.y) < Math.min(other.size, piece.size) * SAME_ROW)
}

function share<T>(all: T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length
}

function toBlocks(rows: Piece[]): Piece[][] {
  const blocks: Piece[][] = []
  for (const row of rows) {
    const last = blocks.at(-1)?.at(-1)
    if (last && row.y - last.y < Math.max(row.size, last.size) * 1.7) blocks.at(-1)!.push(row)
    else blocks.push([row])
  }
  return blocks
}

/** Both sides open with a heading of the same make, as cards side by side do. */
function headedAlike(a: Piece[], b: Piece[]): boolean {
  const [headA, nextA] = a
  const [headB, nextB] = b
  if (!headA || !headB || !nextA || !nextB || make(headA) !== make(headB)) return false
  return make(headA) !== make(nextA) && make(headB) !== make(nextB)
}

function make(piece: Piece): string {
  const text = textOf(piece)
  return `${Math.round(piece.size * 2)} ${piece.glyphs[0]!.face.bold} ${text === text.toUpperCase()}`
}

/** Both sides are about as long and full of long lines, as the columns of a newspaper. */
function runOn(a: Piece[], b: Piece[]): boolean {
  const length = (rows: Piece[]) => rows.reduce((sum, row) => sum + row.glyphs.length, 0) / rows.length
  return a.length >= 5 && a.length > b.length * 0.7 && length(a) > 25 && length(b) > 25
}
