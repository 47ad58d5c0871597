import { unknown } from '../sniff.ts'

/** Share of control characters above which bytes are no text in any encoding. */
const NOISE = 0.01

/**
 * The text of a plain text file: UTF-8, UTF-16 with a byte order mark, or Windows Latin-1.
 * Throws Refusal `unknown-format` when the bytes are no text.
 */
export function decode(bytes: Uint8Array): string {
  const text = byMark(bytes) ?? strictUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  const noise = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD]/g)?.length ?? 0
  if (noise > text.length * NOISE) throw unknown('a file of another kind')
  return text
}

function byMark(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  return encoding ? new TextDecoder(encoding).decode(bytes) : null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
