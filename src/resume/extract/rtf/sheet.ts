import type { LineDraft } from '../assemble.ts'
import { addParagraph, type Flow } from '../flowing/flow.ts'
import { addLink, append, emptyLine, type Printed, type Setting } from '../flowing/printed.ts'
import { addRow } from '../flowing/row.ts'

/** A stretch of paragraphs and tables in the making: the text of the document, a header, a text box. */
export interface Sheet {
  flow: Flow
  /** Of the paragraph that is not at its end yet. */
  lines: Printed[]
  marker: string
  numbersPage: boolean
  /** The cells of the row that is not at its end yet, and the lines of the last of them. */
  cells: LineDraft[][]
  cell: LineDraft[]
  /** Leave out paragraphs with a page number, as in headers and footers. */
  running: boolean
}

interface Paragraph {
  headingLevel: number | null
  inTable: boolean
  breaksPage: boolean
}

export function emptySheet(flow: Flow, running: boolean): Sheet {
  return { flow, lines: [emptyLine()], marker: '', numbersPage: false, cells: [], cell: [], running }
}

export function addText(sheet: Sheet, text: string, letters: Setting, url: string | null): void {
  if (letters.hidden) return
  const line = sheet.lines.at(-1)!
  append(line, text, letters)
  if (url && text.trim()) addLink(line, url, text)
}

/** Ends the paragraph; one outside of a table also ends the row in front of it. */
export function endParagraph(sheet: Sheet, { headingLevel, inTable, breaksPage }: Paragraph): void {
  const { flow, lines, numbersPage } = sheet
  const marker = sheet.marker.trim() || null
  Object.assign(sheet, { lines: [emptyLine()], marker: '', numbersPage: false })
  if (!inTable) endRow(sheet)
  if (sheet.running && numbersPage) return
  if (breaksPage && flow.lines.length > 0) flow.page++
  const before = flow.lines.length
  addParagraph(flow, lines, { marker, headingLevel, column: 0 })
  if (inTable) for (const line of flow.lines.splice(before)) sheet.cell.push(line)
}

export function endCell(sheet: Sheet, paragraph: Paragraph): void {
  endParagraph(sheet, { ...paragraph, inTable: true })
  sheet.cells.push(sheet.cell)
  sheet.cell = []
}

export function endRow(sheet: Sheet): void {
  if (sheet.cell.length > 0) sheet.cells.push(sheet.cell)
  if (sheet.cells.length > 0) addRow(sheet.flow, sheet.cells, 0)
  Object.assign(sheet, { cells: [], cell: [] })
}
