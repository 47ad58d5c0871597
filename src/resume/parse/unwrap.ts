import type { Box, Line } from '../model.ts'
import { type Edges, edgesWithin, isFull } from './blocks.ts'
import { datesOf, hasEdgeDate } from './line-dates.ts'

/** Points by which the left edges of a line and its wrap differ at most. */
const SAME_EDGE = 3

/** A word that cannot end a title, a degree or a name: the line goes on. */
const OPEN_END = /(?:\s(?:for|of|in|and|und|et|en|y|de|du|für|voor|van|the|to|with)|[,&/+-])$/iu

/** A range that stops at its dash, or at a month: "2018 –" with "2020" on the next line. */
const OPEN_RANGE = /\d{4}\s?[-–—]$|(?:^|[\s(|,–—-])\p{L}{3,9}\.?$/u

/** Longest line of a title that wraps, in characters; longer ones are sentences. */
const LONGEST = 100

/**
 * Joins lines of entries' heads that a narrow column wrapped: a title set over two lines, a range of dates cut at its
 * dash. The text of a joined line is that of both, as it stands in the document, with the line end between them.
 */
export function unwrapHeads(lines: Line[], document: Edges): Line[] {
  const edges = edgesWithin(lines, document)
  const result: Line[] = []
  for (const [i, line] of lines.entries()) {
    const before = result.at(-1)
    const follows = before !== undefined && before.start + before.text.length + 1 === line.start
    if (before !== undefined && follows && (endsRange(before, line) || goesOn(lines, i, before, edges)))
      result[result.length - 1] = joined(before, line)
    else result.push(line)
  }
  return result
}

function endsRange(before: Line, line: Line): boolean {
  if (line.marker !== null || !OPEN_RANGE.test(before.text.slice(-30))) return false
  const [date] = datesOf(line)
  if (date?.start !== line.start || line.text.length - date.text.length >= 3) return false
  return /[-–—]$/.test(before.text) || endsInMonth(before, line)
}

/** Does the line stop at a month whose year opens the next one? */
function endsInMonth(before: Line, line: Line): boolean {
  const dates = datesOf(joined(before, line))
  return dates.some((date) => date.start < line.start && date.end > line.start && date.to !== null)
}

/** Does a title that stands out (bold or larger than what is below it) go on in this line, set alike? */
function goesOn(lines: Line[], i: number, before: Line, edges: Edges): boolean {
  const line = lines[i] as Line
  const next = lines[i + 1]
  const isOne =
    line.marker === null &&
    line.headingLevel === null &&
    line.box !== null &&
    before.box !== null &&
    !line.gapBefore &&
    line.page === before.page &&
    line.column === before.column &&
    Math.abs(line.box.x - before.box.x) < SAME_EDGE &&
    line.bold === before.bold &&
    Math.abs(line.size - before.size) < 0.3 &&
    before.text.length + line.text.length <= LONGEST
  if (!isOne || /[\t|•·]/.test(before.text + line.text) || hasEdgeDate(before) || hasEdgeDate(line)) return false
  const standsOut = next !== undefined && ((line.bold && !next.bold) || line.size > next.size + 0.6)
  return standsOut && isFull(before, line, edges) && (OPEN_END.test(before.text) || !/[.:;)]$/.test(before.text))
}

function joined(first: Line, second: Line): Line {
  const offset = first.text.length + 1
  return {
    ...first,
    text: `${first.text}\n${second.text}`,
    box: first.box && second.box ? around(first.box, second.box) : first.box,
    runs: [...first.runs, ...second.runs.map((run) => ({ ...run, at: run.at + offset }))],
  }
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  const right = Math.max(a.x + a.width, b.x + b.width)
  const bottom = Math.max(a.y + a.height, b.y + b.height)
  return { x, y, width: right - x, height: bottom - y }
}
