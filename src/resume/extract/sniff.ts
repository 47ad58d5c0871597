import type { Format } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { openArchive } from './packed/zip.ts'
import { SOURCE_WITHIN, sourceKind } from './source.ts'

/** PDF readers accept junk in front of the header, up to this many bytes. */
const PDF_HEADER_WITHIN = 1024

/** What other files open with, and the words for them in "this is {found}". */
const OTHERS: [string, string][] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xFF\xD8\xFF', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['BM', 'a BMP picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['Rar!', 'a RAR archive'],
  ['7z\xBC\xAF', 'a 7z archive'],
  ['\x1F\x8B', 'a compressed file'],
  ['MZ', 'a program'],
  ['\x7FELF', 'a program'],
  ['%!PS', 'a PostScript file'],
]

/**
 * Tells the format of a file by what is in it, never by its name; the name only tells Markdown from plain text.
 * Throws Refusal `empty`, `legacy-word`, `encrypted`, `damaged` or `unknown-format`.
 */
export function sniff(bytes: Uint8Array, fileName: string): Format {
  if (bytes.length === 0) throw new Refusal('empty')
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return sniffPacked(bytes)
  if (/^(?:\u00EF\u00BB\u00BF)?\s{0,100}\{\\rtf/.test(head)) return 'rtf'
  if (head.startsWith('PK')) throw unknown('an empty ZIP archive')
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) throw oldOffice(bytes)
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) throw unknown('a WebP picture')
  if (/^(?:heic|heix|mif1|avif)/.test(head.slice(8, 12)) && head.startsWith('ftyp', 4)) throw unknown('a photo')
  const other = OTHERS.find(([opening]) => head.startsWith(opening))
  if (other) throw unknown(other[1])
  const source = sourceKind(latin1(bytes.subarray(0, SOURCE_WITHIN)))
  if (source) throw unknown(source)
  return /\.(?:md|markdown|mdown)$/i.test(fileName) ? 'md' : 'txt'
}

/** Both are ZIP files. The reader of DOCX also knows what else a ZIP file may be. */
function sniffPacked(bytes: Uint8Array): Format {
  const { entries } = openArchive(bytes)
  const isOpenDocument = entries.has('mimetype') && (entries.has('content.xml') || entries.has('encrypted-package'))
  return isOpenDocument ? 'odt' : 'docx'
}

/** Old Office files and new ones under a password share one container, whose streams tell them apart. */
function oldOffice(bytes: Uint8Array): Refusal {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // Names are UTF-16. Searched as bytes: Node never returns from a UTF-16 search in memory at an odd address.
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le').toString('latin1'), 0, 'latin1')
  if (holds('EncryptedPackage')) return new Refusal('encrypted')
  return holds('WordDocument') ? new Refusal('legacy-word') : unknown('an old Office file')
}

/** The refusal of a file that is none of the formats read; `found` goes into "this is …". */
export function unknown(found: string): Refusal {
  return new Refusal('unknown-format', { found })
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
