import type { Box, Run } from '../../model.ts'
import type { LineDraft } from '../assemble.ts'
import { takeMarker } from '../marker.ts'
import type { Region } from './columns.ts'
import { type Piece, toRows } from './pieces.ts'
import type { Spacing } from './spaces.ts'
import { toWords, type Word } from './words.ts'

/** A line that also knows its baseline and the icon that stands first in it, if one does. */
export interface SetLine extends LineDraft {
  box: Box
  baseline: number
  icon: string | null
}

/** How far left of a line, in font sizes, a drawn bullet stands at most. */
const BULLET_REACH = 2.5

/** What the lines of a page are read with: outlines small enough to be list bullets or icons, and how it sets spaces. */
export interface Setting {
  page: number
  shapes: Box[]
  spacing: Spacing
}

/** The lines of one region of a page, from top to bottom. */
export function toLines({ pieces, column, lead }: Region, { page, shapes, spacing }: Setting): SetLine[] {
  const cells = lead.flatMap((cell) => startWith(wordsOf(cell, spacing), '\t'))
  const rows = toRows(pieces)
  if (rows.length === 0) return []
  // The last cell of a row of a table wraps as the others do.
  if (lead.length > 1)
    return [
      toLine([...cells, ...startWith(wordsOf(pieces, spacing), '\t')], rows[0]![0]!.y, page, column, shapes) ?? [],
    ].flat()
  return rows.flatMap((row, i) => {
    const words = toWords(row, spacing)
    const whole = i === 0 && cells.length > 0 ? [...cells, ...startWith(words, '\t')] : words
    return toLine(whole, row[0]!.y, page, column, shapes) ?? []
  })
}

/** The words of a cell, its rows joined. */
function wordsOf(cell: Piece[], spacing: Spacing): Word[] {
  return toRows(cell).flatMap((row, i) => startWith(toWords(row, spacing), i === 0 ? '' : ' '))
}

function startWith(words: Word[], before: Word['before']): Word[] {
  return words.map((word, i) => (i === 0 ? { ...word, before } : word))
}

function toLine(words: Word[], baseline: number, page: number, column: number, shapes: Box[]): SetLine | null {
  const first = words[0]
  const letters = dropOdd(words)
  if (!first || letters.length === 0) return null

  const whole = setText(letters)
  const typed = takeMarker(whole.text)
  const shown = typed ? dropStart(letters, typed.length) : letters
  const start = shown[0]
  if (!start) return null
  const size = mostCommonSize(shown)
  const drawn = shapes.some((shape) => isBullet(shape, start.x, baseline, size) && !isPartOfIcon(shape, shapes))
  const box = {
    x: start.x,
    y: baseline - size * 0.8,
    width: Math.max(...shown.map((word) => word.right)) - start.x,
    height: size,
  }
  return {
    ...(typed ? setText(shown) : whole),
    page,
    box,
    column,
    size,
    bold: isBold(shown),
    marker: typed?.marker ?? (first.odd === 'ornament' ? '•' : drawn ? 'shape' : null),
    headingLevel: null,
    gapBefore: false,
    baseline,
    icon: first.odd === 'icon' ? first.text : null,
  }
}

/** The words without pictures and ornaments; the wider of the gaps around one stays. */
function dropOdd(words: Word[]): Word[] {
  if (!words.some((word) => word.odd)) return words
  let gap: Word['before'] = ''
  return words.flatMap((word) => {
    const before = gap === '\t' || word.before === '' ? gap || word.before : word.before
    gap = word.odd ? before : ''
    return word.odd ? [] : [{ ...word, before }]
  })
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
      // The second row of a cell may end left of the first.
      run.right = Math.max(run.right, right)
    } else runs.push({ at, text: word.text, x, right, size, bold, italic })
  }
  return { text, runs }
}

function mostCommonSize(words: { size: number; text: string }[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of words) {
    const rounded = Math.round(size * 10) / 10
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0]
}

/** Whether most letters are bold. */
function isBold(words: Word[]): boolean {
  let letters = 0
  let bold = 0
  for (const word of words) {
    letters += word.text.length
    if (word.bold) bold += word.text.length
  }
  return bold > letters / 2
}

/** A dot or a square at the height of the small letters, just left of where the line starts. */
function isBullet(shape: Box, x: number, baseline: number, size: number): boolean {
  const gap = x - (shape.x + shape.width)
  const middle = shape.y + shape.height / 2
  return (
    gap > 0 &&
    gap < size * BULLET_REACH &&
    Math.max(shape.width, shape.height) < size * 0.7 &&
    Math.max(shape.width, shape.height) < Math.min(shape.width, shape.height) * 1.8 &&
    middle > baseline - size * 0.75 &&
    middle < baseline + size * 0.1
  )
}

/** An icon is drawn from several outlines, the small ones within a larger one. */
function isPartOfIcon(shape: Box, shapes: Box[]): boolean {
  const x = shape.x + shape.width / 2
  const y = shape.y + shape.height / 2
  return shapes.some(
    (other) =>
      other.width > shape.width * 1.3 &&
      x > other.x &&
      x < other.x + other.width &&
      y > other.y &&
      y < other.y + other.height,
  )
}

/** A drawn dot before a line set larger than the text by this much is one of a timeline. */
const TIMELINE = 1.1

/** Share of its lines that an icon opens right after another such line, for it to be the marker of a list. */
const LIST_ICON = 0.3

/** Different icons that are looked at; a resume has a dozen. */
const MAX_ICONS = 50

/** Lines that open with one sign and a space, for the sign to be the marker of a list in a font of symbols. */
const LIST_SIGNS = 3

/** The signs that symbol fonts draw a list marker with ("{" and a space), told by how many lines they open. */
function listSigns(lines: SetLine[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text, marker } of lines) {
    const sign = text.slice(0, 2)
    if (marker === null && /^[{}~^_=<>%!?¢¤]\s$/.test(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= LIST_SIGNS).map(([sign]) => sign))
}

function withoutSign(line: LineDraft): LineDraft {
  const runs = line.runs.map((run) => ({ ...run, at: Math.max(0, run.at - 2) }))
  const [first] = runs
  if (first) first.text = first.text.slice(2)
  return { ...line, text: line.text.slice(2), runs: runs.filter((run) => run.text !== ''), marker: '•' }
}

/** Takes off what only the layout needs; an icon that opens line after line becomes their marker. */
export function finishLines(lines: SetLine[]): LineDraft[] {
  const isListIcon = (icon: string) => {
    const uses = lines.flatMap((line, i) => (line.icon === icon ? [i] : []))
    return uses.filter((i) => lines[i - 1]?.icon === icon).length > uses.length * LIST_ICON
  }
  const signs = listSigns(lines)
  const listIcons = new Set([...new Set(lines.map((line) => line.icon ?? ''))].slice(0, MAX_ICONS).filter(isListIcon))
  const usual = mostCommonSize(lines)
  return lines.map(({ baseline: _baseline, icon, ...line }) => {
    const listed = icon !== null && listIcons.has(icon) ? '•' : null
    const drawn = line.marker === 'shape'
    if (line.marker === null && signs.has(line.text.slice(0, 2))) return withoutSign(line)
    return { ...line, marker: drawn && line.size > usual * TIMELINE ? null : (line.marker ?? listed) }
  })
}
