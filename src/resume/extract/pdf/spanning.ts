import type { Box } from '../../model.ts'
import { onRow, type Piece, widthOf } from './pieces.ts'

/** A line is drawn across the page when it is this thin, in points, and takes this share of the width of the text. */
const THIN = 2
const ACROSS = 0.5

/** A band behind a heading is no higher than this, in points, and in sizes of the heading. */
const MAX_BAND = 40
const BAND_SIZES = 2.5

/** Rules that are looked at; a page of a resume has a dozen. */
const MAX_RULES = 60

/** Points by which the middle of what is centred on the page may be off. */
const OFF_CENTRE = 1.5

/** Least pieces with their middle in one place that show that text is centred there. */
const MIN_CENTRED = 3

/**
 * The rules across the page; one under a heading is taken up to the top of the heading, which it belongs to. A band of
 * colour behind a heading is a rule as well.
 */
export function rulesAcross(shapes: Box[], pieces: Piece[]): Box[] {
  const { left, right } = widthOf(pieces)
  const across = shapes.filter(({ width, height }) => height < MAX_BAND && width > (right - left) * ACROSS)
  const rules = across.filter((shape) => shape.height < THIN || holdsHeading(shape, pieces))
  return rules.slice(0, MAX_RULES).map((rule) => {
    if (rule.height >= THIN) return rule
    const above = pieces.findLastIndex((piece) => piece.y < rule.y)
    const piece = pieces[above]
    const isUnder = piece && piece.y > rule.y - piece.size
    return isUnder && isAlone(pieces, above) ? { ...rule, y: piece.y - piece.size * 0.5 } : rule
  })
}

/** One row of one piece stands in the band, and fills it by its height. */
function holdsHeading({ y, height }: Box, pieces: Piece[]): boolean {
  const at = pieces.findIndex((piece) => piece.y > y && piece.y < y + height)
  const piece = pieces[at]
  return piece !== undefined && height < piece.size * BAND_SIZES && isAlone(pieces, at)
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
