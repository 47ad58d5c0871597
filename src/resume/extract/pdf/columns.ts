import type { Box } from '../../model.ts'
import { toEntries } from './entries.ts'
import { onRow, type Piece } from './pieces.ts'
import { type Gap, isSetAlike, judgeGap, outshines, rowStarts } from './rails.ts'
import { centredPieces, rulesAcross } from './spanning.ts'
import { type TableRow, tableRows } from './tables.ts'

/** Text that is read on its own, from top to bottom, before the next region. */
export interface Region {
  /** 0 for text that spans the page or stands alone, else 1, 2, … from the left. */
  column: number
  pieces: Piece[]
  /** Cells that stand in front of the first line: of a rail, or of a row of a table. */
  lead: Piece[][]
}

interface Reading {
  regions: Region[]
  /** Columns side by side that run down a good part of the page. */
  columns: number
}

/** A vertical gap in the text, over the stretch of the page where nothing crosses it. */
interface Gutter {
  gap: Gap
  above: Piece[]
  left: Piece[]
  right: Piece[]
  below: Piece[]
  height: number
  score: number
  /** A rule is drawn across the gap, so that it parts no columns. */
  ruled: boolean
}

/** Least points between the ends of the left column's lines and the start of the right one. */
const MIN_GUTTER = 5

/** Least rows on either side of a gutter. */
const MIN_ROWS = 2

/** A rail goes before columns within its text unless those have this many times its rows and height. */
const RAIL_FIRST = 3

/** Least share of the height of the text that columns run down for the page to count as one of columns. */
const MIN_HEIGHT = 0.35

/** In sizes: the step down to a heading is more than from line to line. */
const HEADING_GAP = 1.4

/** Points that lines of one column are indented by at most. */
const MAX_INDENT = 20

const MAX_CANDIDATES = 40
const MAX_NESTING = 6

/**
 * Cuts the pieces of a page into regions in reading order (an XY-cut): a left column is read before the right one.
 * What lines up row by row is no column: right-aligned dates, labels or dates in front of what they belong to.
 * `shapes` are the outlines drawn on the page: a rule across it ends the columns above.
 */
export function toRegions(pieces: Piece[], shapes: Box[]): Reading {
  const sorted = pieces.toSorted((a, b) => a.y - b.y)
  const height = (sorted.at(-1)?.y ?? 0) - (sorted[0]?.y ?? 0)
  const place = {
    column: 0,
    depth: 0,
    minHeight: height * MIN_HEIGHT,
    centred: centredPieces(sorted),
    rules: rulesAcross(shapes, sorted),
  }
  const { regions, columns } = aroundRows(tableRows(shapes, sorted), sorted, place)
  return { regions: regions.filter((region) => region.pieces.length > 0), columns }
}

/** Where in the page a cut is made: in which column, how deep, and how high columns must be to count. */
interface Place {
  column: number
  depth: number
  minHeight: number
  /** Pieces that span the page, since they are centred on it. */
  centred: ReadonlySet<Piece>
  rules: Box[]
}

/** What stands above, in and below the rows of tables. */
function aroundRows(rows: TableRow[], pieces: Piece[], place: Place): Reading {
  const readings: Reading[] = []
  let left = pieces
  for (const { top, bottom, cells, body } of rows) {
    readings.push(
      cut(
        left.filter((piece) => piece.y <= top),
        place,
      ),
    )
    const filled = cells.filter((cell) => cell.length > 0)
    readings.push({ regions: [{ column: 0, pieces: filled.at(-1) ?? [], lead: filled.slice(0, -1) }], columns: 1 })
    readings.push({ regions: [{ column: 0, pieces: body, lead: [] }], columns: 1 })
    left = left.filter((piece) => piece.y - piece.size / 2 >= bottom)
  }
  readings.push(cut(left, place))
  return {
    regions: readings.flatMap((reading) => reading.regions),
    columns: Math.max(...readings.map((reading) => reading.columns)),
  }
}

function cut(pieces: Piece[], place: Place): Reading {
  const gutter = place.depth < MAX_NESTING ? bestGutter(pieces, place) : null
  if (!gutter) return { regions: [{ column: place.column, pieces, lead: [] }], columns: 1 }
  const deeper = { ...place, depth: place.depth + 1 }
  const above = cut(gutter.above, deeper)
  const inside = gutter.gap === 'rail' ? readRail(gutter, deeper) : readColumns(gutter, deeper)
  const below = cut(gutter.below, deeper)
  return {
    regions: [above, inside, below].flatMap((part) => part.regions),
    columns: Math.max(above.columns, inside.columns, below.columns),
  }
}

function readColumns({ left, right, height }: Gutter, place: Place): Reading {
  const column = place.column || 1
  const first = cut(left, { ...place, column })
  const second = cut(right, { ...place, column: column + first.columns })
  return {
    regions: [...first.regions, ...second.regions],
    columns: height < place.minHeight ? Math.max(first.columns, second.columns) : first.columns + second.columns,
  }
}

/** What stands side by side within the entries of a rail are facts, which make no page of columns. */
function readRail({ left, right }: Gutter, place: Place): Reading {
  const regions = toEntries(left, right).flatMap(({ before, lead, content }): Region[] => {
    const [first, ...rest] = cut(content, place).regions
    const opening = { column: place.column, pieces: before, lead: [] }
    return first ? [opening, { ...first, lead: [lead] }, ...rest] : [opening]
  })
  return { regions, columns: 1 }
}

