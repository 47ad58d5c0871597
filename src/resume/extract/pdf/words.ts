import { RIGHT_TO_LEFT, turned } from './direction.ts'
import type { Glyph } from './glyphs.ts'
import { oddness, readable } from './letters.ts'
import type { Piece } from './pieces.ts'
import { letterGapOf, type Spacing, spaceBetween, spaceFor, wordStarts } from './spaces.ts'

/** Letters that read as one word (or a part of one in another font), and what stands before it in its line. */
export interface Word {
  text: string
  x: number
  right: number
  size: number
  bold: boolean
  italic: boolean
  before: '' | ' ' | '\t'
  /** A picture or an ornament in place of letters: `text` names the glyph and is not for reading. */
  odd: 'icon' | 'ornament' | null
}

/** The words of one row of pieces in the order they are read. */
export function toWords(row: Piece[], spacing: Spacing): Word[] {
  const words: Word[] = []
  const letterGap = letterGapOf(row)
  for (const [i, piece] of row.entries()) {
    const before = words.at(-1)
    const own = pieceWords(piece, spacing, letterGap)
    const glyph = piece.glyphs[0]!
    if (before && own[0]) {
      const gap = (piece.x - before.right) / Math.min(before.size, own[0].size)
      const around = [row[i - 1]!.glyphs, piece.glyphs]
      own[0].before = spaceBetween(gap, glyph, around, spacing)
    }
    words.push(...own)
  }
  return turned(words)
}

function pieceWords({ glyphs }: Piece, spacing: Spacing, letterGap: number): Word[] {
  const { gaps, starts } = wordStarts(glyphs, letterGap)
  const words: Word[] = []
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i]!
    const text = readable(glyph.text)
    if (!text) continue
    const last = words.at(-1)
    const odd = oddness(glyph)
    const joins = last && !starts[i] && !odd && !last.odd && sameStyle(last, glyph)
    if (joins) {
      // Letters stand on the page from left to right whatever the language; Hebrew and Arabic are read the other way.
      last.text = RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(last.text) ? text + last.text : last.text + text
      last.right = Math.max(last.right, glyph.right)
    } else {
      const { x, right, size, face } = glyph
      const before = words.length > 0 && starts[i] ? spaceFor(gaps[i]!, glyph, [glyphs], spacing) : ''
      words.push({ text, x, right, size, bold: face.bold, italic: face.italic, before, odd })
    }
  }
  return words
}

function sameStyle(word: Word, glyph: Glyph): boolean {
  return word.bold === glyph.face.bold && word.italic === glyph.face.italic && Math.abs(word.size - glyph.size) < 0.3
}
