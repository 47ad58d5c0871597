import { addParagraph, type Flow } from '../flowing/flow.ts'
import { addRow } from '../flowing/row.ts'
import { attribute, childrenOf, type Node, nameOf } from '../packed/xml.ts'
import { readInline } from './paragraph.ts'
import { type Styles, styleOf } from './styles.ts'

/** What reading a block needs to know of the file around it. */
export interface Setting {
  styles: Styles
  nextMarker: (style: string, depth: number, restart: boolean) => string | null
  /** Leave out paragraphs with a page number, as in headers and footers. */
  running: boolean
  /** Of a layout table's cell, else 0. */
  column: number
}

/** Elements that only wrap blocks. */
const WRAPPERS = new Set([
  'index-body',
  'index-title',
  'table-of-content',
  'user-index',
  'alphabetical-index',
  'bibliography',
  'numbered-paragraph',
])

/** Elements that only wrap rows of a table. */
const ROW_GROUPS = new Set(['table-header-rows', 'table-rows', 'table-row-group'])

/** Shapes that are anchored to a page instead of to a paragraph. */
const ANCHORED = new Set(['frame', 'g', 'custom-shape', 'rect'])

/** Reads blocks (paragraphs, lists, tables, sections) in order into the flow. */
export function readBlocks(blocks: Node[], flow: Flow, setting: Setting): void {
  for (const block of blocks) {
    const name = nameOf(block)
    if (name === 'p' || name === 'h') readParagraph(block, flow, setting, () => null)
    else if (name === 'list') readList(block, flow, setting, { style: '', depth: 0 })
    else if (name === 'table') readRows(block, flow, setting)
    else if (name === 'soft-page-break') flow.page++
    else if (ANCHORED.has(name)) readParagraph({ p: [block] }, flow, setting, () => null)
    else if (name === 'section') readSection(block, flow, setting)
    else if (WRAPPERS.has(name)) readBlocks(childrenOf(block), flow, setting)
  }
}

function readParagraph(paragraph: Node, flow: Flow, setting: Setting, takeMarker: () => string | null): void {
  const { styles, running, column } = setting
  const style = styleOf(styles, 'paragraph', paragraph)
  const inline = readInline(paragraph, { ...styles.base, ...style?.setting }, styles)
  if (running && inline.numbersPage) return
  if (style?.breaksPage && flow.lines.length > 0) flow.page++
  const marker = inline.lines.some((line) => line.text.trim()) ? takeMarker() : null
  const headingLevel = Number(attribute(paragraph, 'outline-level')) || (style?.headingLevel ?? null)
  for (const box of inline.boxes) readBlocks(box, flow, setting)
  for (const image of inline.images) flow.images.push({ page: flow.page, ...image })
  addParagraph(flow, inline.lines, { marker, headingLevel, column })
}

/** A list inside another one has the style of that one unless it names its own. */
function readList(list: Node, flow: Flow, setting: Setting, outer: { style: string; depth: number }): void {
  const inner = { style: attribute(list, 'style-name') ?? outer.style, depth: outer.depth + 1 }
  let restart = attribute(list, 'continue-numbering') !== 'true' && attribute(list, 'continue-list') === null
  for (const item of childrenOf(list)) {
    // Only the first paragraph of an item has the marker in front, and a list header has none.
    let marked = !('list-item' in item)
    const takeMarker = () => {
      if (marked) return null
      marked = true
      const marker = setting.nextMarker(inner.style, inner.depth, restart)
      restart = false
      return marker
    }
    for (const block of childrenOf(item)) {
      const name = nameOf(block)
      if (name === 'p' || name === 'h') readParagraph(block, flow, setting, takeMarker)
      else if (name === 'list') readList(block, flow, setting, inner)
      else readBlocks([block], flow, setting)
    }
  }
}

function readSection(section: Node, flow: Flow, setting: Setting): void {
  if (attribute(section, 'display') === 'none') return
  flow.columns = Math.max(flow.columns, styleOf(setting.styles, 'section', section)?.columns ?? 1)
  readBlocks(childrenOf(section), flow, setting)
}

function readRows(table: Node, flow: Flow, setting: Setting): void {
  for (const row of childrenOf(table)) {
    const name = nameOf(row)
    if (ROW_GROUPS.has(name)) readRows(row, flow, setting)
    else if (name === 'soft-page-break') flow.page++
    else if (name === 'table-row') readRow(row, flow, setting)
  }
}

function readRow(row: Node, flow: Flow, setting: Setting): void {
  const page = flow.page
  const cells = childrenOf(row)
    .filter((cell) => 'table-cell' in cell)
    .map((cell) => {
      const inner: Flow = { ...flow, lines: [], page }
      readBlocks(childrenOf(cell), inner, { ...setting, column: 0 })
      flow.page = Math.max(flow.page, inner.page)
      flow.columns = Math.max(flow.columns, inner.columns)
      return inner.lines
    })
  addRow(flow, cells, setting.column)
}
