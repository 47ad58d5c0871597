import { addParagraph, type Flow } from '../flowing/flow.ts'
import { addRow } from '../flowing/row.ts'
import { attribute, child, childrenOf, type Node, nameOf } from '../packed/xml.ts'
import type { Package, Targets } from './package.ts'
import { readInline } from './paragraph.ts'
import { outlineLevel } from './styles.ts'

/** What reading a block needs to know of the file around it. */
export interface Setting {
  file: Package
  targets: Targets
  nextMarker: (numPr: Node | undefined) => string | null
  /** Leave out paragraphs with a page number, as in headers and footers. */
  running: boolean
}

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
  addParagraph(flow, inline.lines, { marker, headingLevel, column })
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
    addRow(flow, cells, column)
  }
}

/** The children of that name, also those inside a content control. */
function unwrapped(node: Node, name: string): Node[] {
  return childrenOf(node).flatMap((one) =>
    name in one ? [one] : WRAPPERS.has(nameOf(one)) ? unwrapped(one, name) : [],
  )
}
