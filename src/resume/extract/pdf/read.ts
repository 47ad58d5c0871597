import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, Document, PageFacts } from '../../model.ts'
import { Refusal } from '../../refusal.ts'
import { assemble } from '../assemble.ts'
import { MAX_OPERATORS, MAX_PAGES } from '../limits.ts'
import { gatherCells } from './cells.ts'
import { toRegions } from './columns.ts'
import { type Face, faceOf } from './fonts.ts'
import { dropFurniture } from './furniture.ts'
import { markGaps } from './gaps.ts'
import { finishLines, type SetLine, toLines } from './lines.ts'
import { linksOf } from './links.ts'
import type { Matrix } from './matrix.ts'
import { openPdf } from './open.ts'
import { type Drawing, follow, type Glyph } from './operators.ts'
import { mergePieces, toPieces } from './pieces.ts'
import { spacingOf } from './words.ts'

/** Share of a page that a picture covers to be the page itself, as in a scan. */
const SCAN = 0.5

/** Side in points of the largest outline that can be a list bullet or an icon, and how many of them are looked at. */
const MAX_SMALL = 24
const MAX_SHAPES = 2_000

interface PageReading {
  facts: PageFacts
  lines: SetLine[]
}

/**
 * Reads a PDF: its lines in reading order, its links and pictures.
 * Throws Refusal `encrypted`, `damaged`, `too-many-pages`, `too-slow` (more drawing than any resume has) or `scanned`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const { pdf, close } = await openPdf(bytes)
  try {
    if (pdf.numPages > MAX_PAGES) throw new Refusal('too-many-pages', { pages: pdf.numPages, limit: MAX_PAGES })
    const pages: PageReading[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)))
    const lines = dropFurniture(pages.flatMap((page) => page.lines))
    const facts = pages.map((page) => page.facts)
    if (lines.length === 0) throw new Refusal(facts.some((page) => page.images.length > 0) ? 'scanned' : 'empty')
    markGaps(lines)
    return assemble({
      format: 'pdf',
      lines: finishLines(lines),
      pages: facts,
      pageCount: pdf.numPages,
      pageCountFrom: 'file',
      links: await linksOf(pdf, lines, facts),
    })
  } finally {
    await close()
  }
}

async function readPage(page: PDFPageProxy): Promise<PageReading> {
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList({ annotationMode: 0 })
  if (operators.fnArray.length > MAX_OPERATORS) throw new Refusal('too-slow')
  const faces = await facesOf(page, operators)
  const drawing = follow(operators.fnArray, operators.argsArray, viewport.transform as unknown as Matrix, faces)
  page.cleanup()
  const pieces = mergePieces(toPieces(seen(drawing, viewport)))
  const { regions, columns } = toRegions(pieces)
  const setting = {
    page: page.pageNumber,
    shapes: drawing.shapes.filter(isSmall).slice(0, MAX_SHAPES),
    spacing: spacingOf(pieces),
  }
  return {
    facts: { number: page.pageNumber, width: viewport.width, height: viewport.height, columns, images: drawing.images },
    lines: gatherCells(regions.flatMap((region) => toLines(region, setting))),
  }
}

/** The fonts that a page's operators set, by the names pdf.js gives them. */
async function facesOf(page: PDFPageProxy, { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }) {
  const names = new Set<string>()
  for (const [i, operator] of fnArray.entries()) {
    if (operator === OPS.setFont) names.add((argsArray[i] as [string])[0])
  }
  const faces = new Map<string, Face>()
  for (const name of names) {
    const font = await new Promise<Parameters<typeof faceOf>[0]>((found) => page.commonObjs.get(name, found))
    faces.set(name, faceOf(font))
  }
  return faces
}

/** The glyphs that a reader sees; text drawn invisibly counts on a scan, where it is the text of the picture. */
function seen({ glyphs, images }: Drawing, page: { width: number; height: number }): Glyph[] {
  const scan = images.some((image) => image.width * image.height > page.width * page.height * SCAN)
  const onPage = ({ x, y }: Glyph) => x >= 0 && x < page.width && y >= 0 && y < page.height
  return glyphs.filter((glyph) => glyph.level && glyph.size > 0 && onPage(glyph) && (scan || !glyph.invisible))
}

function isSmall(shape: Box): boolean {
  return Math.min(shape.width, shape.height) >= 0.5 && Math.max(shape.width, shape.height) <= MAX_SMALL
}
