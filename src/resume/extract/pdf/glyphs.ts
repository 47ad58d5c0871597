import type { Face } from './fonts.ts'
import type { Matrix } from './matrix.ts'

/** One drawn character (or ligature) on the page: baseline at `y`, measured from the top. */
export interface Glyph {
  text: string
  x: number
  right: number
  y: number
  size: number
  face: Face
  /** Drawn in text rendering mode 3: there for search alone, as over a scan. */
  invisible: boolean
  /** Drawn in white or nearly transparent: not seen, unless there is colour under it. */
  faint: boolean
  /** false for text that does not run from left to right across the page. */
  level: boolean
  /** A space character was drawn before it. */
  spaced: boolean
}

/** A glyph as pdf.js lists it; a plain number moves the pen back by thousandths of the font size. */
export type ListedGlyph = { unicode: string; width: number; isSpace: boolean } | number | null

/** What the operators before it say about how text is drawn. Lengths are in the text's own space. */
export interface TextState {
  face: Face | null
  size: number
  /** A negative font size: text runs to the left. */
  mirrored: boolean
  charSpacing: number
  wordSpacing: number
  /** Horizontal scaling, 1 for none. */
  scale: number
  rise: number
  leading: number
  mode: number
  faint: boolean
}

/** Where the next glyph goes, and where the line began, in the text's own space. */
export interface Pen {
  x: number
  y: number
  lineX: number
  lineY: number
}

const INVISIBLE = 3

/**
 * Places glyphs on the page from the pen on, at the end of `drawn`, and moves the pen behind them.
 * `place` maps the text's space to the page.
 */
export function drawGlyphs(listed: ListedGlyph[], state: TextState, pen: Pen, place: Matrix, drawn: Glyph[]): void {
  const { face } = state
  if (!face) return
  const size = state.size * Math.hypot(place[2], place[3])
  const level = place[0] > 0 && Math.abs(place[1]) < Math.abs(place[0]) * 0.1
  const across = state.scale * (state.mirrored ? -1 : 1)
  const y = pen.y + state.rise
  for (const glyph of listed) {
    if (glyph === null) continue
    if (typeof glyph === 'number') {
      pen.x -= (glyph / 1000) * state.size * across
      continue
    }
    const width = glyph.width * face.scale * state.size * across
    const x = place[0] * pen.x + place[2] * y + place[4]
    const end = x + place[0] * width
    drawn.push({
      text: glyph.unicode,
      x: Math.min(x, end),
      right: Math.max(x, end),
      y: place[1] * pen.x + place[3] * y + place[5],
      size,
      face,
      invisible: state.mode === INVISIBLE,
      faint: state.faint,
      level,
      spaced: false,
    })
    pen.x += width + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * across
  }
}
