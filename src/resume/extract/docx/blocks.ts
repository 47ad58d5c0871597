import type { FileLink, Run } from '../../model.ts'
import type { LineDraft } from '../assemble.ts'
import { takeMarker } from '../marker.ts'
import type { Package, Targets } from './package.ts'
import { type Printed, readInline } from './paragraph.ts'
import { outlineLevel } from './styles.ts'
import { attribute, child, childrenOf, type Node, nameOf } from './xml.ts'

/** The lines of a Word file as they come, and what is found on the way. */
export interface Flow {
  lines: LineDraft[]
  links: FileLink[]
  images: { page: number; width: number; height: number }[]
  page: number
  /** Most columns side by side. */
  columns: number
}

/** What reading a block needs to know of the file around it. */
export interface Setting {
  file: Package
  targets: Targets
  nextMarker: (numPr: Node | undefined) => string | null
  /** Leave out paragraphs with a page number, as in headers and footers. */
  running: boolean
}

/** Least lines of a table cell that is a column of the page and no entry of a table. */
const COLUMN_LINES = 5

/** Elements that only wrap blocks. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'])

/** Reads blocks (paragraphs, tables) in order into the flow. `column` is that of a layout table's cell, else 0. */
export function readBlocks(blocks: Node[], flow: Flow, setting: Setting, column: number): void {
  for (const block of blocks) {
    const name = nameOf(block)
    if (name === 'p') readParagraph(block, flow, setting, column)
    else if (name === 'tbl') readTable(block, flow, setting, column)
    else if (WRAPPERS.has(name)) readBlocks(childrenOf(block), flow, setting, column)
  }
}

function readParagraph(paragraph: Node, flow: Flow, setting: Setting, column: number): void {
  const { file, targets, running } = setting
  const properties = child(paragraph, 'pPr')
  const style = file.styles.byId.get(attribute(child(properties, 'pStyle'), 'val') ?? '')
  const inline = readInline(paragraph, { ...file.styles.base, ...style?.setting }, file.styles, targets)
  if (running && inline.numbersPage) return
  if (child(properties, 'pageBreakBefore')) flow.page++
  const numPr = child(properties, 'numPr') ?? style?.list
  const marker = numPr && inline.lines.some((line) => line.text.trim()) ? setting.nextMarker(numPr) : null
  const headingLevel = style?.headingLevel ?? outlineLevel(properties)

  for (const box of inline.boxes) readBlocks(box, flow, setting, column)
  for (const image of inline.images) flow.images.push({ page: flow.page, ...image })
  for (const [i, printed] of inline.lines.entries()) {
    flow.page += printed.pagesBefore
    const line = toLine(printed, i === 0 ? marker : null)
    if (line) {
      flow.lines.push({ ...line, page: flow.page, column, headingLevel, gapBefore: i === 0 })
      flow.links.push(...printed.links.map((link) => ({ ...link, text: link.text.trim(), page: flow.page })))
    }
    flow.page += printed.pagesAfter
  }
}

/** null for a line without words. */
function toLine(printed: Printed, listMarker: string | null) {
  const typed = takeMarker(printed.text)
  const start = typed?.length ?? printed.text.search(/\S/)
  const text = printed.text.slice(start).trimEnd()
  if (start < 0 || text === '') return null
  const runs = printed.runs.flatMap((run) => cropRun(run, start, start + text.length))
  const letters = (some: Run[]) => some.reduce((sum, run) => sum + run.text.length, 0)
  const largest = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most))
  return {
    text,
    runs,
    box: null,
    size: largest.size,
    bold: letters(runs.filter((run) => run.bold)) > letters(runs) / 2,
    marker: listMarker ?? typed?.marker ?? null,
  }
}

/** The part of a run that stands in from..to of its line, counted from there; a tab parts runs as it does columns. */
function cropRun(run: Run, from: number, to: number): Run[] {
  const crop = run.text.slice(Math.max(0, from - run.at), Math.max(0, to - run.at))
  const start = Math.max(0, run.at - from)
  return [...crop.matchAll(/[^\t]+/g)].map((part) => ({ ...run, at: start + part.index, text: part[0] }))
}

function readTable(table: Node, flow: Flow, setting: Setting, column: number): void {
  for (const row of unwrapped(table, 'tr')) {
    const page = flow.page
    const cells = unwrapped(row, 'tc').map((cell) => {
      const inner: Flow = { ...flow, lines: [], page }
      readBlocks(childrenOf(cell), inner, setting, 0)
      flow.page = Math.max(flow.page, inner.page)
      flow.columns = Math.max(flow.columns, inner.columns)
      return inner.lines
    })
    const filled = cells.filter((lines) => lines.length > 0)
    if (filled.filter((lines) => lines.length >= COLUMN_LINES).length > 1) {
      flow.columns = Math.max(flow.columns, filled.length)
      for (const [i, lines] of filled.entries())
        flow.lines.push(...lines.map((line) => ({ ...line, column: line.column || i + 1 })))
    } else flow.lines.push(...sideBySide(filled, column))
  }
}

/** The children of that name, also those inside a content control. */
function unwrapped(node: Node, name: string): Node[] {
  return childrenOf(node).flatMap((one) =>
    name in one ? [one] : WRAPPERS.has(nameOf(one)) ? unwrapped(one, name) : [],
  )
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
