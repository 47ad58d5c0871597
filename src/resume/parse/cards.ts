import type { Line, Run } from '../model.ts'

/** Points by which the cells of a card may differ from its title's left edge. */
const INDENT = 40

interface Cell {
  line: Line
  x: number
}

/**
 * Groups set side by side as cards share their lines: titles "Languages⇥Databases", below them "Go⇥PostgreSQL".
 * `areCards` may look at the lines below the titles and deny it. Gives the lines of each card on its own, one card after the other; lines that are no cards stay as they are.
 */
export function unfoldCards(lines: Line[], areCards: (below: Line[]) => boolean = () => true): Line[] {
  const result: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const titles = titlesOf(lines[i] as Line, lines[i + 1])
    if (titles === null || !areCards(lines.slice(i + 1, i + 4))) {
      result.push(lines[i] as Line)
      continue
    }
    const cards = titles.map((title) => [title.line])
    while (i + 1 < lines.length && isBelow(lines[i + 1] as Line, titles)) {
      i++
      for (const cell of cellsOf(lines[i] as Line)) cards[cardAt(cell.x, titles)]?.push(cell.line)
    }
    result.push(...cards.flat())
  }
  return result
}

/** The titles of cards: two or more cells in bold or larger type, above a line of cells that is plainer. */
function titlesOf(line: Line, next: Line | undefined): Cell[] | null {
  if (!line.text.includes('\t') || line.box === null || next === undefined) return null
  const plainer =
    (line.bold && !next.bold) || line.size > next.size + 0.6 || (line.marker === null && next.marker !== null)
  const cells = cellsOf(line)
  return plainer && cells.length > 1 && cells.every((cell) => Math.abs(cell.line.size - line.size) < 0.5) ? cells : null
}

function isBelow(line: Line, titles: Cell[]): boolean {
  const title = titles[0]?.line as Line
  const isTitle =
    (line.bold && title.bold) ||
    line.size >= title.size + 0.6 ||
    (line.marker === null && line.gapBefore && line.size === title.size)
  return (
    line.page === title.page &&
    !isTitle &&
    line.size <= title.size &&
    cellsOf(line).every((cell) => cardAt(cell.x, titles) >= 0)
  )
}

function cardAt(x: number, titles: Cell[]): number {
  return titles.findLastIndex((title) => x >= title.x - INDENT / 10)
}

/** The parts of a line between tabs, each as a line of its own. */
function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (const text of line.text.split('\t')) {
    const runs = line.runs
      .filter((run) => run.at >= from && run.at < from + text.length)
      .map((run) => ({ ...run, at: run.at - from }))
    const first: Run | undefined = runs[0]
    const x = first?.x ?? line.box?.x ?? 0
    const box = line.box === null ? null : { ...line.box, x, width: (runs.at(-1)?.right ?? x) - x }
    const looks = first === undefined ? {} : { size: first.size, bold: first.bold }
    if (text.trim() !== '') cells.push({ x, line: { ...line, ...looks, text, start: line.start + from, runs, box } })
    from += text.length + 1
  }
  return cells
}
