import type { Document } from '../../model.ts'
import { emptyFlow } from '../flowing/flow.ts'
import { paginate } from '../flowing/paginate.ts'
import { attribute, child, childrenOf, type Node } from '../packed/xml.ts'
import { readBlocks } from './blocks.ts'
import { toPoints } from './length.ts'
import { countItems } from './lists.ts'
import { openPackage } from './package.ts'
import { countColumns } from './styles.ts'

/** The page that a text begins on unless its first paragraph says otherwise. */
const FIRST_MASTER = 'Standard'

/**
 * Reads an ODT: header, text with text boxes and tables, footer; tracked deletions, hidden text, comments, notes and
 * running page numbers are left out.
 * Throws Refusal `unknown-format`, `damaged`, `encrypted`, `too-large`, `too-many-pages`, `scanned` or `empty`.
 */
export function readOdt(bytes: Uint8Array): Document {
  const file = openPackage(bytes)
  const flow = emptyFlow()
  const nextMarker = countItems(file.lists)
  const master = file.masters.find((node) => attribute(node, 'name') === FIRST_MASTER) ?? file.masters[0]
  const layout = file.layouts.find((node) => attribute(node, 'name') === attribute(master, 'page-layout-name'))
  const page = child(layout, 'page-layout-properties')
  flow.columns = countColumns(page)

  const running = { styles: file.runningStyles, nextMarker, running: true, column: 0 }
  readBlocks(shownOnFirst(master, 'header'), flow, running)
  readBlocks(childrenOf(file.text), flow, { styles: file.styles, nextMarker, running: false, column: 0 })
  readBlocks(shownOnFirst(master, 'footer'), flow, running)

  const [width, height] = ['page-width', 'page-height'].map((side) => toPoints(attribute(page, side))) as [
    number | null,
    number | null,
  ]
  return paginate('odt', flow, { count: file.pageCount, width, height })
}

/** The blocks of the header or footer that the first page shows. */
function shownOnFirst(master: Node | undefined, kind: 'header' | 'footer'): Node[] {
  const shown = child(master, `${kind}-first`) ?? child(master, kind)
  return attribute(shown, 'display') === 'false' ? [] : childrenOf(shown)
}
