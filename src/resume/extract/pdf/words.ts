import type { Glyph } from './glyphs.ts'
import type { Piece } from './pieces.ts'

/** Letters of Hebrew, Arabic, Syriac, Thaana and N'Ko, and the forms that Arabic is drawn in. */
const RIGHT_TO_LEFT = /[\u0590-\u07FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

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

/** A gap parts what stands in a line (a date set right, a table cell) from this many usual spaces on. */
const WIDE = 2

/** The least and the most that makes in font sizes: text set flush has all spaces alike, justified text stretches some. */
const LEAST_WIDE = 0.7
const MOST_WIDE = 1.5

/** A gap of the layout where spaces are drawn: tags set close to each other. */
const UNDRAWN = 0.35

/** Least letters in a row, each by itself, that are taken for one spaced out word. */
const MIN_SPACED_OUT = 4

/** How a page sets its spaces. */
export interface Spacing {
  /** The gap in font sizes that parts what stands in a line. */
  wide: number
  /** Nearly every space is drawn as a character, so that a gap without one is a gap of the layout. */
  drawn: boolean
}

/** Tells from the gaps between the words of a page how far they reach and whether spaces are drawn in them. */
export function spacingOf(pieces: Piece[]): Spacing {
  const gaps: number[] = []
  let drawn = 0
  for (const { glyphs } of pieces) {
    for (let i = 1; i < glyphs.length; i++) {
      const gap = gapBetween(glyphs[i - 1]!, glyphs[i]!)
      if (gap <= WORD_GAP) continue
      gaps.push(gap)
      if (glyphs[i]!.spaced) drawn++
    }
  }
  const usual = Float64Array.from(gaps).sort()[Math.floor(gaps.length * 0.95)] ?? LEAST_WIDE
  return {
    wide: Math.min(MOST_WIDE, Math.max(LEAST_WIDE, usual * WIDE)),
    drawn: drawn > gaps.length * 0.8,
  }
}

/** The words of one row of pieces in the order they are read. */
export function toWords(row: Piece[], spacing: Spacing): Word[] {
  const words: Word[] = []
  for (const [i, piece] of row.entries()) {
    const before = words.at(-1)
    const own = pieceWords(piece, spacing)
    const glyph = piece.glyphs[0]!
    if (before && own[0]) {
      const gap = (piece.x - before.right) / Math.min(before.size, own[0].size)
      const around = [row[i - 1]!.glyphs, piece.glyphs]
      own[0].before = gap > WORD_GAP || glyph.spaced ? spaceFor(gap, glyph, around, spacing) : ''
    }
    words.push(...own)
  }
  return turned(words)
}

/** Words of a script that runs to the left, one after the other, in the order they are read. */
function turned(words: Word[]): Word[] {
  if (!words.some((word) => RIGHT_TO_LEFT.test(word.text))) return words
  const result: Word[] = []
  let run: Word[] = []
  const flush = () => {
    const gaps = run.map((word) => word.before)
    result.push(...run.reverse().map((word, i) => ({ ...word, before: i === 0 ? gaps[0]! : gaps[run.length - i]! })))
    run = []
  }
  for (const word of words) {
    if (!RIGHT_TO_LEFT.test(word.text)) flush()
    if (RIGHT_TO_LEFT.test(word.text)) run.push(word)
    else result.push(word)
  }
  flush()
  return result
}

/** What a gap between words stands for; `around` are the glyphs that tell how far letters are spaced out here. */
function spaceFor(gap: number, glyph: Glyph, around: Glyph[][], { wide, drawn }: Spacing): ' ' | '\t' {
  const least = drawn && !glyph.spaced ? UNDRAWN : wide
  return gap >= least && gap - 2 * Math.min(...around.map(usualGap)) >= least ? '\t' : ' '
}

/** The gap that most letters keep: next to nothing but where they are spaced out. */
function usualGap(glyphs: Glyph[]): number {
  return Math.max(0, middle(gapsBefore(glyphs).subarray(1)))
}

function pieceWords({ glyphs }: Piece, spacing: Spacing): Word[] {
  const gaps = gapsBefore(glyphs)
  const breaks = wordBreaks(glyphs, gaps)
  unspace(glyphs, gaps, breaks)
  const words: Word[] = []
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i]!
    const text = readable(glyph.text)
    if (!text) continue
    const last = words.at(-1)
    const odd = oddness(glyph)
    const joins = last && !breaks[i] && !odd && !last.odd && sameStyle(last, glyph)
    if (joins) {
      // Letters stand on the page from left to right whatever the language; Hebrew and Arabic are read the other way.
      last.text = RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(last.text) ? text + last.text : last.text + text
      last.right = Math.max(last.right, glyph.right)
    } else {
      const { x, right, size, face } = glyph
      const before = words.length > 0 && breaks[i] ? spaceFor(gaps[i]!, glyph, [glyphs], spacing) : ''
      words.push({ text, x, right, size, bold: face.bold, italic: face.italic, before, odd })
    }
  }
  return words
}

