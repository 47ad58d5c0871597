import { emptyFlow } from '../flowing/flow.ts'
import { emptyLine, turnPage } from '../flowing/printed.ts'
import { type Reading, weigh } from './reading.ts'
import { emptySheet, endCell, endParagraph, endRow } from './sheet.ts'

/** Follows a control word that breaks lines, paragraphs, cells or pages, or begins a field. */
export function layOut(word: string, value: number | null, reading: Reading): void {
  const { state } = reading
  const { sheet } = state
  switch (word) {
    case 'par':
      endParagraph(sheet, state)
      break
    case 'sect':
      endParagraph(sheet, state)
      sheet.flow.page++
      break
    // The section that just began goes on on the same page.
    case 'sbknone':
      if (sheet.flow.lines.length > 0) sheet.flow.page = Math.max(1, sheet.flow.page - 1)
      break
    case 'line':
    case 'page':
    case 'column':
      weigh(reading, 1)
      sheet.lines.push(emptyLine(word === 'page' ? 1 : 0))
      break
    case 'softpage':
      turnPage(sheet.lines)
      break
    case 'nestrow':
      endParagraph(sheet, { ...state, inTable: true })
      break
    case 'cell':
      weigh(reading, 1)
      endCell(sheet, state)
      break
    case 'row':
      endRow(sheet)
      break
    case 'cols':
      sheet.flow.columns = Math.max(sheet.flow.columns, value ?? 1)
      break
    case 'chpgn':
      sheet.numbersPage = true
      break
    case 'field':
      state.field = { code: '' }
      break
    case 'fldrslt':
      state.url = addressOf(state.field?.code ?? '') ?? state.url
      if (/^\s*PAGE\b/.test(state.field?.code ?? '')) sheet.numbersPage = true
      break
  }
}

/** A header or footer that comes again belongs to a later section, whose pages are not the first. */
export function openRunning(word: string, { running, state }: Reading): void {
  const flow = emptyFlow()
  if (!running.has(word)) running.set(word, flow)
  state.sheet = emptySheet(flow, true)
  Object.assign(state, { headingLevel: null, inTable: false, breaksPage: false })
}

function addressOf(code: string): string | null {
  return /^\s*HYPERLINK\s+"?([^"\\\s]{1,2000})/.exec(code)?.[1] ?? null
}
