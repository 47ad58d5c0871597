import type { Box } from '../../model.ts'
import { onRow, type Piece, widthOf } from './pieces.ts'

/** A line is drawn across the page when it is this thin, in points, and takes this share of the width of the text. */
const THIN = 2
const ACROSS = 0.5

/** Rules that are looked at; a page of a resume has a dozen. */
const MAX_RULES = 60

/** Points by which the middle of what is centred on the page may be off. */
const OFF_CENTRE = 1.5

/** Least pieces with their middle in one place that show that text is centred there. */
const MIN_CENTRED = 3

/** The rules across the page; one under a heading is taken up to the top of the heading, which it belongs to. */
export function rulesAcross(shapes: Box[], pieces: Piece[]): Box[] {
  const { left, right } = widthOf(pieces)
  const rules = shapes.filter(({ width, height }) => height < THIN && width > (right - left) * ACROSS)
  return rules.slice(0, MAX_RULES).map((rule) => {
    const above = pieces.findLastIndex((piece) => piece.y < rule.y)
    const piece = pieces[above]
    const isUnder = piece && piece.y > rule.y - piece.size
    return isUnder && isAlone(pieces, above) ? { ...rule, y: piece.y - piece.size * 0.5 } : rule
  })
}

/**
 * The pieces that stand alone on their row in the middle of the text, as centred names and headings do. One whose left
 * edge others share is set to that edge and in the middle by chance.
 */
export function centredPieces(pieces: Piece[]): Set<Piece> {
  const { left, right } = widthOf(pieces)
  const middle = (left + right) / 2
  const centred = new Set(
    pieces.filter((piece, i) => Math.abs((piece.x + piece.right) / 2 - middle) < OFF_CENTRE && isAlone(pieces, i)),
  )
  const edges = new Set(pieces.filter((piece) => !centred.has(piece)).map((piece) => Math.round(piece.x)))
  const found = [...centred].filter((piece) => !edges.has(Math.round(piece.x)))
  return new Set(found.length >= MIN_CENTRED ? found : [])
}

/** Nothing stands on the row of a piece but itself; the pieces run from top to bottom. */
function isAlone(pieces: Piece[], at: number): boolean {
  return ![pieces[at - 1], pieces[at + 1]].some((other) => other && onRow(other, pieces[at]!))
}
