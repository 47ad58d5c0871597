import type { Box } from '../../model.ts'
import type { Glyph } from './glyphs.ts'
import type { Drawing } from './operators.ts'
import { luminanceRange, type Pixels } from './pixels.ts'

/** Fewer letters than this in a line hide nothing: a stray character that an editor left white. */
const FEWEST_LETTERS = 3

/** Less difference than this between the lightest and the darkest pixel (of 255) shows no letters. */
const LEAST_RANGE = 40

/** Lines that are looked at; a page has some 70. */
const MAX_LINES = 200

/**
 * Letters that may not be seen, line by line: drawn white, or nearly transparent, with nothing dark known to lie under
 * them. White headings on a band of colour are not among them, so that most pages need no second look.
 */
export function faintLines({ glyphs, grounds, images }: Drawing): Glyph[][] {
  const under = [...grounds, ...images]
  const lines = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    if (!glyph.faint || glyph.invisible || glyph.text.trim() === '') continue
    if (under.some((box) => liesOn(glyph, box))) continue
    const row = Math.round(glyph.y)
    lines.set(row, [...(lines.get(row) ?? []), glyph])
  }
  return [...lines.values()].filter((line) => line.length >= FEWEST_LETTERS).slice(0, MAX_LINES)
}

/** Of these lines the ones that the drawn page shows nothing of. */
export function unseenLines(lines: Glyph[][], pixels: Pixels): Glyph[][] {
  return lines.filter((line) => luminanceRange(pixels, around(line)) < LEAST_RANGE)
}

/** What a line says, spaces where the gaps are. */
export function wordsOf(line: Glyph[]): string {
  const sorted = line.toSorted((a, b) => a.x - b.x)
  let text = ''
  for (const [i, glyph] of sorted.entries()) {
    const before = sorted[i - 1]
    text += before && glyph.x - before.right > glyph.size * 0.15 ? ` ${glyph.text}` : glyph.text
  }
  return text
}

function liesOn(glyph: Glyph, box: Box): boolean {
  const x = (glyph.x + glyph.right) / 2
  const y = glyph.y - glyph.size * 0.3
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
}

function around(line: Glyph[]): Box {
  const x = Math.min(...line.map((glyph) => glyph.x))
  const top = Math.min(...line.map((glyph) => glyph.y - glyph.size * 0.75))
  const right = Math.max(...line.map((glyph) => glyph.right))
  const bottom = Math.max(...line.map((glyph) => glyph.y + glyph.size * 0.2))
  return { x, y: top, width: right - x, height: bottom - top }
}
