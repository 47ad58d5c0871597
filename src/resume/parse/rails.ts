import type { Line, SectionKind } from '../model.ts'
import { isDuration } from './dates.ts'
import { headingWords } from './headings.ts'
import type { KnownWords } from './known-words.ts'
import { datesOf, isDateLine } from './line-dates.ts'
import { countWords } from './words.ts'

/** Points by which text stands right of the rail beside it. */
const RAIL_WIDTH = 20
const SAME_EDGE = 4
const SAME_SIZE = 0.6

/** Rows of a table from which on their first cells are headings, and no labels of skills. */
const HEADED_ROWS = 3

/** The lines with rails cut off, and the whole of each line whose first part may be a heading, by that part. */
export interface Railed {
  lines: Line[]
  whole: Map<Line, { line: Line; rest: Line }>
}

/**
 * Some layouts set headings or dates in a rail to the left of the text, so that they share a line with what they head.
 * Such lines are cut in two, the rail first; all others stay as they are.
 */
export function splitRails(all: Line[], known: KnownWords): Railed {
  const whole: Railed['whole'] = new Map()
  const noted = (line: Line, parts: Line[]) => {
    const [first, rest] = parts
    if (first !== undefined && rest !== undefined) whole.set(first, { line, rest })
    return parts
  }
  const headed = new Set(all.map((line) => headingCell(line, known)).filter((kind) => kind !== null))
  const lines = all.flatMap(withoutDateCell).flatMap((line, i, every) => {
    if (headed.size >= HEADED_ROWS && headingCell(line, known) !== null)
      return noted(line, divided(line, line.text.indexOf('\t'), line.text.indexOf('\t') + 1))
    const isIsolated = line.gapBefore && every[i + 1]?.gapBefore !== false
    return isIsolated ? noted(line, withInlineHeading(line, known)) : [line]
  })
  const starts = lines.map((line) => line.box?.x ?? -1)
  const edges = commonEdges(starts)
  const allEdges = commonEdges([...starts, ...lines.flatMap(besideRail)])
  const marked = new Map(
    lines.filter((line) => line.marker !== null).map((line) => [Math.round(line.box?.x ?? 0), line.marker]),
  )
  const split = lines.flatMap((line) => {
    const cell = railCell(line, allEdges)
    if (cell === null) return [line]
    const [rail, rest] = cut(line, cell)
    if (headingWords(rail.text, known.headings)?.exact === true) return noted(line, [rail, rest])
    const isDate =
      edges.has(Math.round(rest.box?.x ?? 0)) &&
      rest.text.length > 30 &&
      datesOf(rail).some((range) => range.text.length > rail.text.length - 4)
    // An item keeps its marker left of its text, so a date in the rail hides it: the items around tell.
    return isDate ? [rail, { ...rest, marker: marked.get(Math.round(rest.box?.x ?? 0)) ?? null }] : [line]
  })
  return { lines: raised(split, known, edges), whole }
}

/** The lines with those made whole again that were cut behind words that turned out to be no heading. */
export function withoutFalseRails({ lines, whole }: Railed, isHeading: (line: Line) => boolean): Line[] {
  const rests = new Set<Line>()
  return lines.flatMap((line) => {
    const cutLine = whole.get(line)
    if (cutLine === undefined || isHeading(line)) return rests.has(line) ? [] : [line]
    rests.add(cutLine.rest)
    return [cutLine.line]
  })
}

/** The kind of the heading in the first cell of a row, in a table of headings and what they head without a layout. */
function headingCell({ text, box }: Line, known: KnownWords): SectionKind | null {
  const tab = text.indexOf('\t')
  if (box !== null || tab < 1 || text.length < tab + 2) return null
  const words = headingWords(text.slice(0, tab), known.headings)
  return words?.exact === true ? words.kind : null
}

/** "SKILLS: Go, SQL" on a line of its own is a heading and the section below it. */
function withInlineHeading(line: Line, known: KnownWords): Line[] {
  const label = /^(\p{Lu}[\p{Lu} &/]{2,40}):\s+(?=\S)/u.exec(line.text)
  const heading = label?.[1] ?? ''
  if (label === null || line.box !== null || headingWords(heading, known.headings)?.exact !== true) return [line]
  return divided(line, heading.length, label[0].length)
}

/** A line without a layout as two: up to `end`, and from `start` on (offsets in its text). */
function divided(line: Line, end: number, start: number): [Line, Line] {
  const part = (from: number, to: number): Line => {
    const text = line.text.slice(from, to)
    const own = line.runs.filter((run) => run.at >= from && run.at < to)
    const set = own.length > 0 ? own : line.runs.slice(-1).map((run) => ({ ...run, at: from, text }))
    const runs = set.map((run) => ({ ...run, at: run.at - from, text: run.text.slice(0, to - run.at) }))
    const { size, bold } = runs[0] ?? line
    return { ...line, text, start: line.start + from, runs, size, bold }
  }
  return [part(0, end), { ...part(start, line.text.length), gapBefore: false }]
}