function gapBetween(a: Glyph, b: Glyph): number {
  return (b.x - a.right) / Math.min(a.size, b.size)
}

/** The gap before each glyph, in font sizes; 0 before the first. */
function gapsBefore(glyphs: Glyph[]): Float64Array {
  const gaps = new Float64Array(glyphs.length)
  for (let i = 1; i < glyphs.length; i++) gaps[i] = gapBetween(glyphs[i - 1]!, glyphs[i]!)
  return gaps
}

/** The middle one by size, 0 of none; sorts the numbers. A typed array sorts by value without calling back. */
function middle(numbers: Float64Array): number {
  return numbers.sort()[numbers.length >> 1] ?? 0
}

/** Which glyphs start a new word: after a space, or a gap clearly wider than the gap between the letters. */
function wordBreaks(glyphs: Glyph[], gaps: Float64Array): boolean[] {
  const tight = new Float64Array(glyphs.length)
  let count = 0
  for (let i = 1; i < glyphs.length; i++) if (!glyphs[i]!.spaced) tight[count++] = gaps[i]!
  const letterGap = count >= 4 ? Math.max(0, middle(tight.subarray(0, count))) : 0
  return glyphs.map((glyph, i) => i > 0 && (glyph.spaced || gaps[i]! > letterGap + WORD_GAP))
}

/** Joins letters that are set apart one by one ("S K I L L S"): in such a stretch only the wider gaps stay breaks. */
function unspace(glyphs: Glyph[], gaps: Float64Array, breaks: boolean[]): void {
  let from = 0
  for (let i = 1; i <= glyphs.length; i++) {
    if (i < glyphs.length && breaks[i] && /[\p{L}\p{N}&]/u.test(glyphs[i]!.text)) continue
    // The stretch from..i-1 has a break before each of its glyphs; one at its end that goes on is part of a word.
    const end = i < glyphs.length && !breaks[i] ? i - 1 : i
    if (end - from >= MIN_SPACED_OUT) {
      const usual = middle(gaps.slice(from + 1, end))
      for (let k = from + 1; k < end; k++) breaks[k] = gaps[k]! > usual * 1.4 + 0.1
    }
    from = i
  }
}

function sameStyle(word: Word, glyph: Glyph): boolean {
  return word.bold === glyph.face.bold && word.italic === glyph.face.italic && Math.abs(word.size - glyph.size) < 0.3
}

/** Ligatures as their letters, a drawn soft hyphen as the hyphen it looks like, nothing for what has no ink. */
function readable(text: string): string {
  if (isAscii(text)) return text
  return text
    .replace(/[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u00AD/g, '-')
    .replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/g, '')
}

/** One visible character of ASCII, as nearly all are. */
function isAscii(text: string): boolean {
  return text.length === 1 && text > ' ' && text < '\u007F'
}

function oddness({ text, face }: Glyph): Word['odd'] {
  if (face.icons) return 'icon'
  if (!face.dingbats && isAscii(text)) return null
  if (/[\uE000-\uF8FF]/.test(text) || (face.dingbats && /[\w§¨]/.test(text))) return 'ornament'
  return null
}
