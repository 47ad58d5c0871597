import { setImmediate } from 'node:timers/promises'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, Document, HiddenText, PageFacts, Picture } from '../../model.ts'
import { mayBePortrait } from '../../portrait.ts'
import { Refusal } from '../../refusal.ts'
import { assemble } from '../assemble.ts'
import { LATEST_RENDER, MAX_OPERATORS, MAX_PAGES, MAX_RENDERED_PAGES } from '../limits.ts'
import { gatherCells } from './cells.ts'
import { toRegions } from './columns.ts'
import { type Face, type FontObject, faceOf } from './fonts.ts'
import { dropFurniture } from './furniture.ts'
import { markGaps } from './gaps.ts'
import type { Glyph } from './glyphs.ts'
import { faintLines, unseenLines, wordsOf } from './hidden.ts'
import { AnnotationMode, OPS } from './library.ts'
import { finishLines, type SetLine, toLines } from './lines.ts'
import { linksOf } from './links.ts'
import { cutAtMargins } from './margins.ts'
import type { Matrix } from './matrix.ts'
import { openPdf } from './open.ts'
import type { Drawing } from './operators.ts'
import { mergePieces, toPieces } from './pieces.ts'
import { coloursIn, type Pixels, renderPage } from './pixels.ts'
import { spacingOf } from './spaces.ts'
import { drawUpright } from './upright.ts'
import { countDrawn, isOutlined, isScan, refuseWordless } from './wordless.ts'

/** Side in points of the largest outline that can be a list bullet or an icon, and how many of them are looked at. */
const MAX_SMALL = 24
const MAX_SHAPES = 2_000

/** A photograph drawn at half a square inch shows hundreds of colours, a logo or an icon with soft edges some tens. */
const PHOTO_COLOURS = 60

interface PageReading {
  facts: PageFacts
  /** From the page's own space to points from its top left. */
  base: Matrix
  scanned: boolean
  outlined: boolean
  letters: { drawn: number; garbled: number }
  lines: SetLine[]
  hidden: HiddenText[]
}

/** Draws a page, where the file has not had its share of drawing yet. */
type Look = (page: number) => Promise<Pixels | null>

/**
 * Reads a PDF: its lines in reading order, its links and pictures.
 * Throws Refusal `encrypted`, `damaged`, `too-many-pages`, `too-heavy` (more drawing than any resume has), `too-much-text`,
 * or why its words cannot be had (`refuseWordless`).
 */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const { pdf, close } = await openPdf(bytes)
  try {
    if (pdf.numPages > MAX_PAGES) throw new Refusal('too-many-pages', { pages: pdf.numPages, limit: MAX_PAGES })
    const pages: PageReading[] = []
    const look = lookAt(bytes)
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number), look))
    const lines = dropFurniture(pages.flatMap((page) => page.lines))
    const facts = pages.map((page) => page.facts)
    await refuseWordless(pdf, lines, pages)
    markGaps(lines)
    return assemble({
      format: 'pdf',
      lines: finishLines(lines),
      pages: facts,
      pageCount: pdf.numPages,
      pageCountFrom: 'file',
      hidden: pages.flatMap((page) => page.hidden),
      links: await linksOf(
        pdf,
        lines,
        pages.map((page) => page.base),
      ),
    })
  } finally {
    await close()
  }
}

function lookAt(bytes: Uint8Array): Look {
  let left = MAX_RENDERED_PAGES
  const latest = performance.now() + LATEST_RENDER
  return async (page) => (left-- > 0 && performance.now() < latest ? renderPage(bytes, page) : null)
}

/** A page that is read turned cannot be compared with its picture. */
const blind: Look = async () => null

async function readPage(page: PDFPageProxy, look: Look): Promise<PageReading> {
  // With annotations: what was typed into a form, or over a page, is text that a reader sees.
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE })
  if (operators.fnArray.length > MAX_OPERATORS) throw new Refusal('too-heavy')
  const faces = await facesOf(page, operators)
  const { drawing, viewport, turn } = drawUpright(page, operators, faces)
  page.cleanup()
  const scanned = isScan(drawing, viewport)
  const letters = countDrawn(drawing)
  const { hidden, images } = await secondLook(page.pageNumber, drawing, scanned, viewport.height, turn ? blind : look)
  const pieces = cutAtMargins(mergePieces(toPieces(seen(drawing.glyphs, viewport, scanned))))
  const { regions, columns } = toRegions(pieces, drawing.shapes)
  const setting = {
    page: page.pageNumber,
    shapes: drawing.shapes.filter(isSmall).slice(0, MAX_SHAPES),
    spacing: spacingOf(pieces),
  }
  return {
    base: viewport.transform as unknown as Matrix,
    scanned,
    outlined: isOutlined(drawing),
    letters,
    facts: { number: page.pageNumber, width: viewport.width, height: viewport.height, columns, images },
    hidden,
    lines: gatherCells(regions.flatMap((region) => toLines(region, setting))),
  }
}

/**
 * Draws the page where its operators leave open what a reader sees: whether pale letters can be read, and whether a
 * picture where a portrait would be is a photograph. Takes letters that cannot be seen out of the drawing.
 */
async function secondLook(page: number, drawing: Drawing, scanned: boolean, height: number, look: Look) {
  const faint = scanned ? [] : faintLines(drawing)
  const portraits = page === 1 ? drawing.images.filter((image) => mayBePortrait(image, height)) : []
  const pixels = faint.length > 0 || portraits.length > 0 ? await look(page) : null
  const images: Picture[] = drawing.images.map((image) => {
    const isFlat = pixels !== null && portraits.includes(image) && coloursIn(pixels, image) < PHOTO_COLOURS
    return isFlat ? { ...image, flat: true } : image
  })
  const unseen = pixels === null ? [] : unseenLines(faint, pixels)
  const gone = new Set(unseen.flat())
  drawing.glyphs = drawing.glyphs.filter((glyph) => !gone.has(glyph))
  return { images, hidden: unseen.map((line) => ({ page, text: wordsOf(line) })) }
}

/** The fonts that a page's operators set, by the names pdf.js gives them. */
async function facesOf(page: PDFPageProxy, { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }) {
  const names = new Set<string>()
  for (const [i, operator] of fnArray.entries()) {
    if (operator === OPS.setFont) names.add((argsArray[i] as [string])[0])
  }
  // Fonts arrive a moment after the operators; one that cannot be read never does, and its text counts all the same.
  if ([...names].some((name) => !page.commonObjs.has(name))) await setImmediate()
  const fontOf = (name: string) => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontObject) : null)
  return new Map([...names].map((name): [string, Face] => [name, faceOf(fontOf(name))]))
}

/** The glyphs that a reader sees; text drawn invisibly counts on a scan, where it is the text of the picture. */
function seen(glyphs: Glyph[], page: { width: number; height: number }, scanned: boolean): Glyph[] {
  const onPage = ({ x, y }: Glyph) => x >= 0 && x < page.width && y >= 0 && y < page.height
  return glyphs.filter((glyph) => glyph.level && glyph.size > 0 && onPage(glyph) && (scanned || !glyph.invisible))
}

function isSmall(shape: Box): boolean {
  return Math.min(shape.width, shape.height) >= 0.5 && Math.max(shape.width, shape.height) <= MAX_SMALL
}
