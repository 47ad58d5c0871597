import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Face } from './fonts.ts'
import type { Matrix } from './matrix.ts'
import { type Drawing, follow } from './operators.ts'

/** A page as it is read. */
interface Upright {
  drawing: Drawing
  viewport: PageViewport
  /** Degrees that it was turned by, from how the file shows it. */
  turn: number
}

const TURNS = [90, 180, 270]

/** Share of letters that run from left to right, below which a page is looked at from its other sides. */
const LEVEL = 0.5

/** Follows what a page draws, the way its text runs: one that was scanned or exported lying on its side is turned first. */
export function drawUpright(
  page: PDFPageProxy,
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  faces: Map<string, Face>,
): Upright {
  const turned = (turn: number): Upright => {
    const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
    const base = viewport.transform as unknown as Matrix
    return { drawing: follow(fnArray, argsArray, base, faces), viewport, turn }
  }
  const shown = turned(0)
  if (levelShare(shown) >= LEVEL) return shown
  return [shown, ...TURNS.map(turned)].reduce((best, one) => (levelShare(one) > levelShare(best) ? one : best))
}

function levelShare({ drawing: { glyphs } }: Upright): number {
  return glyphs.length === 0 ? 1 : glyphs.filter((glyph) => glyph.level).length / glyphs.length
}
