import { crc32, deflateSync } from 'node:zlib'
import { createCanvas, loadImage } from '@napi-rs/canvas'

const COLOURS = 256

/**
 * The same picture as a PNG with a palette, a third of the size: the colours used most, and for every other one the
 * nearest of them. A page has a handful of colours, and what lies between them where letters have their edges.
 */
export async function small(png: Uint8Array): Promise<Uint8Array> {
  const { width, height } = await loadImage(png)
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(await loadImage(png), 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const colours = Array.from({ length: width * height }, (_, at) => colourAt(data, at * 4))
  const palette = mostUsed(colours)
  const nearest = new Map(palette.map((colour, index) => [colour, index]))
  const indexOf = (colour: number) => {
    const known = nearest.get(colour) ?? nearestIn(palette, colour)
    nearest.set(colour, known)
    return known
  }
  const rows = Buffer.alloc((width + 1) * height)
  for (const [at, colour] of colours.entries()) {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = indexOf(colour)
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([bytes32(width), bytes32(height), Buffer.from([8, 3, 0, 0, 0])])),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colourAt(data: Uint8ClampedArray, at: number): number {
  return (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

function mostUsed(colours: number[]): number[] {
  const uses = new Map<number, number>()
  for (const colour of colours) uses.set(colour, (uses.get(colour) ?? 0) + 1)
  return [...uses]
    .sort(([one, often], [other, oftener]) => oftener - often || one - other)
    .slice(0, COLOURS)
    .map(([colour]) => colour)
}

function nearestIn(palette: number[], colour: number): number {
  const wanted = channels(colour)
  const distances = palette.map((one) =>
    channels(one).reduce((sum, channel, index) => sum + (channel - wanted[index]!) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([bytes32(data.length), named, bytes32(crc32(named))])
}

function bytes32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
