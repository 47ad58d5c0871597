import { accent } from './accents.ts'
import type { Glyph } from './glyphs.ts'

/** Glyphs that stand next to each other on one baseline, left to right. `size` is that of its largest glyph. */
export interface Piece {
  glyphs: Glyph[]
  x: number
  right: number
  /** The baseline, from the top of the page. */
  y: number
  size: number
}

/** A gap this wide, in font sizes, parts two pieces: wider than a space between words, narrower than a column gap. */
const PART = 0.8

/** Baselines closer than this, in font sizes of the smaller text, are one row. */
export const SAME_ROW = 0.35

/**
 * Joins the glyphs of a page, in drawing order, to pieces, and notes on each whether a space was drawn before it.
 * What is drawn twice to look bold is kept once.
 */
export function toPieces(glyphs: Glyph[]): Piece[] {
  const pieces: Piece[] = []
  let last: Piece | null = null
  let spaced = false
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      spaced = true
      continue
    }
    if (last && !spaced && accent(last.glyphs.at(-1)!, glyph)) continue
    glyph.spaced = spaced
    spaced = false
    if (last && continues(last, glyph)) {
      last.glyphs.push(glyph)
      last.right = Math.max(last.right, glyph.right)
      if (glyph.size > last.size) {
        last.size = glyph.size
        last.y = glyph.y
      }
    } else {
      last = { glyphs: [glyph], x: glyph.x, right: glyph.right, y: glyph.y, size: glyph.size }
      pieces.push(last)
    }
  }
  return pieces.filter(onceOnly())
}

function continues(piece: Piece, glyph: Glyph): boolean {
  const before = piece.glyphs.at(-1)!
  const gap = (glyph.x - before.right) / Math.min(piece.size, glyph.size)
  if (gap < -0.6 || gap > PART) return false
  const drop = Math.abs(glyph.y - piece.y)
  const smaller = Math.min(piece.size, glyph.size)
  const larger = Math.max(piece.size, glyph.size)
  // A smaller glyph right beside, raised or lowered: an ordinal, a footnote mark, a C₂.
  const script = smaller < larger * 0.85 && gap < 0.35 && drop < larger * 0.55
  return script || drop < smaller * 0.2
}

function onceOnly() {
  const seen = new Map<string, Piece[]>()
  return (piece: Piece) => {
    const text = textOf(piece)
    const same = seen.get(text) ?? []
    if (same.length > 20) return true
    const near = piece.size * 0.15
    if (same.some((other) => Math.abs(other.x - piece.x) < near && Math.abs(other.y - piece.y) < near)) return false
    same.push(piece)
    seen.set(text, same)
    return true
  }
}

/** Do the baselines of two pieces make one row? */
export function onRow(a: Piece, b: Piece): boolean {
  return Math.abs(a.y - b.y) < Math.min(a.size, b.size) * SAME_ROW
}

/** How far the pieces reach to the left and to the right. */
export function widthOf(pieces: Piece[]): { left: number; right: number } {
  const none = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY }
  return pieces.reduce(
    ({ left, right }, piece) => ({ left: Math.min(left, piece.x), right: Math.max(right, piece.right) }),
    none,
  )
}

export function textOf(piece: Piece): string {
  let text = ''
  for (const glyph of piece.glyphs) text += glyph.spaced ? ` ${glyph.text}` : glyph.text
  return text
}

/** Rows from top to bottom: pieces whose baselines are one, each row from left to right. */
export function toRows(pieces: Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && piece.y - row.y < Math.min(piece.size, row.size) * SAME_ROW) {
      row.pieces.push(piece)
      row.size = Math.min(row.size, piece.size)
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x))
}

/** Pieces of one row that no wide gap parts, as one piece: what columns are told by. */
export function mergePieces(pieces: Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const row of toRows(pieces)) {
    let last: Piece | null = null
    for (const piece of row) {
      const gap: number = last ? (piece.x - last.right) / Math.min(last.size, piece.size) : 0
      if (last && gap < PART && gap > -0.6 && Math.abs(piece.y - last.y) < Math.min(last.size, piece.size) * SAME_ROW) {
        for (const glyph of piece.glyphs) last.glyphs.push(glyph)
        last.right = Math.max(last.right, piece.right)
        last.size = Math.max(last.size, piece.size)
      } else {
        last = { ...piece, glyphs: [...piece.glyphs] }
        merged.push(last)
      }
    }
  }
  return merged
}
