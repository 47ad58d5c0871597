import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../../model.ts'
import { MAX_PICTURE_PIXELS, MAX_RENDER_TIME, MAX_RENDERED_PIXELS } from '../limits.ts'
import { PDFParse } from './library.ts'

/** A page as it is seen: red, green, blue and alpha of each pixel, row by row. */
export interface Pixels {
  data: Uint8ClampedArray
  width: number
  height: number
  /** Pixels to a point. */
  scale: number
}

/** Pixels of a page's width where its height allows it: a letter of 9 points is then 8 pixels high. */
const WIDTH = 560

/** Where pdf.js finds the fonts that every PDF reader brings along, and so few files embed. */
const FONTS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts/')

/**
 * Draws a page of a file. Slow next to reading its text (some 100 ms), so only for a page that gives reason to look.
 * null where it cannot be drawn, or not within the limits.
 */
export async function renderPage(bytes: Uint8Array, number: number): Promise<Pixels | null> {
  // Opened again, since the text is read from a document that neither draws letters nor decodes pictures.
  const options = {
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    standardFontDataUrl: FONTS,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: MAX_PICTURE_PIXELS,
  }
  const parser = new PDFParse(options as unknown as ConstructorParameters<typeof PDFParse>[0])
  try {
    const pdf = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load()
    return await draw(await pdf.getPage(number))
  } catch {
    return null
  } finally {
    await parser.destroy()
  }
}

async function draw(page: PDFPageProxy): Promise<Pixels> {
  const size = page.getViewport({ scale: 1 })
  const scale = Math.min(WIDTH / size.width, Math.sqrt(MAX_RENDERED_PIXELS / (size.width * size.height)))
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  const task = page.render({
    canvas: null,
    // The types name the canvas of a browser.
    canvasContext: context as never,
    viewport,
    annotationMode: 0,
  })
  const deadline = performance.now() + MAX_RENDER_TIME
  // Asked between stretches of 15 ms; a timer would not fire before the page is done.
  task.onContinue = (goOn: () => void) => (performance.now() < deadline ? goOn() : task.cancel())
  await task.promise
  return { data: context.getImageData(0, 0, width, height).data, width, height, scale }
}

/** Between the darkest and the lightest pixel of a box (in points), 0 to 255. */
export function luminanceRange(pixels: Pixels, box: Box): number {
  let least = 255
  let most = 0
  for (const [red, green, blue] of within(pixels, box)) {
    const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    least = Math.min(least, luminance)
    most = Math.max(most, luminance)
  }
  return Math.max(0, most - least)
}

/** How many colours a box shows, those alike counted once: sixteen shades of each of red, green and blue. */
export function coloursIn(pixels: Pixels, box: Box): number {
  const colours = new Set<number>()
  for (const [red, green, blue] of within(pixels, box)) colours.add((red >> 4) * 256 + (green >> 4) * 16 + (blue >> 4))
  return colours.size
}

function* within({ data, width, height, scale }: Pixels, box: Box): Generator<[number, number, number]> {
  const from = { x: Math.max(0, Math.floor(box.x * scale)), y: Math.max(0, Math.floor(box.y * scale)) }
  const to = {
    x: Math.min(width, Math.ceil((box.x + box.width) * scale)),
    y: Math.min(height, Math.ceil((box.y + box.height) * scale)),
  }
  for (let y = from.y; y < to.y; y++) {
    for (let x = from.x; x < to.x; x++) {
      const at = (y * width + x) * 4
      yield [data[at]!, data[at + 1]!, data[at + 2]!]
    }
  }
}
