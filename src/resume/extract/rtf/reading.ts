import { Refusal } from '../../refusal.ts'
import type { Flow } from '../flowing/flow.ts'
import { MAX_CHARACTERS, MAX_PAGES } from '../limits.ts'
import { visible } from './characters.ts'
import { decodeBytes, encodingOfCharset, encodingOfCodePage } from './codepages.ts'
import type { Facts } from './facts.ts'
import { addText } from './sheet.ts'
import type { State } from './state.ts'

/** An RTF as far as it is read. */
export interface Reading {
  body: Flow
  /** Headers and footers by the control word that opens them. */
  running: Map<string, Flow>
  facts: Facts
  /** By the number of the font; a font that is not here has the encoding of the file. */
  encodings: Map<number, string>
  fileEncoding: string
  state: State
  /** The states of the groups around. */
  outer: State[]
  /** `\*` was read: a reader that does not know the next control word leaves out the group. */
  optional: boolean
  /** Characters still to be left out behind a `\u`. */
  toSkip: number
  /** Bytes that were read and not decoded: in some encodings two make one letter. */
  bytes: string
  picture: { width: number; height: number }
  /** Characters, lines, cells and pictures so far. */
  weight: number
}

/** Letters of a full page (50 lines of 80), to say how many pages a file has that is too long to be read to its end. */
const LETTERS_PER_PAGE = 4_000

/** Notes a control word that is about encodings; any other does nothing. */
export function noteEncoding(word: string, value: number | null, reading: Reading): void {
  const { state, encodings } = reading
  if (word === 'ansicpg') reading.fileEncoding = encodingOfCodePage(value ?? 0)
  else if (word === 'mac') reading.fileEncoding = encodingOfCodePage(10000)
  if (state.into !== 'fonts' || state.font === null) return
  const encoding = word === 'fcharset' ? encodingOfCharset(value ?? 1) : undefined
  if (encoding) encodings.set(state.font, encoding)
}

/** Decodes the bytes that were read and writes them where the group directs them. */
export function decode(reading: Reading): void {
  if (reading.bytes === '') return
  const { bytes, state, encodings, fileEncoding } = reading
  reading.bytes = ''
  const encoding = (state.font === null ? undefined : encodings.get(state.font)) ?? fileEncoding
  if (state.into !== 'fonts' && state.into !== 'picture') write(visible(decodeBytes(bytes, encoding)), reading)
}

/** Writes text where the group directs it. Throws Refusal `too-many-pages`. */
export function write(text: string, reading: Reading): void {
  const { into, sheet, letters, url, field } = reading.state
  if (into === 'marker') sheet.marker += text
  else if (into === 'field-code' && field) field.code += text
  else if (into === 'text') {
    weigh(reading, text.length)
    addText(sheet, text, letters, url)
  }
}

/** Ends the reading of a file that holds more than any resume before it fills the memory. */
export function weigh(reading: Reading, more: number): void {
  reading.weight += more
  if (reading.weight > MAX_CHARACTERS) {
    throw new Refusal('too-many-pages', { pages: Math.ceil(reading.weight / LETTERS_PER_PAGE), limit: MAX_PAGES })
  }
}
