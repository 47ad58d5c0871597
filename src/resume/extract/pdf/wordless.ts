import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refusal } from '../../refusal.ts'
import type { SetLine } from './lines.ts'
import type { Drawing } from './operators.ts'

/** Share of a page that pictures cover to be the page itself, as in a scan, whole or in strips. */
const SCAN = 0.5

/** Letters that a scanned page may carry as text, of a stamp or a page number. */
const SCAN_LETTERS = 60

/** Outlines on a page without text that make letters rather than a frame: a page of text has some 2,000. */
const OUTLINES = 300

/**
 * Share of letters that are no characters from which a text is none: a font without its table of characters has control
 * characters at least where spaces are, a sixth of a text. Icons and bullets of a real one are some hundredths.
 */
const GARBLED = 0.08
const NO_CHARACTER = /^[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/

/** Letters of the page that some programs put in front of what only they can show. */
const STAND_IN_LETTERS = 1_000

/** The page is a picture. */
export function isScan({ images }: Drawing, page: { width: number; height: number }): boolean {
  const shown = (from: number, length: number, most: number) => Math.min(most, from + length) - Math.max(0, from)
  const areas = images.map(
    ({ x, y, width, height }) => Math.max(0, shown(x, width, page.width)) * Math.max(0, shown(y, height, page.height)),
  )
  return areas.reduce((sum, area) => sum + area, 0) > page.width * page.height * SCAN
}

/** The letters of the page may be drawn as outlines, as designers do before a file goes to print. */
export function isOutlined({ shapes }: Drawing): boolean {
  return shapes.length > OUTLINES
}

/** How many letters are drawn from fonts for text, and how many of them are no characters. */
export function countDrawn({ glyphs }: Drawing): { drawn: number; garbled: number } {
  const ofText = glyphs.filter(({ face }) => !face.icons && !face.dingbats)
  return { drawn: ofText.length, garbled: ofText.filter(({ text }) => NO_CHARACTER.test(text)).length }
}

interface Page {
  scanned: boolean
  outlined: boolean
  letters: ReturnType<typeof countDrawn>
}

/**
 * Refuses a file whose words cannot be had, though a person may see them.
 * Throws Refusal `scanned`, `empty`, `garbled`, `reader-form` or `portfolio`.
 */
export async function refuseWordless(pdf: PDFDocumentProxy, lines: SetLine[], pages: Page[]): Promise<void> {
  const letters = sumOf(lines.map((line) => line.text.length))
  const pictures = pages.filter(({ scanned, outlined }) => scanned || outlined).length
  if (pictures > 0 && letters < SCAN_LETTERS * pictures) throw new Refusal('scanned')
  if (letters < STAND_IN_LETTERS) await refuseStandIn(pdf)
  const garbled = sumOf(pages.map((page) => page.letters.garbled))
  if (garbled > sumOf(pages.map((page) => page.letters.drawn)) * GARBLED) throw new Refusal('garbled')
  if (letters === 0) throw new Refusal('empty')
}

function sumOf(figures: number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0)
}

/** The page is only there for readers that cannot show what is meant. */
async function refuseStandIn(pdf: PDFDocumentProxy): Promise<void> {
  const { info } = (await pdf.getMetadata()) as { info: { IsXFAPresent?: boolean; IsCollectionPresent?: boolean } }
  if (info.IsCollectionPresent) throw new Refusal('portfolio')
  if (info.IsXFAPresent) throw new Refusal('reader-form')
}
