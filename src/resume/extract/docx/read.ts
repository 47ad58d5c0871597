import type { Document, PageFacts } from '../../model.ts'
import { Refusal } from '../../refusal.ts'
import { assemble } from '../assemble.ts'
import { LINES_PER_PAGE, MAX_PAGES } from '../limits.ts'
import { type Flow, readBlocks } from './blocks.ts'
import { countItems } from './numbering.ts'
import { openPackage, parsePart, readTargets } from './package.ts'
import { attribute, child, childrenOf, type Node, nameOf } from './xml.ts'

const TWIPS_PER_POINT = 20

/**
 * Reads a DOCX: headers, body with text boxes and tables, footers; running page numbers and hidden text are left out.
 * Throws Refusal `unknown-format`, `damaged`, `encrypted`, `too-large`, `too-many-pages`, `scanned` or `empty`.
 */
export function readDocx(bytes: Uint8Array): Document {
  const file = openPackage(bytes)
  const sections = sectionsOf(childrenOf(file.body), 0)
  const flow: Flow = { lines: [], links: [], images: [], page: 1, columns: 1 }
  const nextMarker = countItems(file.lists)
  const setting = { file, targets: file.targets, nextMarker, running: false }

  readRunning('headerReference', sections[0], flow, setting)
  readBlocks(childrenOf(file.body), flow, setting, 0)
  readRunning('footerReference', sections[0], flow, setting)

  if (flow.lines.length === 0) throw new Refusal(flow.images.length > 0 ? 'scanned' : 'empty')
  const pageCount = file.pageCount ?? Math.max(flow.page, Math.ceil(flow.lines.length / LINES_PER_PAGE))
  if (pageCount > MAX_PAGES) throw new Refusal('too-many-pages', { pages: pageCount, limit: MAX_PAGES })
  const { lines, links } = spread(flow, pageCount)
  return assemble({
    format: 'docx',
    lines,
    pages: pagesOf(sections, flow, pageCount),
    pageCount,
    pageCountFrom: file.pageCount ? 'file' : 'estimate',
    links,
  })
}

/** The settings of the document's sections (`sectPr`), in order. */
function sectionsOf(nodes: Node[], depth: number): Node[] {
  return nodes.flatMap((node) => {
    const name = nameOf(node)
    if (name === 'sectPr') return [node]
    const ofParagraph = child(child(node, 'pPr'), 'sectPr')
    if (ofParagraph) return [ofParagraph]
    return name === 'sdt' && depth < 3 ? sectionsOf(childrenOf(child(node, 'sdtContent')), depth + 1) : []
  })
}

/** Reads the header or footer of the first page. */
function readRunning(
  kind: string,
  section: Node | undefined,
  flow: Flow,
  setting: Parameters<typeof readBlocks>[2],
): void {
  const { archive, targets } = setting.file
  const references = childrenOf(section).filter((node) => kind in node)
  const ofFirstPage = child(section, 'titlePg')
    ? references.find((node) => attribute(node, 'type') === 'first')
    : undefined
  const reference = ofFirstPage ?? references.find((node) => attribute(node, 'type') === 'default')
  const target = targets.get(attribute(reference, 'id') ?? '')
  if (!target) return
  const part = `word/${target.replace(/^\/?(?:word\/)?/, '')}`
  const top = parsePart(archive, part).find((node) => 'hdr' in node || 'ftr' in node)
  readBlocks(childrenOf(top), flow, { ...setting, targets: readTargets(archive, part), running: true }, 0)
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

function pagesOf(sections: Node[], flow: Flow, pageCount: number): PageFacts[] {
  const size = child(sections[0], 'pgSz')
  const points = (name: string) => (Number(attribute(size, name)) || 0) / TWIPS_PER_POINT || null
  const columns = Math.max(
    flow.columns,
    ...sections.map((section) => Number(attribute(child(section, 'cols'), 'num')) || 1),
  )
  return Array.from({ length: pageCount }, (_, i) => ({
    number: i + 1,
    width: points('w'),
    height: points('h'),
    columns,
    images: flow.images
      .filter((image) => Math.min(image.page, pageCount) === i + 1)
      .map(({ width, height }) => ({ x: 0, y: 0, width, height })),
  }))
}