function bestGutter(pieces: Piece[], place: Place): Gutter | null {
  let best: Gutter | null = null
  for (const x of candidates(pieces)) {
    for (const stretch of stretchesAt(x, pieces, place)) {
      if (best && stretch.score * RAIL_FIRST <= best.score) continue
      const gap = judgeGap(stretch.left, stretch.right)
      if (stretch.ruled && gap === 'columns') continue
      const score = stretch.score * (gap === 'rail' ? RAIL_FIRST : 1)
      if (gap !== 'rows' && score > (best?.score ?? 0)) best = { ...stretch, gap, score }
    }
  }
  return best
}

/** Left edges that several pieces share, a list indented under its heading included, right of the text's own left edge. */
function candidates(pieces: Piece[]): number[] {
  const edges = new Map<number, number>()
  for (const piece of pieces) {
    const edge = Math.floor(piece.x)
    edges.set(edge, (edges.get(edge) ?? 0) + 1)
  }
  const left = pieces.reduce((least, piece) => Math.min(least, piece.x), Number.POSITIVE_INFINITY)
  const startingFrom = (edge: number) => {
    let count = 0
    for (let indent = 0; indent < MAX_INDENT; indent++) count += edges.get(edge + indent) ?? 0
    return count
  }
  return [...edges.keys()]
    .map((edge) => ({ edge, count: startingFrom(edge) }))
    .filter(({ edge, count }) => count >= 3 && edge > left + 36)
    .sort((a, b) => b.count - a.count || a.edge - b.edge)
    .slice(0, MAX_CANDIDATES)
    .map(({ edge }) => edge)
}

/** The stretches of the page, from top to bottom, where no row crosses the line just left of `x` or spans the page. */
function stretchesAt(x: number, pieces: Piece[], { centred, rules }: Place): Omit<Gutter, 'gap'>[] {
  const stretches: Omit<Gutter, 'gap'>[] = []
  let from = 0
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i]
    if (piece && !(piece.x < x - 1 && piece.right > x - MIN_GUTTER) && !centred.has(piece)) continue
    let to = i
    while (piece && to > from && onRow(pieces[to - 1]!, piece)) to--
    const ends = ruleEnds(x, pieces, from, to, rules)
    const whole = [from, cardsFrom(x, pieces, from, to)]
    for (const [start, end] of [
      ...whole.map((start) => [start, to] as const),
      ...(ends.length > 0 ? partsOf(from, to, ends) : []),
    ]) {
      const stretch = stretchOf(x, pieces, start, end)
      if (stretch) stretches.push({ ...stretch, ruled: ends.some((at) => at > start && at < end) })
    }
    from = i + 1
    while (piece && from < pieces.length && onRow(pieces[from]!, piece)) from++
    i = Math.max(i, from - 1)
  }
  return stretches
}

/** Where within a stretch a rule is drawn across the gap at `x`: the first pieces below. */
function ruleEnds(x: number, pieces: Piece[], from: number, to: number, rules: Box[]): number[] {
  const ends: number[] = []
  for (const rule of rules) {
    if (rule.x > x - MIN_GUTTER || rule.x + rule.width < x || !pieces[from] || pieces[from].y > rule.y) continue
    let at = from + 1
    while (at < to && pieces[at]!.y <= rule.y) at++
    if (at < to) ends.push(at)
  }
  return ends.sort((a, b) => a - b)
}

function partsOf(from: number, to: number, ends: number[]): (readonly [number, number])[] {
  return [from, ...ends].map((start, i) => [start, ends[i] ?? to] as const)
}

/** Where the side of a stretch that starts lower does: cards side by side may stand under longer text. */
function cardsFrom(x: number, pieces: Piece[], from: number, to: number): number {
  const left = pieces.findIndex((piece, i) => i >= from && i < to && piece.x < x - 1)
  const right = pieces.findIndex((piece, i) => i >= from && i < to && piece.x >= x - 1)
  const lower = pieces[Math.max(left, right)]
  if (left < 0 || right < 0 || !lower) return to
  return pieces.findIndex((piece, i) => i >= from && piece.y > lower.y - lower.size * 0.5)
}

/** No column ends with a heading: one below all else of both sides heads what spans the page after them. */
function headsBelow(x: number, pieces: Piece[], from: number, end: number): boolean {
  const last = pieces[end - 1]
  if (last === undefined || end - from < 2 * MIN_ROWS) return false
  const isLeft = last.x < x - 1
  const above = pieces.slice(from, end - 1).findLast((piece) => piece.x < x - 1 === isLeft)
  const isApart = above !== undefined && last.y - pieces[end - 2]!.y > last.size * HEADING_GAP
  return isApart && outshines(last, above) && pieces.slice(0, from).some((piece) => isSetAlike(piece, last))
}

function stretchOf(x: number, pieces: Piece[], from: number, end: number): Omit<Gutter, 'gap' | 'ruled'> | null {
  const to = headsBelow(x, pieces, from, end) ? end - 1 : end
  const between = pieces.slice(from, to)
  const left = between.filter((piece) => piece.x < x - 1)
  const right = between.filter((piece) => piece.x >= x - 1)
  const rows = Math.min(rowStarts(left).length, rowStarts(right).length)
  if (rows < MIN_ROWS) return null
  const height = between.at(-1)!.y - between[0]!.y
  return { above: pieces.slice(0, from), left, right, below: pieces.slice(to), height, score: rows * height }
}
