import type { Run } from '../../model.ts'
import type { SetLine } from './lines.ts'

/** Points by which the edges of two cells of one column of cells differ at most. */
const SAME_EDGE = 3

/** Most lines between an entry's first line and a cell of it: a town, the dates, how long. */
const MAX_LINES = 3

/**
 * Puts the cells of an entry on its first line. Where dates are set to the right over several rows, they come to stand
 * beside the list items of the entry, which say nothing of them: "Built the search ⇥ May 2021 – Aug 2023".
 */
export function gatherCells(lines: SetLine[]): SetLine[] {
  let owner: SetLine | null = null
  let since = 0
  // Where the last list item has its text: its wraps start there too.
  let itemAt = Number.NEGATIVE_INFINITY
  return lines.map((line, i) => {
    const cell = line.runs.at(-1)
    const parted = cell && cell.at > 0 && line.text[cell.at - 1] === '\t'
    since++
    if (!cell || !parted) return line
    const above = lines[i - 1]
    if (above && above.page === line.page && goesOn(above, cell)) {
      const range = above.runs.at(-1)!
      range.text += ` ${cell.text}`
      above.text += ` ${cell.text}`
      return { ...line, text: line.text.slice(0, cell.at - 1), runs: line.runs.slice(0, -1) }
    }
    if (line.marker !== null) itemAt = line.box.x
    const inList =
      owner !== null &&
      line.page === owner.page &&
      line.box.x > owner.box.x + SAME_EDGE &&
      Math.abs(line.box.x - itemAt) < SAME_EDGE
    const under = owner?.runs.at(-1)
    const aligned = under && (Math.abs(under.right - cell.right) < SAME_EDGE || Math.abs(under.x - cell.x) < SAME_EDGE)
    if (!owner || !inList || !aligned || since > MAX_LINES) {
      owner = line.marker === null ? line : null
      since = 0
      return line
    }
    owner.runs.push({ ...cell, at: owner.text.length + 1 })
    owner.text += `\t${cell.text}`
    return { ...line, text: line.text.slice(0, cell.at - 1), runs: line.runs.slice(0, -1) }
  })
}

/** Does a range of dates that stops at its dash in the last cell of a line go on in this cell, set below it? */
function goesOn(above: SetLine, cell: Run): boolean {
  const range = above.runs.at(-1)
  const isOpen = range !== undefined && range.at > 0 && /\d{4}\s?[-–—]$/.test(range.text)
  const isBelow = isOpen && (Math.abs(range.x - cell.x) < SAME_EDGE || Math.abs(range.right - cell.right) < SAME_EDGE)
  return isBelow && /^(?:\p{L}{3,9}\.?\s|\d{1,2}[./])?\d{4}$|^\p{L}{3,10}$/u.test(cell.text)
}
