import { type PDFDocument, type PDFFont, type PDFPage, PDFString, type RGB } from '@cantoo/pdf-lib'
import { href } from './href.ts'

/** Lengths are in points; y falls as the text goes down the page, as PDF counts it. */
export interface Paper {
  pdf: PDFDocument
  size: [width: number, height: number]
  /** Draws what lies under the text of each new page. */
  prepare?: (page: PDFPage) => void
}

/** Words that run down a column and go on at the top of the next page. */
export interface Flow {
  paper: Paper
  /** Index of the page that is written on. */
  page: number
  /** The baseline of the line written last. */
  y: number
  left: number
  width: number
  top: number
  bottom: number
}

export interface Run {
  text: string
  font: PDFFont
}

export interface Style {
  size: number
  color: RGB
  /** From one baseline to the next, as a multiple of the size. */
  leading?: number
  /** How far all lines stand in from the left edge. */
  indent?: number
  /** Printed in the indent, before the first line. */
  marker?: string
  align?: 'left' | 'center' | 'right'
}

interface Word {
  text: string
  font: PDFFont
  width: number
}

export const US_LETTER: [number, number] = [612, 792]
export const A4: [number, number] = [595.28, 841.89]

export function openFlow(paper: Paper, box: { left: number; right: number; top: number; bottom: number }): Flow {
  const [width, height] = paper.size
  const top = height - box.top
  return { paper, page: 0, y: top, left: box.left, width: width - box.left - box.right, top, bottom: box.bottom }
}

function pageOf(flow: Flow): PDFPage {
  const { pdf, size, prepare } = flow.paper
  while (pdf.getPageCount() <= flow.page) {
    const page = pdf.addPage(size)
    prepare?.(page)
  }
  return pdf.getPage(flow.page)
}

/** Turns the page when fewer than `height` points are left, so that a heading stays with what it heads. */
export function need(flow: Flow, height: number): void {
  if (flow.y - height >= flow.bottom) return
  flow.page += 1
  flow.y = flow.top
}

/** Leaves room below the line written last, unless the page has just begun. */
export function skip(flow: Flow, height: number): void {
  if (flow.y < flow.top) flow.y -= height
}

export function write(flow: Flow, runs: Run[], style: Style): void {
  const indent = style.indent ?? 0
  const step = style.size * (style.leading ?? 1.3)
  const lines = wrap(runs, style.size, flow.width - indent)
  for (const [at, line] of lines.entries()) {
    // A paragraph never leaves its first line alone at the foot of a page.
    need(flow, at === 0 ? step * Math.min(2, lines.length) : step)
    flow.y -= step
    const free = flow.width - indent - widthOf(line, style.size)
    const shift = style.align === 'right' ? free : style.align === 'center' ? free / 2 : 0
    const font = line[0]?.font
    if (at === 0 && style.marker && font) drawRun(flow, style.marker, font, flow.left + indent - style.size, style)
    drawLine(flow, line, flow.left + indent + shift, style)
  }
}

/** One line with a part at each edge, as a job with its dates has. */
export function writeAtEdges(flow: Flow, left: Run[], right: Run[], style: Style): void {
  write(flow, left, style)
  flow.y += style.size * (style.leading ?? 1.3)
  write(flow, right, { ...style, align: 'right' })
}

export function rule(flow: Flow, color: RGB, thickness = 0.7): void {
  const y = flow.y - 3
  pageOf(flow).drawLine({ start: { x: flow.left, y }, end: { x: flow.left + flow.width, y }, thickness, color })
  flow.y = y
}

function wrap(runs: Run[], size: number, width: number): Word[][] {
  const lines: Word[][] = [[]]
  for (const { text, font } of runs) {
    for (const token of text.split(' ').filter(Boolean)) {
      const word = { text: token, font, width: font.widthOfTextAtSize(token, size) }
      const line = lines[lines.length - 1]!
      if (line.length > 0 && widthOf([...line, word], size) > width) lines.push([word])
      else line.push(word)
    }
  }
  return lines
}

function widthOf(line: Word[], size: number): number {
  return line.reduce((sum, word, at) => sum + word.width + (at > 0 ? spaceBefore(word, size) : 0), 0)
}

function spaceBefore(word: Word, size: number): number {
  return word.font.widthOfTextAtSize(' ', size)
}

/** Words of one font are drawn in one piece, as an editor writes them. */
function drawLine(flow: Flow, line: Word[], x: number, style: Style): void {
  let piece = ''
  let start = x
  let cursor = x
  for (const [at, word] of line.entries()) {
    if (at > 0) cursor += spaceBefore(word, style.size)
    if (piece === '') start = cursor
    addLink(flow, word, cursor, style.size)
    cursor += word.width
    piece = piece === '' ? word.text : `${piece} ${word.text}`
    const next = line[at + 1]
    if (next?.font === word.font) continue
    drawRun(flow, next ? `${piece} ` : piece, word.font, start, style)
    piece = ''
  }
}

function drawRun(flow: Flow, text: string, font: PDFFont, x: number, style: Style): void {
  pageOf(flow).drawText(text, { x, y: flow.y, font, size: style.size, color: style.color })
}

function addLink(flow: Flow, word: Word, x: number, size: number): void {
  const url = href(word.text)
  if (!url) return
  const { context } = flow.paper.pdf
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, flow.y - size * 0.2, x + word.width, flow.y + size * 0.8],
    Border: [0, 0, 0],
    A: { Type: 'Action', S: 'URI', URI: PDFString.of(url) },
  })
  pageOf(flow).node.addAnnot(context.register(link))
}
