import type { Document } from '../../model.ts'
import { emptyFlow, type Flow } from '../flowing/flow.ts'
import { paginate } from '../flowing/paginate.ts'
import { parsePart } from '../packed/part.ts'
import { attribute, child, childrenOf, type Node, nameOf } from '../packed/xml.ts'
import { unknown } from '../sniff.ts'
import { readBlocks } from './blocks.ts'
import { countItems } from './numbering.ts'
import { openPackage, readTargets } from './package.ts'

const TWIPS_PER_POINT = 20

/**
 * Reads a DOCX: headers, body with text boxes and tables, footers; running page numbers and hidden text are left out.
 * Throws Refusal `unknown-format`, `damaged`, `encrypted`, `too-heavy`, `too-many-pages`, `too-much-text`, `scanned` or `empty`.
 */
export function readDocx(bytes: Uint8Array): Document {
  const file = openPackage(bytes)
  const sections = sectionsOf(childrenOf(file.body), 0)
  const flow = emptyFlow()
  const nextMarker = countItems(file.lists)
  const setting = { file, targets: file.targets, nextMarker, running: false }

  readRunning('headerReference', sections[0], flow, setting)
  readBlocks(childrenOf(file.body), flow, setting, 0)
  readRunning('footerReference', sections[0], flow, setting)

  if (flow.lines.length === 0 && child(file.body, 'altChunk')) throw unknown('a web page wrapped in a DOCX')
  const columns = sections.map((section) => Number(attribute(child(section, 'cols'), 'num')) || 1)
  flow.columns = Math.max(flow.columns, ...columns)
  const size = child(sections[0], 'pgSz')
  const points = (side: string) => (Number(attribute(size, side)) || 0) / TWIPS_PER_POINT || null
  return paginate('docx', flow, { count: file.pageCount, width: points('w'), height: points('h') })
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
