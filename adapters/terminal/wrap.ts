const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Takes out what a terminal would obey: control characters and marks that turn the direction of text. */
function harmless(text: string): string {
  return text.replace(CONTROL, '')
}

/** Columns that a text takes in a terminal. */
export function width(text: string): number {
  let columns = 0
  for (const { segment } of graphemes.segment(text)) columns += WIDE.test(segment) ? 2 : 1
  return columns
}

/** The text in lines of at most `columns`, the first opened with `first` and the others with `rest`. */
export function wrap(text: string, columns: number, first: string, rest: string): string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of harmless(text)
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => broken(word, columns - rest.length))) {
    if (!empty && width(line) + 1 + width(word) > columns) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}

/** A word that is wider than a line, in pieces that are not. */
function broken(word: string, columns: number): string[] {
  if (word.length <= columns && width(word) <= columns) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (width(piece + segment) > columns) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}
