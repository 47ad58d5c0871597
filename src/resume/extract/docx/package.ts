import { Refusal } from '../../refusal.ts'
import { parsePart } from '../packed/part.ts'
import { attribute, childrenOf, type Node, root, textIn } from '../packed/xml.ts'
import { type Archive, openArchive } from '../packed/zip.ts'
import { unknown } from '../sniff.ts'
import { type Lists, readNumbering } from './numbering.ts'
import { readStyles, type Styles } from './styles.ts'

/** A Word file with what its text refers to. */
export interface Package {
  archive: Archive
  body: Node | undefined
  styles: Styles
  lists: Lists
  targets: Targets
  /** Pages as Word counted them when it saved the file. */
  pageCount: number | null
}

/** Where the references of one part lead: a web address, or another part. */
export type Targets = Map<string, string>

/** Where the text is unless the file says otherwise. */
const DOCUMENT = 'word/document.xml'

/** Opens a DOCX. Throws Refusal: `unknown-format` for another kind of ZIP file, `damaged`, `encrypted`, `too-heavy`. */
export function openPackage(bytes: Uint8Array): Package {
  const archive = openArchive(bytes)
  const main = mainPart(archive)
  if (!archive.entries.has(main)) throw notWord(archive)
  const document = root(parsePart(archive, main), 'document')
  const pages = Number(
    textIn(childrenOf(root(parsePart(archive, 'docProps/app.xml'), 'Properties')).find((node) => 'Pages' in node)),
  )
  return {
    archive,
    body: childrenOf(document).find((node) => 'body' in node),
    styles: readStyles(parsePart(archive, 'word/styles.xml')),
    lists: readNumbering(parsePart(archive, 'word/numbering.xml')),
    targets: readTargets(archive, main),
    pageCount: pages > 0 ? pages : null,
  }
}

/** Word names the part itself, and after some repairs it is called document2.xml. */
function mainPart(archive: Archive): string {
  const relationships = childrenOf(root(parsePart(archive, '_rels/.rels'), 'Relationships'))
  const main = relationships.find((node) => attribute(node, 'Type')?.endsWith('/officeDocument'))
  const named = attribute(main, 'Target')?.replace(/^\//, '') ?? ''
  return named.startsWith('word/') && archive.entries.has(named) ? named : DOCUMENT
}

export function readTargets(archive: Archive, part: string): Targets {
  const rels = part.replace(/([^/]+)$/, '_rels/$1.rels')
  const nodes = childrenOf(root(parsePart(archive, rels), 'Relationships'))
  return new Map(nodes.map((node) => [attribute(node, 'Id') ?? '', attribute(node, 'Target') ?? '']))
}

function notWord({ entries }: Archive): Refusal {
  const names = [...entries.keys()]
  if (names.some((name) => name.startsWith('xl/'))) return unknown('a spreadsheet')
  if (names.some((name) => name.startsWith('ppt/'))) return unknown('a presentation')
  if (names.some((name) => name.startsWith('word/'))) return new Refusal('damaged')
  if (names.some((name) => name.startsWith('Index/') || name.endsWith('.iwa'))) return unknown('an Apple Pages file')
  if (names.some((name) => name.endsWith('.opf'))) return unknown('an e-book')
  if (names.some((name) => name.endsWith('.fdseq'))) return unknown('an XPS file')
  return unknown('a ZIP archive')
}
