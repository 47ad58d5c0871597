import type { Piece } from './pieces.ts'
import { isRail } from './rails.ts'

/** Text that is read on its own, from top to bottom, before the next region. */
export interface Region {
  /** 0 for text that spans the page or stands alone, else 1, 2, … from the left. */
  column: number
  pieces: Piece[]
}

/** A vertical gap between two columns: where the right one starts, and what stands on either side of it. */
interface Gutter {
  above: Piece[]
  left: Piece[]
  right: Piece[]
  below: Piece[]
  score: number
}

/** Least points between the ends of the left column's lines and the start of the right one. */
const MIN_GUTTER = 5

/** Least lines of a column; with fewer it is a line of facts side by side. */
const MIN_ROWS = 3

const MAX_CANDIDATES = 40
const MAX_NESTING = 4

/**
 * Cuts the pieces of a page into regions in reading order (an XY-cut): a left column is read before the right one.
 * What lines up row by row is no column: right-aligned dates, labels or dates in front of what they belong to.
 */
export function toRegions(pieces: Piece[]): { regions: Region[]; columns: number } {
  const sorted = pieces.toSorted((a, b) => a.y - b.y)
  const { regions, columns } = cut(sorted, 0, 0)
  return { regions: regions.filter((region) => region.pieces.length > 0), columns }
}

function cut(pieces: Piece[], column: number, depth: number): { regions: Region[]; columns: number } {
  const gutter = depth < MAX_NESTING ? bestGutter(pieces) : null
  if (!gutter) return { regions: [{ column, pieces }], columns: 1 }
  const above = cut(gutter.above, column, depth + 1)
  const left = cut(gutter.left, column || 1, depth + 1)
  const right = cut(gutter.right, (column || 1) + left.columns, depth + 1)
  const below = cut(gutter.below, column, depth + 1)
  return {
    regions: [above, left, right, below].flatMap((part) => part.regions),
    columns: Math.max(above.columns, left.columns + right.columns, below.columns),
  }
}

function bestGutter(pieces: Piece[]): Gutter | null {
  let best: Gutter | null = null
  for (const x of candidates(pieces)) {
    for (const gutter of guttersAt(x, pieces)) {
      if (best && gutter.score <= best.score) continue
      if (!isRail(gutter.left, gutter.right)) best = gutter
    }
  }
  return best
}

/** Left edges that several pieces share, right of the text's own left edge. */
function candidates(pieces: Piece[]): number[] {
  const edges = new Map<number, number>()
  for (const piece of pieces) {
    const edge = Math.floor(piece.x)
    edges.set(edge, (edges.get(edge) ?? 0) + 1)
  }
  const left = pieces.reduce((least, piece) => Math.min(least, piece.x), Number.POSITIVE_INFINITY)
  return [...edges.keys()]
    .map((edge) => ({ edge, count: (edges.get(edge) ?? 0) + (edges.get(edge + 1) ?? 0) }))
    .filter(({ edge, count }) => count >= MIN_ROWS && edge > left + 36)
    .sort((a, b) => b.count - a.count || a.edge - b.edge)
    .slice(0, MAX_CANDIDATES)
    .map(({ edge }) => edge)
}

/** The stretches of the page, from top to bottom, where no text crosses the line just left of `x`. */
function guttersAt(x: number, pieces: Piece[]): Gutter[] {
  const gutters: Gutter[] = []
  let from = 0
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i]
    if (piece && !(piece.x < x - 1 && piece.right > x - MIN_GUTTER)) continue
    const between = pieces.slice(from, i)
    const left = between.filter((p) => p.x < x - 1)
    const right = between.filter((p) => p.x >= x - 1)
    const rows = Math.min(countRows(left), countRows(right))
    if (rows >= MIN_ROWS) {
      const height = between.at(-1)!.y - between[0]!.y
      gutters.push({ above: pieces.slice(0, from), left, right, below: pieces.slice(i), score: rows * height })
    }
    from = i + 1
  }
  return gutters
}

function countRows(pieces: Piece[]): number {
  let rows = 0
  let y = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    if (piece.y - y < piece.size * 0.5) continue
    rows++
    y = piece.y
  }
  return rows
}
