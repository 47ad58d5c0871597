import { Refusal } from '../../refusal.ts'
import { parsePart } from '../packed/part.ts'
import { attribute, child, childrenOf, type Node, root } from '../packed/xml.ts'
import { openArchive, readPart } from '../packed/zip.ts'
import { unknown } from '../sniff.ts'
import { type Lists, readLists } from './lists.ts'
import { readStyles, type Styles } from './styles.ts'

/** An OpenDocument text with what its words refer to. */
export interface Package {
  text: Node
  styles: Styles
  /** Headers and footers have automatic styles of their own, under the same names as those of the text. */
  runningStyles: Styles
  lists: Lists
  /** The kinds of page there are, each with its header and footer. */
  masters: Node[]
  layouts: Node[]
  /** Pages as the editor counted them when it saved the file. */
  pageCount: number | null
}

/** Opens an ODT. Throws Refusal: `unknown-format` for another kind of OpenDocument file, `damaged`, `encrypted`, `too-large`. */
export function openPackage(bytes: Uint8Array): Package {
  const archive = openArchive(bytes)
  const manifest = readPart(archive, 'META-INF/manifest.xml') ?? ''
  if (archive.entries.has('encrypted-package') || manifest.includes('encryption-data')) throw new Refusal('encrypted')
  const content = root(parsePart(archive, 'content.xml'), 'document-content')
  const body = child(content, 'body')
  if (!body) throw new Refusal('damaged')
  const text = child(body, 'text')
  if (!text) throw unknown(OTHERS.find(([name]) => child(body, name))?.[1] ?? 'an OpenDocument file')
  const shared = root(parsePart(archive, 'styles.xml'), 'document-styles')
  const common = childrenOf(child(shared, 'styles'))
  const [own, running] = [content, shared].map((part) => childrenOf(child(part, 'automatic-styles'))) as [
    Node[],
    Node[],
  ]
  const meta = child(root(parsePart(archive, 'meta.xml'), 'document-meta'), 'meta')
  return {
    text,
    styles: readStyles([...common, ...own]),
    runningStyles: readStyles([...common, ...running]),
    lists: readLists([...common, ...running, ...own]),
    masters: childrenOf(child(shared, 'master-styles')).filter((node) => 'master-page' in node),
    layouts: running.filter((node) => 'page-layout' in node),
    pageCount: Number(attribute(child(meta, 'document-statistic'), 'page-count')) || null,
  }
}

/** What the body of other OpenDocument files is called, and the words for them in "this is {found}". */
const OTHERS: [string, string][] = [
  ['spreadsheet', 'a spreadsheet'],
  ['presentation', 'a presentation'],
  ['drawing', 'a drawing'],
]
