import type { Document, Format } from '../../model.ts'
import { Refusal } from '../../refusal.ts'
import { assemble } from '../assemble.ts'
import { LINES_PER_PAGE, MAX_PAGES } from '../limits.ts'
import type { Flow } from './flow.ts'
import { trustHeadings } from './headings.ts'

/** What a file says about its pages; null where it says nothing. Width and height in points. */
interface Pages {
  count: number | null
  width: number | null
  height: number | null
}

/** A page holds at least so many lines on average; a count over the cap that asks for fewer is one nobody renewed. */
const FEWEST_LINES = 5

/**
 * The Document of a flow, on as many pages as the file counted when it was saved, else on as many as its lines fill.
 * Throws Refusal `scanned`, `empty` or `too-many-pages`.
 */
export function paginate(format: Format, flow: Flow, { count, width, height }: Pages): Document {
  if (flow.lines.length === 0) throw new Refusal(flow.images.length > 0 ? 'scanned' : 'empty')
  const stated = isBelievable(count, flow.lines.length) ? count : null
  const pageCount = stated ?? Math.max(flow.page, Math.ceil(flow.lines.length / LINES_PER_PAGE))
  if (pageCount > MAX_PAGES) throw new Refusal('too-many-pages', { pages: pageCount, limit: MAX_PAGES })
  const pages = Array.from({ length: pageCount }, (_, i) => ({
    number: i + 1,
    width,
    height,
    columns: flow.columns,
    images: flow.images
      .filter((image) => Math.min(image.page, pageCount) === i + 1)
      .map((image) => ({ x: 0, y: 0, width: image.width, height: image.height })),
  }))
  const { lines, links } = spread(flow, pageCount)
  return assemble({
    format,
    lines: trustHeadings(lines),
    pages,
    pageCount,
    pageCountFrom: stated ? 'file' : 'estimate',
    links,
  })
}

function isBelievable(count: number | null, lines: number): count is number {
  return Number.isInteger(count) && (count! <= MAX_PAGES || lines >= count! * FEWEST_LINES)
}

/** Files that do not note where their pages break: lines and links spread evenly over the pages they count. */
function spread({ lines, links, page: broken }: Flow, pageCount: number) {
  if (broken > 1) {
    const within = <T extends { page: number }>(one: T) => ({ ...one, page: Math.min(one.page, pageCount) })
    return { lines: lines.map(within), links: links.map(within) }
  }
  const perPage = Math.ceil(lines.length / pageCount)
  return { lines: lines.map((line, i) => ({ ...line, page: Math.floor(i / perPage) + 1 })), links }
}
