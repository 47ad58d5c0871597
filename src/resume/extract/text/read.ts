import type { Document, FileLink } from '../../model.ts'
import { Refusal } from '../../refusal.ts'
import { assemble, type LineDraft } from '../assemble.ts'
import { LINES_PER_PAGE, MAX_CHARACTERS, MAX_PAGES } from '../limits.ts'
import { takeMarker } from '../marker.ts'
import { decode } from './decode.ts'
import { readMarkdownLine, type Shown, underlineLevel } from './markdown.ts'

/** Letters that fit across such a page; a longer line of the file takes several of it. */
const LETTERS_PER_LINE = 95

/** Terminal colours and the other control characters that a text file may carry. */
const ESCAPES =
  /\u001B\[[0-9;?]{0,20}[A-Za-z]|\u001B\][^\u0007\u001B]{0,200}\u0007?|[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** Reads plain text or Markdown. Throws Refusal `unknown-format` for bytes that are no text, `empty`, `too-much-text` or `too-many-pages`. */
export function readText(bytes: Uint8Array, format: 'txt' | 'md'): Document {
  const source = decode(bytes)
    .replace(ESCAPES, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
  if (source.trim() === '') throw new Refusal('empty')
  if (source.length > MAX_CHARACTERS) throw new Refusal('too-much-text', { limit: MAX_PAGES })

  const lines: LineDraft[] = []
  const links: FileLink[] = []
  // Where the file says itself where its pages end, no height is counted.
  const leaves = source.trimEnd().split('\f')
  const isPaged = source.includes('\f')
  let height = 0
  let page = 1
  let gap = false
  for (const [i, leaf] of leaves.entries()) {
    if (i > 0) page++
    for (const row of leaf.split('\n')) {
      height += heightOf(row, format, gap)
      if (height > LINES_PER_PAGE && !isPaged) {
        page++
        height = 1
      }
      const above = gap ? undefined : lines.at(-1)
      const level = format === 'md' && above?.marker === null ? underlineLevel(row) : null
      if (above && level) Object.assign(above, { headingLevel: level, bold: true })
      const shown = format === 'md' ? readMarkdownLine(row, page) : plainLine(row)
      links.push(...shown.links)
      const line = toLine(shown, page, gap && lines.length > 0)
      if (line) lines.push(line)
      gap = line === null
    }
  }
  const pages = Array.from({ length: page }, (_, i) => ({
    number: i + 1,
    width: null,
    height: null,
    columns: 1,
    images: [],
  }))
  if (page > MAX_PAGES) throw new Refusal('too-many-pages', { pages: page, limit: MAX_PAGES })
  return assemble({ format, lines, pages, pageCount: page, pageCountFrom: isPaged ? 'file' : 'estimate', links })
}

/** How many lines of a page a row of the file fills. In Markdown several empty rows are shown as a single gap. */
function heightOf(row: string, format: 'txt' | 'md', afterGap: boolean): number {
  if (format === 'md' && afterGap && row.trim() === '') return 0
  return Math.max(1, Math.ceil(row.length / LETTERS_PER_LINE))
}

function plainLine(text: string): Shown {
  return { text, bold: false, headingLevel: null, links: [] }
}

/** null for a line without words: an empty one, a rule, the underline of a heading. */
function toLine(shown: Shown, page: number, gapBefore: boolean): LineDraft | null {
  const marker = shown.headingLevel === null ? takeMarker(shown.text) : null
  const text = shown.text
    .slice(marker?.length ?? 0)
    .trim()
    .replace(/ {3,}/g, '\t')
    .replace(/ {2}/g, ' ')
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const run = { at: 0, text, x: 0, right: 0, size: 0, bold: shown.bold, italic: false }
  return {
    text,
    page,
    box: null,
    column: 0,
    size: 0,
    bold: shown.bold,
    marker: marker?.marker ?? null,
    headingLevel: shown.headingLevel,
    gapBefore,
    runs: [run],
  }
}
