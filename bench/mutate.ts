import { deflateSync, inflateSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import type { Random } from './random.ts'

/** Numbers that readers trip over. */
const EXTREMES = [
  '0',
  '-1',
  '1',
  '65535',
  '2147483647',
  '4294967296',
  '99999999999999999999',
  '1e308',
  '-0.0000001',
  'NaN',
]

type Bytes = Buffer<ArrayBuffer>
type Mutation = (bytes: Bytes, random: Random, other: Bytes) => Bytes

/** A file with one to three things in it broken; `other` is a file that parts may come from. */
export function mutate(file: Bytes, other: Bytes, random: Random): Bytes {
  const { chance } = random
  const inside =
    file.subarray(0, 2).toString('latin1') === 'PK' ? [edited, directoryBroken] : [streamsEdited, wordsBroken]
  let bytes = Buffer.from(file)
  for (let n = 1 + Math.floor(random.below(3)); n > 0; n--) {
    const mutation = pick(chance(0.6) ? inside : [bitsFlipped, cutOff, spliced, doubled, numbersBroken], random)
    bytes = mutation(bytes, random, other)
  }
  return bytes
}

const bitsFlipped: Mutation = (bytes, { below }) => {
  for (let n = 1 + below(20); n > 0; n--) {
    const at = Math.floor(below(bytes.length))
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(below(8)))
  }
  return bytes
}

const cutOff: Mutation = (bytes, { below }) => bytes.subarray(0, Math.floor(below(bytes.length)))

const spliced: Mutation = (bytes, random, other) => {
  const [from, to] = range(bytes, random)
  const [start, end] = range(other, random)
  return Buffer.concat([bytes.subarray(0, from), other.subarray(start, end), bytes.subarray(to)])
}

const doubled: Mutation = (bytes, random) => {
  const [from, to] = range(bytes, random)
  const times = 1 + Math.floor(random.below(random.chance(0.1) ? 400 : 5))
  const part = bytes.subarray(from, Math.min(to, from + 4000))
  return Buffer.concat([bytes.subarray(0, from), ...Array.from({ length: times }, () => part), bytes.subarray(from)])
}

const numbersBroken: Mutation = (bytes, random) =>
  latin1(bytes, (text) =>
    text.replace(/\d{1,10}/g, (number) => (random.chance(0.01) ? pick(EXTREMES, random) : number)),
  )

/** Words of the format (operators, names, control words) changed places, were left out or came twice. */
const wordsBroken: Mutation = (bytes, random) =>
  latin1(bytes, (text) =>
    text.replace(/[/\\]?[A-Za-z]{1,20}|[[\](){}<>]/g, (word) => {
      if (!random.chance(0.003)) return word
      return pick(['', `${word} ${word}`, '(', '<<', '[', '{', '}', '\\', '>>endobj', '\u0000'], random)
    }),
  )

/** The drawing of a PDF, which bits flipped in its packed form would only make unreadable. */
const streamsEdited: Mutation = (bytes, random) =>
  latin1(bytes, (text) =>
    text.replace(/(?<=stream\r?\n)[\s\S]{10,200000}?(?=\r?\nendstream)/g, (stream) => {
      try {
        const drawing = Buffer.from(inflateSync(Buffer.from(stream, 'latin1'), { maxOutputLength: 1e6 }))
        const broken = pick([numbersBroken, wordsBroken, doubled], random)(drawing, random, drawing)
        return deflateSync(broken).toString('latin1')
      } catch {
        return stream
      }
    }),
  )

/** The XML of a DOCX or ODT. */
const edited: Mutation = (bytes, random) => {
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 2e6 })
    for (const [name, part] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/.test(name) || !random.chance(0.5)) continue
      parts[name] = latin1(Buffer.from(part), (xml) => xmlBroken(xml, random))
      if (random.chance(0.05)) delete parts[name]
    }
    return Buffer.from(zipSync(parts))
  } catch {
    return bytes
  }
}

function xmlBroken(xml: string, random: Random): string {
  const { chance, below } = random
  const deep = 1 + Math.floor(below(chance(0.1) ? 500 : 3))
  return xml
    .replace(/"\d{1,10}"/g, (value) => (chance(0.01) ? `"${pick(EXTREMES, random)}"` : value))
    .replace(/<[^>]{1,300}>/g, (tag) => {
      if (!chance(0.005)) return tag
      return pick(
        ['', tag + tag, tag.repeat(deep), `${tag}<!--`, '<w:p>'.repeat(deep), '<w:tbl><w:tr><w:tc>'.repeat(deep)],
        random,
      )
    })
}

/** The directory at the end of a ZIP: sizes, offsets, counts and methods that are not true. */
const directoryBroken: Mutation = (bytes, { below }) => {
  const from = Math.max(0, bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') - 400)
  for (let n = 1 + below(4); n > 0; n--) {
    const at = from + Math.floor(below(Math.max(1, bytes.length - from - 4)))
    bytes.writeUInt32LE(pickNumber([0, 1, 0xffff, 0x7fffffff, 0xffffffff], below), Math.min(at, bytes.length - 4))
  }
  return bytes
}

function range(bytes: Bytes, { below }: Random): [number, number] {
  const from = Math.floor(below(bytes.length))
  return [from, Math.min(bytes.length, from + Math.floor(below(20_000)))]
}

function latin1(bytes: Bytes, change: (text: string) => string): Bytes {
  return Buffer.from(change(bytes.toString('latin1')), 'latin1')
}

function pick<Item>(items: readonly Item[], { below }: Random): Item {
  return items[Math.floor(below(items.length))]!
}

function pickNumber(numbers: number[], below: Random['below']): number {
  return numbers[Math.floor(below(numbers.length))]!
}
