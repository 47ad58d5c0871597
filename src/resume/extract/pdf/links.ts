import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, FileLink } from '../../model.ts'
import { AnnotationType } from './library.ts'
import type { SetLine } from './lines.ts'
import { type Matrix, mapBox } from './matrix.ts'

/** What pdf.js tells of a link annotation: pages from 0, the rectangle in the page's own space. */
interface Annotation {
  url?: string
  unsafeUrl?: string
  rect: [number, number, number, number]
  pageIndex: number
}

/** Most links that are kept of one file; a resume full of project links has about 60. */
const MAX_LINKS = 300

/**
 * The links of a PDF with the words they lie on. `bases` map the space of each page to points from its top left.
 * Asked for by type, because pdf.js otherwise reads the text of every page a second time to find those words.
 */
export async function linksOf(pdf: PDFDocumentProxy, lines: SetLine[], bases: Matrix[]): Promise<FileLink[]> {
  const annotations = (await pdf.getAnnotationsByType(new Set([AnnotationType.LINK]), new Set())) as Annotation[]
  return annotations.slice(0, MAX_LINKS).flatMap((annotation) => {
    const url = annotation.url ?? annotation.unsafeUrl
    const base = bases[annotation.pageIndex]
    if (!url || !base) return []
    const page = annotation.pageIndex + 1
    return { url, text: wordsUnder(mapBox(base, annotation.rect), page, lines), page }
  })
}

/** The words of the page whose middle lies in the box. */
function wordsUnder({ x, y, width, height }: Box, page: number, lines: SetLine[]): string {
  const words = lines
    .filter((line) => line.page === page && between(line.baseline - line.size * 0.3, y, y + height))
    .flatMap((line) => line.runs)
    .flatMap((run) => {
      const perLetter = (run.right - run.x) / run.text.length
      return [...run.text.matchAll(/\S+/g)].filter((word) =>
        between(run.x + (word.index + word[0].length / 2) * perLetter, x, x + width),
      )
    })
  return words.map((word) => word[0]).join(' ')
}

function between(value: number, from: number, to: number): boolean {
  return value > from && value < to
}
