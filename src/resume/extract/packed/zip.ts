import { inflateRawSync } from 'node:zlib'
import { Refusal } from '../../refusal.ts'
import { MAX_ENTRIES, MAX_PART_BYTES } from '../limits.ts'

/** Where a part stands in a packed file. */
interface Entry {
  packed: boolean
  size: number
  offset: number
}

export type Archive = { bytes: Buffer; entries: Map<string, Entry> }

const END = 0x06054b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LISTED_SIZE = 46
const LOCAL_SIZE = 30
const MAX_COMMENT = 0xffff
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

/**
 * Lists what a ZIP file holds, from its central directory, without unpacking anything.
 * Throws Refusal `encrypted`, `too-heavy`, or `damaged` when it is no whole ZIP file.
 */
export function openArchive(file: Uint8Array): Archive {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > MAX_ENTRIES) throw new Refusal('too-heavy')
  let at = bytes.readUInt32LE(end + 16)
  const entries = new Map<string, Entry>()
  for (let i = 0; i < count; i++) {
    if (at + LISTED_SIZE > bytes.length || bytes.readUInt32LE(at) !== LISTED) throw new Refusal('damaged')
    if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw new Refusal('encrypted')
    const method = bytes.readUInt16LE(at + 10)
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    if (method === STORED || method === DEFLATED) {
      entries.set(bytes.toString('utf8', at + LISTED_SIZE, at + LISTED_SIZE + name), {
        packed: method === DEFLATED,
        size: bytes.readUInt32LE(at + 20),
        offset: bytes.readUInt32LE(at + 42),
      })
    }
    at += LISTED_SIZE + name + extra + comment
  }
  return { bytes, entries }
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT)
  for (let at = bytes.length - END_SIZE; at >= earliest; at--) if (bytes.readUInt32LE(at) === END) return at
  throw new Refusal('damaged')
}

/**
 * The text of one part, or null when there is none of that name. What it inflates to is bounded while inflating:
 * the size that the file claims may lie. Throws Refusal `too-heavy` or `damaged`.
 */
export function readPart({ bytes, entries }: Archive, name: string): string | null {
  const entry = entries.get(name)
  if (!entry) return null
  const { offset, size, packed } = entry
  if (offset + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new Refusal('damaged')
  const start = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(start, start + size)
  return textOf(packed ? inflate(content) : content)
}

/** XML is UTF-8 or, with a mark in front, UTF-16 (XML 1.0, appendix F). */
function textOf(part: Buffer): string {
  const mark = part.length > 1 ? part.readUInt16BE(0) : 0
  if (mark !== 0xfffe && mark !== 0xfeff) return part.toString('utf8')
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(part)
}

function inflate(content: Buffer): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: MAX_PART_BYTES })
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw tooLarge ? new Refusal('too-heavy') : new Refusal('damaged')
  }
}
