import type { Run } from '../../model.ts'
import type { LineDraft } from '../assemble.ts'
import type { Flow } from './flow.ts'

/** Least lines of a table cell that is a column of the page and no entry of a table. */
const COLUMN_LINES = 5

/** Adds a row of a table, given as the lines of its cells. `column` is that of the cell around the table, else 0. */
export function addRow(flow: Flow, cells: LineDraft[][], column: number): void {
  const filled = cells.filter((lines) => lines.length > 0)
  if (filled.filter((lines) => lines.length >= COLUMN_LINES).length > 1) {
    flow.columns = Math.max(flow.columns, filled.length)
    for (const [i, lines] of filled.entries())
      for (const line of lines) flow.lines.push({ ...line, column: line.column || i + 1 })
  } else for (const line of sideBySide(filled, column)) flow.lines.push(line)
}

/**
 * A row of a table as lines: the first line of every cell on one, then what is left of each cell.
 * A heading in the first cell is the heading of the row, so it stays a line of its own.
 */
function sideBySide(cells: LineDraft[][], column: number): LineDraft[] {
  if (cells.length > 1 && cells[0]![0]!.headingLevel !== null) return cells.flat()
  const heads = cells.map((lines) => lines[0]!)
  const rest = cells.flatMap((lines) => lines.slice(1))
  const [head] = heads
  if (!head) return []
  let text = ''
  const runs: Run[] = []
  for (const line of heads) {
    if (text) text += '\t'
    runs.push(...line.runs.map((run) => ({ ...run, at: run.at + text.length })))
    text += line.text
  }
  return [
    { ...head, text, runs, column: head.column || column },
    ...rest.map((line) => ({ ...line, column: line.column || column })),
  ]
}
