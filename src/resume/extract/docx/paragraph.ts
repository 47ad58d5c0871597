import { addLink, append, emptyLine, type Printed, type Setting, turnPage } from '../flowing/printed.ts'
import { attribute, child, childrenOf, type Node, nameOf, textIn } from '../packed/xml.ts'
import type { Targets } from './package.ts'
import { readSetting, type Styles } from './styles.ts'

/** What a paragraph holds besides its own lines. */
export interface Inline {
  lines: Printed[]
  /** Text boxes that are anchored in it: their blocks. */
  boxes: Node[][]
  /** Pictures, by width and height in points. */
  images: { width: number; height: number }[]
  /** It prints the number of the page. */
  numbersPage: boolean
}

const EMU_PER_POINT = 12_700

/** Elements that only wrap text. */
const WRAPPERS = new Set([
  'smartTag',
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
  'AlternateContent',
  'Choice',
  'pict',
  'drawing',
  'object',
  'inline',
  'anchor',
  'graphic',
  'graphicData',
  'group',
  'wgp',
  'grpSp',
  'shape',
  'rect',
  'roundrect',
  'wsp',
  'textbox',
  'txbx',
])

/** Reads what stands in a paragraph. `base` is how its style sets letters. */
export function readInline(paragraph: Node, base: Setting, styles: Styles, targets: Targets): Inline {
  const inline: Inline = { lines: [emptyLine()], boxes: [], images: [], numbersPage: false }
  // What is printed of a field, and where it leads, also tells it of the fields inside of it.
  const fields: { code: string; hidden: boolean; within: boolean; url: string | null }[] = []
  let url: string | null = null
  let size = { width: 0, height: 0 }

  const add = (text: string, setting: Setting) => {
    const field = fields.at(-1)
    if (setting.hidden || field?.hidden) return
    const line = inline.lines.at(-1)!
    append(line, text, setting)
    const target = url ?? field?.url
    if (target && text.trim()) addLink(line, target, text)
  }

  const walkRun = (run: Node) => {
    const properties = child(run, 'rPr')
    const style = styles.byId.get(attribute(child(properties, 'rStyle'), 'val') ?? '')
    const setting = { ...base, ...style?.setting, ...readSetting(properties) }
    for (const node of childrenOf(run)) {
      switch (nameOf(node)) {
        case 't':
          add(textIn(node), setting)
          break
        case 'tab':
        case 'ptab':
          add('\t', setting)
          break
        case 'noBreakHyphen':
          add('-', setting)
          break
        case 'sym':
          add('•', setting)
          break
        case 'cr':
          inline.lines.push(emptyLine())
          break
        case 'br':
          inline.lines.push(emptyLine(attribute(node, 'type') === 'page' ? 1 : 0))
          break
        case 'lastRenderedPageBreak':
          turnPage(inline.lines)
          break
        case 'fldChar':
          followField(attribute(node, 'fldCharType'))
          break
        case 'instrText':
          if (fields.length > 0) fields.at(-1)!.code += textIn(node)
          break
        default:
          walk([node])
      }
    }
  }

  const followField = (mark: string | null) => {
    const around = fields.at(-1)
    if (mark === 'begin')
      fields.push({ code: '', hidden: true, within: around?.hidden ?? false, url: around?.url ?? null })
    else if (mark === 'end') fields.pop()
    const field = fields.at(-1)
    if (mark !== 'separate' || !field) return
    field.hidden = field.within
    field.url = /^\s*HYPERLINK\s+"([^"]{1,2000})"/.exec(field.code)?.[1] ?? field.url
    if (/^\s*PAGE\b/.test(field.code)) inline.numbersPage = true
  }

  const walk = (nodes: Node[]) => {
    for (const node of nodes) {
      const name = nameOf(node)
      if (name === 'r') walkRun(node)
      else if (name === 'hyperlink') {
        url = targets.get(attribute(node, 'id') ?? '') ?? null
        walk(childrenOf(node))
        url = null
      } else if (name === 'txbxContent') inline.boxes.push(childrenOf(node))
      else if (name === 'extent') size = extent(node)
      else if (name === 'pic') inline.images.push(size)
      else if (WRAPPERS.has(name)) {
        if (name === 'fldSimple' && /^\s*PAGE\b/.test(attribute(node, 'instr') ?? '')) inline.numbersPage = true
        walk(childrenOf(node))
      }
    }
  }

  walk(childrenOf(paragraph))
  return inline
}

function extent(node: Node) {
  const [width, height] = ['cx', 'cy'].map((side) => Number(attribute(node, side)) / EMU_PER_POINT || 0)
  return { width: width!, height: height! }
}
