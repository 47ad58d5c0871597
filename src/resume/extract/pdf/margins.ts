import type { Glyph } from './glyphs.ts'
import type { Piece } from './pieces.ts'

/** Points by which edges that are the same differ at most. */
const SAME_EDGE = 0.7

/** Rows that have to keep the left edge of the text, and the right edge of what is set against it. */
const LEAST_LEFT = 4
const LEAST_RIGHT = 3

/** A gap in font sizes at least as wide as one between words that no justified line stretches. */
const GAP = 0.4

interface Cut {
  piece: Piece
  /** The first glyph right of the cut. */
  at: number
}

/**
 * The pieces of a page with those cut in two that reach from a label or a date into the text beside it. LaTeX classes for
 * CVs set the one flush right against the other: the gap is hardly wider than one between words, and only the edges that
 * both keep from row to row tell them apart.
 */
export function cutAtMargins(pieces: Piece[]): Piece[] {
  const lefts = counted(pieces.map(({ x }) => x))
  const cuts = pieces.flatMap((piece) => cutOf(piece, lefts) ?? [])
  if (cuts.length === 0) return pieces
  const ends = cuts.map(({ piece, at }) => piece.glyphs[at - 1]!.right)
  const rights = counted([...pieces.map(({ right }) => right), ...ends])
  const sure = new Map(cuts.filter((_, i) => near(rights, ends[i]!) >= LEAST_RIGHT).map(({ piece, at }) => [piece, at]))
  return pieces.flatMap((piece) => {
    const at = sure.get(piece)
    return at === undefined ? [piece] : [part(piece, piece.glyphs.slice(0, at)), part(piece, piece.glyphs.slice(at))]
  })
}

/** Where in a piece, behind a gap, a left edge stands that other rows keep. */
function cutOf(piece: Piece, lefts: Map<number, number>): Cut | null {
  const { glyphs } = piece
  for (let at = 1; at < glyphs.length; at++) {
    const glyph = glyphs[at]!
    if (glyph.x - glyphs[at - 1]!.right < piece.size * GAP) continue
    if (near(lefts, glyph.x) >= LEAST_LEFT) return { piece, at }
  }
  return null
}

function part(piece: Piece, glyphs: Glyph[]): Piece {
  const most = (figure: (glyph: Glyph) => number) => glyphs.reduce((found, glyph) => Math.max(found, figure(glyph)), 0)
  return { ...piece, glyphs, x: glyphs[0]!.x, right: most(({ right }) => right), size: most(({ size }) => size) }
}

/** How often each edge occurs, in steps of what two that are the same may differ by. */
function counted(edges: number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const edge of edges) counts.set(step(edge), (counts.get(step(edge)) ?? 0) + 1)
  return counts
}

function near(counts: Map<number, number>, edge: number): number {
  const at = step(edge)
  return [at - 1, at, at + 1].reduce((sum, each) => sum + (counts.get(each) ?? 0), 0)
}

function step(edge: number): number {
  return Math.round(edge / SAME_EDGE)
}
