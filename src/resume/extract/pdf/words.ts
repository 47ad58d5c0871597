import type { Inked, Piece } from './pieces.ts'

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

/** Gaps in font sizes: above the letter gap by this much a new word starts. TeX sets spaces down to 0.22. */
const WORD_GAP = 0.15

/** A gap this wide parts what stands in a line: a date set right, a table cell. Justified text stays below. */
const WIDE_GAP = 1.5

/** Least letters in a row, each by itself, that are taken for one spaced out word. */
const MIN_SPACED_OUT = 4

/** The words of one row of pieces, from left to right. */
export function toWords(row: Piece[]): Word[] {
  const words: Word[] = []
  for (const piece of row) {
    const before = words.at(-1)
    const own = pieceWords(piece)
    if (before && own[0]) {
      const gap = (piece.x - before.right) / Math.min(before.size, own[0].size)
      own[0].before = gap >= WIDE_GAP ? '\t' : gap > WORD_GAP || piece.glyphs[0]!.spaced ? ' ' : ''
    }
    words.push(...own)
  }
  return words
}

function pieceWords(piece: Piece): Word[] {
  const { glyphs } = piece
  const gaps = glyphs.map((glyph, i) => (i === 0 ? 0 : gapBetween(glyphs[i - 1]!, glyph)))
  const breaks = unspace(glyphs, gaps, wordBreaks(glyphs, gaps))
  const words: Word[] = []
  for (const [i, glyph] of glyphs.entries()) {
    const text = readable(glyph.text)
    if (!text) continue
    const last = words.at(-1)
    const odd = oddness(glyph)
    const joins = last && !breaks[i] && !odd && !last.odd && sameStyle(last, glyph)
    if (joins) {
      last.text += text
      last.right = Math.max(last.right, glyph.right)
    } else {
      const { x, right, size, face } = glyph
      const before = words.length > 0 && breaks[i] ? (gaps[i]! >= WIDE_GAP ? '\t' : ' ') : ''
      words.push({ text, x, right, size, bold: face.bold, italic: face.italic, before, odd })
    }
  }
  return words
}

function gapBetween(a: Inked, b: Inked): number {
  return (b.x - a.right) / Math.min(a.size, b.size)
}

/** Which glyphs start a new word: after a space, or a gap clearly wider than the gap between the letters. */
function wordBreaks(glyphs: Inked[], gaps: number[]): boolean[] {
  const tight = gaps.filter((_, i) => i > 0 && !glyphs[i]!.spaced).sort((a, b) => a - b)
  const letterGap = tight.length >= 4 ? Math.max(0, tight[tight.length >> 1]!) : 0
  return glyphs.map((glyph, i) => i > 0 && (glyph.spaced || gaps[i]! > letterGap + WORD_GAP))
}

/** Joins letters that are set apart one by one ("S K I L L S"): in such a stretch only the wider gaps part words. */
function unspace(glyphs: Inked[], gaps: number[], breaks: boolean[]): boolean[] {
  const result = [...breaks]
  let from = 0
  for (let i = 1; i <= glyphs.length; i++) {
    if (i < glyphs.length && breaks[i] && /[\p{L}\p{N}&]/u.test(glyphs[i]!.text)) continue
    // The stretch from..i-1 has a break before each of its glyphs; one at its end that goes on is part of a word.
    const end = i < glyphs.length && !breaks[i] ? i - 1 : i
    if (end - from >= MIN_SPACED_OUT) {
      const inside = gaps.slice(from + 1, end)
      const usual = inside.toSorted((a, b) => a - b)[inside.length >> 1]!
      for (let k = from + 1; k < end; k++) result[k] = gaps[k]! > usual * 1.4 + 0.1
    }
    from = i
  }
  return result
}

function sameStyle(word: Word, glyph: Inked): boolean {
  return word.bold === glyph.face.bold && word.italic === glyph.face.italic && Math.abs(word.size - glyph.size) < 0.3
}

/** Ligatures as their letters, a drawn soft hyphen as the hyphen it looks like, nothing for what has no ink. */
function readable(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u00AD/g, '-')
    .replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/g, '')
}

function oddness({ text, face }: Inked): Word['odd'] {
  if (face.icons) return 'icon'
  if (/[\uE000-\uF8FF]/.test(text) || (face.dingbats && /[\w§¨]/.test(text))) return 'ornament'
  return null
}
