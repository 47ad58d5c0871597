import type { Box } from '../../model.ts'
import { type Piece, toRows, widthOf } from './pieces.ts'

/** A row of a table whose cells are drawn: the text of each, from left to right. */
export interface TableRow {
  top: number
  bottom: number
  cells: Piece[][]
  /** The last cell is text of its own, as the tasks of a job are: it is read below the others. */
  body: Piece[]
}

/** In points: a border is this thin, and two that are this close are one. */
const THIN = 2
const SAME_BORDER = 2

/** Least points that the borders of a cell are long. */
const MIN_BORDER = 8

/** A table of facts has at least so many cells in a row, of few lines each; boxes around whole sections have not. */
const MIN_CELLS = 3
const MAX_CELL_ROWS = 4

/** From this many letters on, the last cell of a row is text and no fact. */
const BODY_LETTERS = 50

/** Share of the width of the text that a table takes which nothing stands beside. */
const WHOLE_WIDTH = 0.7

/** Borders that are looked at; a page of tables has some hundreds. */
const MAX_BORDERS = 400

/**
 * The rows of tables of facts (schools, jobs) that span the text and have borders around their cells. What wraps in a
 * cell, or is set in its middle, stands on no row that the baselines would show. At least two rows of a table, else none.
 */
export function tableRows(shapes: Box[], pieces: Piece[]): TableRow[] {
  const across = shapes.filter(({ width, height }) => height < THIN && width > MIN_BORDER).slice(0, MAX_BORDERS)
  const down = shapes.filter(({ width, height }) => width < THIN && height > MIN_BORDER).slice(0, MAX_BORDERS)
  if (across.length < 3 || down.length < 3) return []
  const levels = distinct(across.map(({ y }) => y))
  const text = widthOf(pieces)
  const widest = text.right - text.left
  const rows = levels.slice(1).flatMap((bottom, i): TableRow[] => {
    const top = levels[i]!
    const middle = (top + bottom) / 2
    const edges = distinct(down.filter(({ y, height }) => y < middle && y + height > middle).map(({ x }) => x))
    if (edges.length <= MIN_CELLS || edges.at(-1)! - edges[0]! < widest * WHOLE_WIDTH) return []
    const inside = pieces.filter(({ y, size }) => y > top && y - size / 2 < bottom)
    const cells = edges.slice(1).map((right, k) => within(inside, edges[k]!, right))
    const last = cells.at(-1)!
    const isBody = last.reduce((sum, piece) => sum + piece.glyphs.length, 0) > BODY_LETTERS
    const facts = isBody ? cells.slice(0, -1) : cells
    const areFacts = inside.length > 0 && facts.every((cell) => toRows(cell).length <= MAX_CELL_ROWS)
    return areFacts ? [{ top, bottom, cells: facts, body: isBody ? last : [] }] : []
  })
  return rows.length > 1 ? rows : []
}

/** The numbers in order, of those that are close to each other the first. */
function distinct(numbers: number[]): number[] {
  const result: number[] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    if (result.length === 0 || number - result.at(-1)! > SAME_BORDER) result.push(number)
  }
  return result
}

/** What stands between two borders: pieces that reach over one are parted there. */
function within(pieces: Piece[], left: number, right: number): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const glyphs = piece.glyphs.filter((glyph) => {
      const middle = (glyph.x + glyph.right) / 2
      return middle > left && middle < right
    })
    const [first] = glyphs
    if (!first) return []
    return glyphs.length === piece.glyphs.length
      ? [piece]
      : [{ ...piece, glyphs, x: first.x, right: Math.max(...glyphs.map((glyph) => glyph.right)) }]
  })
}
