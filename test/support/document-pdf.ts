import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString, rgb, StandardFonts } from '@cantoo/pdf-lib'

/** Text on a page: its left edge (or its right edge, `right`, or its middle) and its baseline, in points from the top left corner. */
export interface Placed {
  text: string
  x?: number
  right?: number
  middle?: number
  y: number
  size?: number
  bold?: boolean
  white?: boolean
}

export interface PlacedPage {
  texts: Placed[]
  /** A dark rectangle under everything: [x, y, width, height]. */
  band?: [number, number, number, number]
  /** Filled squares, [x, y, side], as browsers draw the bullets of a list. */
  squares?: [number, number, number][]
  /** Thin lines from left to right: [x, y, width]. */
  rules?: [number, number, number][]
  /** A table drawn with borders: the x of those that go down, the y of those that go across. */
  table?: { xs: number[]; ys: number[] }
  /** A picture: [x, y, width, height]. */
  picture?: [number, number, number, number]
  /** A link over a rectangle: [x, y, width, height]. */
  link?: { url: string; box: [number, number, number, number] }
}

const PAGE_HEIGHT = 842

/** One white pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='

/** Draws an A4 PDF with text exactly where the test says. */
export async function pdfOf(...pages: PlacedPage[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const regular = await pdf.embedFont(StandardFonts.Helvetica)
  const strong = await pdf.embedFont(StandardFonts.HelveticaBold)
  for (const { texts, squares = [], rules = [], table, band, picture, link } of pages) {
    const page = pdf.addPage([595, PAGE_HEIGHT])
    if (band) {
      const [x, y, width, height] = band
      page.drawRectangle({ x, y: PAGE_HEIGHT - y - height, width, height, color: rgb(0.1, 0.2, 0.4) })
    }
    for (const { text, x, right, middle, y, size = 10, bold = false, white = false } of texts) {
      const font = bold ? strong : regular
      const width = font.widthOfTextAtSize(text, size)
      const left = x ?? (middle === undefined ? (right ?? 0) - width : middle - width / 2)
      page.drawText(text, { x: left, y: PAGE_HEIGHT - y, size, font, ...(white && { color: rgb(1, 1, 1) }) })
    }
    for (const [x, y, side] of squares) page.drawRectangle({ x, y: PAGE_HEIGHT - y, width: side, height: side })
    for (const [x, y, width] of rules) page.drawRectangle({ x, y: PAGE_HEIGHT - y, width, height: 0.7 })
    const { xs, ys } = table ?? { xs: [], ys: [] }
    const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0]
    for (const y of ys) page.drawRectangle({ x: left, y: PAGE_HEIGHT - y, width: right - left, height: 0.7 })
    for (const x of xs) page.drawRectangle({ x, y: PAGE_HEIGHT - bottom, width: 0.7, height: bottom - top })
    if (picture) {
      const [x, y, width, height] = picture
      page.drawImage(await pdf.embedPng(PIXEL), { x, y: PAGE_HEIGHT - y - height, width, height })
    }
    if (link) {
      const [x, y, width, height] = link.box
      const annotation = pdf.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, PAGE_HEIGHT - y - height, x + width, PAGE_HEIGHT - y],
        A: { S: 'URI', URI: PDFString.of(link.url) },
      })
      page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(annotation)]))
    }
  }
  return await pdf.save()
}

/** A PDF of one page that is drawn by these operators; `objects` are added to it, from object 6 on. */
export function rawPdf(drawing: string | Buffer, resources = '', objects: (string | Buffer)[] = []): Uint8Array {
  const content = deflateSync(drawing)
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${resources}>>>>`,
    Buffer.concat([
      Buffer.from(`<</Length ${content.length}/Filter/FlateDecode>>stream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...objects,
  ]
  const numbered = parts.flatMap((part, i) => [
    Buffer.from(`${i + 1} 0 obj`),
    Buffer.from(part),
    Buffer.from('\nendobj\n'),
  ])
  return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.4\n'), ...numbered, Buffer.from('trailer<</Root 1 0 R>>')]))
}

/** Lines under each other from `y` on, `step` apart. */
export function stacked(texts: string[], x: number, y: number, step = 13): Placed[] {
  return texts.map((text, i) => ({ text, x, y: y + i * step }))
}
