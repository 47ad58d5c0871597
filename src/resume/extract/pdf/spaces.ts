import type { Glyph } from './glyphs.ts'
import type { Piece } from './pieces.ts'

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

/** What a gap (in font sizes) between two pieces of a row stands for, in front of `glyph`. */
export function spaceBetween(gap: number, glyph: Glyph, around: Glyph[][], spacing: Spacing): '' | ' ' | '\t' {
  return gap > WORD_GAP || glyph.spaced ? spaceFor(gap, glyph, around, spacing) : ''
}

/** What a gap between words stands for; `around` are the glyphs that tell how far letters are spaced out here. */
export function spaceFor(gap: number, glyph: Glyph, around: Glyph[][], { wide, drawn }: Spacing): ' ' | '\t' {
  const least = drawn && !glyph.spaced ? UNDRAWN : wide
  return gap >= least && gap - 2 * Math.min(...around.map(usualGap)) >= least ? '\t' : ' '
}

/** The gap that most letters keep: next to nothing but where they are spaced out. */
function usualGap(glyphs: Glyph[]): number {
  return Math.max(0, middle(gapsBefore(glyphs).subarray(1)))
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

/** The widest letter gap of longer pieces in a row: what shorter ones next to them, as of one word, are spaced out by. */
export function letterGapOf(row: Piece[]): number {
  if (row.length < 2) return 0
  return row.reduce((widest, { glyphs }) => Math.max(widest, letterGap(glyphs, gapsBefore(glyphs), 0)), 0)
}

/** The gap before each glyph of a piece, in font sizes, and whether a new word starts at it. */
export function wordStarts(glyphs: Glyph[], around: number): { gaps: Float64Array; starts: boolean[] } {
  const gaps = gapsBefore(glyphs)
  const starts = wordBreaks(glyphs, gaps, around)
  unspace(glyphs, gaps, starts)
  return { gaps, starts }
}

/** Which glyphs start a new word: after a space, or a gap clearly wider than the gap between the letters. */
function wordBreaks(glyphs: Glyph[], gaps: Float64Array, around: number): boolean[] {
  const usual = letterGap(glyphs, gaps, around)
  return glyphs.map((glyph, i) => i > 0 && (glyph.spaced || gaps[i]! > usual + WORD_GAP))
}

/** The gap between most letters of a piece; `around` where it has too few of them to tell. */
function letterGap(glyphs: Glyph[], gaps: Float64Array, around: number): number {
  const tight = new Float64Array(glyphs.length)
  let count = 0
  for (let i = 1; i < glyphs.length; i++) if (!glyphs[i]!.spaced) tight[count++] = gaps[i]!
  return count >= 4 ? Math.max(0, middle(tight.subarray(0, count))) : around
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
