import { AnnotationType, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FileLink, PageFacts } from '../../model.ts'
import type { SetLine } from './lines.ts'

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
 * The links of a PDF with the words they lie on.
 * Asked for by type, because pdf.js otherwise reads the text of every page a second time to find those words.
 */
export async function linksOf(pdf: PDFDocumentProxy, lines: SetLine[], pages: PageFacts[]): Promise<FileLink[]> {
  const annotations = (await pdf.getAnnotationsByType(new Set([AnnotationType.LINK]), new Set())) as Annotation[]
  return annotations.slice(0, MAX_LINKS).flatMap((annotation) => {
    const url = annotation.url ?? annotation.unsafeUrl
    const page = pages[annotation.pageIndex]
    if (!url || !page) return []
    return { url, text: wordsUnder(annotation, page, lines), page: page.number }
  })
}

/** The words of the page whose middle lies in the rectangle of the link. */
function wordsUnder({ rect: [x0, y0, x1, y1] }: Annotation, page: PageFacts, lines: SetLine[]): string {
  const top = (page.height ?? 0) - Math.max(y0, y1)
  const bottom = (page.height ?? 0) - Math.min(y0, y1)
  const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)]
  const words = lines
    .filter((line) => line.page === page.number && between(line.baseline - line.size * 0.3, top, bottom))
    .flatMap((line) => line.runs)
    .flatMap((run) => {
      const perLetter = (run.right - run.x) / run.text.length
      return [...run.text.matchAll(/\S+/g)].filter((word) =>
        between(run.x + (word.index + word[0].length / 2) * perLetter, left, right),
      )
    })
  return words.map((word) => word[0]).join(' ')
}

function between(value: number, from: number, to: number): boolean {
  return value > from && value < to
}