/** A date set at the right of a list's first item belongs to what the list stands under, so it is put before the item. */
function withoutDateCell(line: Line): Line[] {
  const tab = line.text.lastIndexOf('\t')
  const at = line.runs.findLastIndex((run) => run.at <= tab + 1)
  if (tab < 0 || at < 1 || line.box === null) return [line]
  const [text, cell] = cut(line, at)
  if (isDuration(cell.text)) return [text]
  return line.marker !== null && countWords(text.text) > 5 && isDateLine(cell)
    ? [{ ...cell, gapBefore: false }, text]
    : [line]
}

/** A heading that is centred beside its text stands lower than the first line of that text, and is put before it. */
function raised(lines: Line[], known: KnownWords, edges: Set<number>): Line[] {
  const result = [...lines]
  for (let i = 1; i < result.length; i++) {
    const line = result[i] as Line
    const above = result[i - 1] as Line
    if (!isBeside(above, line, edges) || headingWords(line.text, known.headings)?.exact !== true) continue
    const first = (line.gapBefore ? null : centredOn(result, i, edges)) ?? (overlaps(line, above) ? i - 1 : i)
    result.splice(first, 0, ...result.splice(i, 1))
  }
  return result
}

/** Is the line at the edge of the text, right of the rail in which the other stands? */
function isBeside(line: Line, rail: Line, edges: Set<number>): boolean {
  if (line.box === null || rail.box === null || line.column !== rail.column || line.page !== rail.page) return false
  return line.box.x - rail.box.x > RAIL_WIDTH && edges.has(Math.round(line.box.x))
}

function isSetAlike(a: Line, b: Line): boolean {
  return Math.abs((a.box?.x ?? 0) - (b.box?.x ?? 0)) <= SAME_EDGE && Math.abs(a.size - b.size) < SAME_SIZE
}

function overlaps(line: Line, above: Line): boolean {
  if (line.box === null || above.box === null) return false
  return line.box.y - above.box.y < above.box.height && line.box.y !== above.box.y
}

/** The first line of the text without a gap that the line at `at` stands in the middle of. */
function centredOn(lines: Line[], at: number, edges: Set<number>): number | null {
  const rail = lines[at] as Line
  const above = lines[at - 1] as Line
  const isOfText = (line: Line | undefined) =>
    line !== undefined && isBeside(line, rail, edges) && isSetAlike(line, above)
  let [from, to] = [at, at]
  while (isOfText(lines[from - 1]) && (from === at || !lines[from]?.gapBefore)) from--
  while (lines[to + 1]?.gapBefore === false && isOfText(lines[to + 1])) to++
  const [first, last] = [lines[from]?.box, lines[to]?.box]
  if (!first || !last || rail.box === null || from === at || to === at) return null
  const middle = (first.y + last.y + last.height) / 2
  return Math.abs(rail.box.y + rail.box.height / 2 - middle) < rail.size / 2 ? from : null
}

/** Where a line goes on behind what may be the cell of a rail. */
function besideRail({ box, text, runs }: Line): number[] {
  const second = runs.find((run) => run.at > 0 && text[run.at - 1] === '\t')
  return box !== null && second !== undefined ? [second.x] : []
}

/** Left edges that at least three share. */
function commonEdges(starts: number[]): Set<number> {
  const counts = new Map<number, number>()
  for (const x of starts.map(Math.round)) {
    for (let near = x - SAME_EDGE; near <= x + SAME_EDGE; near++) counts.set(near, (counts.get(near) ?? 0) + 1)
  }
  return new Set([...counts].filter(([edge, count]) => edge > 0 && count >= 3).map(([edge]) => edge))
}

/** The index of the first run right of a rail, or null: the line starts left of an edge at which text goes on. */
function railCell(line: Line, edges: Set<number>): number | null {
  const left = line.runs[0]?.x ?? 0
  const first = line.runs[0]
  if (line.box === null || first === undefined) return null
  for (let i = 1; i < Math.min(line.runs.length, 8); i++) {
    const run = line.runs[i]
    const before = line.runs[i - 1]
    if (run === undefined || before === undefined || run.x - left < RAIL_WIDTH || !edges.has(Math.round(run.x)))
      continue
    const isApart = /\t\s*$/.test(line.text.slice(0, run.at)) || run.size !== first.size || run.bold !== first.bold
    if (isApart) return i
  }
  return null
}

function cut(line: Line, at: number): [Line, Line] {
  const runs = line.runs.slice(0, at)
  const others = line.runs.slice(at)
  const box = line.box ?? { x: 0, y: 0, width: 0, height: 0 }
  const offset = others[0]?.at ?? 0
  const x = others[0]?.x ?? 0
  const rail = line.text.slice(0, offset).trimEnd()
  const widest = (all: Line['runs']) => all.toSorted((a, b) => b.text.length - a.text.length)[0]
  const make = (text: string, part: Line['runs']) => ({
    ...line,
    text,
    runs: part,
    size: widest(part)?.size ?? line.size,
    bold: widest(part)?.bold ?? line.bold,
  })
  return [
    { ...make(rail, runs), box: { ...box, width: (runs.at(-1)?.right ?? x) - box.x } },
    {
      ...make(
        line.text.slice(offset),
        others.map((run) => ({ ...run, at: run.at - offset })),
      ),
      start: line.start + offset,
      box: { ...box, x, width: box.x + box.width - x },
      marker: null,
      gapBefore: false,
    },
  ]
}
