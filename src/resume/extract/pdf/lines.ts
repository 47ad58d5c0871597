import type { Box, Run } from '../../model.ts'
import type { LineDraft } from '../assemble.ts'
import { takeMarker } from '../marker.ts'
import type { Region } from './columns.ts'
import { toRows } from './pieces.ts'
import { toWords, type Word } from './words.ts'

/** A line that also knows its baseline and the icon that stands first in it, if one does. */
export interface SetLine extends LineDraft {
  box: Box
  baseline: number
  icon: string | null
}

/** How far left of a line, in font sizes, a drawn bullet stands at most. */
const BULLET_REACH = 2.5

/** The lines of one region of a page, from top to bottom. `shapes` are those small enough to be list bullets. */
export function toLines({ pieces, column, lead }: Region, page: number, shapes: Box[]): SetLine[] {
  const cell = toRows(lead).flatMap((row, i) => startWith(toWords(row), i === 0 ? '' : ' '))
  return toRows(pieces).flatMap((row, i) => {
    const words = toWords(row)
    const whole = i === 0 && cell.length > 0 ? [...cell, ...startWith(words, '\t')] : words
    return toLine(whole, row[0]!.y, page, column, shapes) ?? []
  })
}

function startWith(words: Word[], before: Word['before']): Word[] {
  return words.map((word, i) => (i === 0 ? { ...word, before } : word))
}

function toLine(words: Word[], baseline: number, page: number, column: number, shapes: Box[]): SetLine | null {
  const first = words[0]
  const letters = words.filter((word) => word.odd === null)
  if (!first || letters.length === 0) return null

  const typed = takeMarker(joined(letters))
  const shown = dropStart(letters, typed?.length ?? 0)
  const start = shown[0]
  if (!start) return null
  const size = mostCommonSize(shown)
  const drawn = shapes.some((shape) => isBullet(shape, start.x, baseline, size))
  const box = {
    x: start.x,
    y: baseline - size * 0.8,
    width: Math.max(...shown.map((word) => word.right)) - start.x,
    height: size,
  }
  return {
    ...setText(shown),
    page,
    box,
    column,
    size,
    bold: share(shown, (word) => word.bold) > 0.5,
    marker: typed?.marker ?? (first.odd === 'ornament' ? '•' : drawn ? 'shape' : null),
    headingLevel: null,
    gapBefore: false,
    baseline,
    icon: first.odd === 'icon' ? first.text : null,
  }
}

function joined(words: Word[]): string {
  return words.map((word, i) => (i === 0 ? word.text : word.before + word.text)).join('')
}

/** Takes the first `length` characters off the joined words. */
function dropStart(words: Word[], length: number): Word[] {
  let left = length
  const rest: Word[] = []
  for (const [i, word] of words.entries()) {
    const full = (i === 0 ? 0 : word.before.length) + word.text.length
    if (left <= 0) rest.push(word)
    else if (left < full) rest.push({ ...word, text: word.text.slice(left - full) })
    left -= full
  }
  return rest
}

function setText(words: Word[]): { text: string; runs: Run[] } {
  let text = ''
  const runs: Run[] = []
  for (const word of words) {
    const before = text === '' ? '' : word.before
    const run = runs.at(-1)
    const { x, right, size, bold, italic } = word
    const at = text.length + before.length
    text += before + word.text
    if (run && before !== '\t' && run.bold === bold && run.italic === italic && Math.abs(run.size - size) < 0.3) {
      run.text += before + word.text
      run.right = right
    } else runs.push({ at, text: word.text, x, right, size, bold, italic })
  }
  return { text, runs }
}

function mostCommonSize(words: Word[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of words) {
    const rounded = Math.round(size * 10) / 10
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0]
}

function share(words: Word[], is: (word: Word) => boolean): number {
  const length = (some: Word[]) => some.reduce((sum, word) => sum + word.text.length, 0)
  return length(words.filter(is)) / length(words)
}

/** A dot or a square at the height of the small letters, just left of where the line starts. */
function isBullet(shape: Box, x: number, baseline: number, size: number): boolean {
  const gap = x - (shape.x + shape.width)
  const middle = shape.y + shape.height / 2
  return (
    gap > 0 &&
    gap < size * BULLET_REACH &&
    Math.max(shape.width, shape.height) < size * 0.7 &&
    middle > baseline - size * 0.75 &&
    middle < baseline + size * 0.1
  )
}

/** How often an icon stands first in a line for it to be the marker of a list. */
const LIST_ICON = 3

/** Takes off what only the layout needs; an icon that opens line after line becomes their marker. */
export function finishLines(lines: SetLine[]): LineDraft[] {
  const uses = new Map<string, number>()
  for (const { icon } of lines) if (icon) uses.set(icon, (uses.get(icon) ?? 0) + 1)
  return lines.map(({ baseline: _baseline, icon, ...line }) => ({
    ...line,
    marker: line.marker ?? (icon && uses.get(icon)! >= LIST_ICON ? '•' : null),
  }))
}
