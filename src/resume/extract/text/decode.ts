import { Refusal } from '../../refusal.ts'
import { unknown } from '../sniff.ts'

/** Share of control characters above which bytes are no text in any encoding. */
const NOISE = 0.01

/**
 * Share of letters outside of ASCII from which a text is in no Western language: Vietnamese has most of them, a fourth.
 * Cyrillic, Greek or Japanese in an encoding of their own would read as Western letters without sense.
 */
const FOREIGN = 0.4

/** Two bytes a letter of which one is zero, at every other place: from this share of the text on it is UTF-16. */
const ZEROS = 0.3
/** Bytes that are looked at to tell. */
const SAMPLE = 4_000

/**
 * The text of a plain text file: UTF-8, UTF-16 with a byte order mark or of mostly Latin letters, UTF-32 with a mark, or
 * Windows Latin-1. Throws Refusal `unknown-format` when the bytes are no text, `encoding` for one that cannot be told.
 */
export function decode(bytes: Uint8Array): string {
  const told = byMark(bytes) ?? byZeros(bytes) ?? strictUtf8(bytes)
  const text = told ?? new TextDecoder('windows-1252').decode(bytes)
  const noise = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD]/g)?.length ?? 0
  if (noise > text.length * NOISE) throw unknown('a file of another kind')
  if (told === null && isForeign(text)) throw new Refusal('encoding')
  return text
}

function byMark(bytes: Uint8Array): string | null {
  const mark = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (mark === 'fffe0000') return utf32(bytes, true)
  if (mark === '0000feff') return utf32(bytes, false)
  const encoding = mark.startsWith('fffe') ? 'utf-16le' : mark.startsWith('feff') ? 'utf-16be' : null
  return encoding ? new TextDecoder(encoding).decode(bytes) : null
}

/** Node has no decoder for it. What is no character reads as U+FFFD. */
function utf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const letters: string[] = []
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian)
    letters.push(point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point))
  }
  return letters.join('')
}

/** UTF-16 without its mark, as some editors save it. */
function byZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]!++
  const [even, odd] = zeros as [number, number]
  if (Math.max(even, odd) < sample.length * ZEROS || Math.min(even, odd) > sample.length * NOISE) return null
  return new TextDecoder(even > odd ? 'utf-16be' : 'utf-16le').decode(bytes)
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function isForeign(text: string): boolean {
  const foreign = text.match(/[\u0080-\uFFFF]/g)?.length ?? 0
  const plain = text.match(/[A-Za-z]/g)?.length ?? 0
  return foreign > (foreign + plain) * FOREIGN
}
