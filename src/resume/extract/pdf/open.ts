import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refusal } from '../../refusal.ts'
import { MAX_IMAGE_PIXELS } from '../limits.ts'
import { PDFParse } from './library.ts'

export interface OpenPdf {
  pdf: PDFDocumentProxy
  close(): Promise<void>
}

/**
 * pdf.js hands every embedded font to the page it draws on and, where there is none, traces the outline of every glyph
 * instead, which doubles the time of a page. Nothing is drawn here, so it gets a page that forgets fonts.
 */
const nowhere = { fonts: { add() {}, delete() {} } }

/** pdf.js makes each font one of these, a class that only browsers have. */
Object.assign(globalThis, { FontFace: class {} })

/** Opens a PDF through pdf-parse. Throws Refusal `encrypted` or `damaged`. The caller closes it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const options = {
    // A copy: pdf.js takes the memory of what it is given.
    data: bytes.slice(),
    disableFontFace: false,
    ownerDocument: nowhere,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: MAX_IMAGE_PIXELS,
  }
  const parser = new PDFParse(options as unknown as ConstructorParameters<typeof PDFParse>[0])
  try {
    // The only way of pdf-parse to positions and fonts; private in its types alone.
    const pdf = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load()
    return { pdf, close: () => parser.destroy() }
  } catch (error) {
    await parser.destroy()
    throw new Refusal(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged')
  }
}
