import { addLink, append, emptyLine, type Printed, type Setting, turnPage } from '../flowing/printed.ts'
import { attribute, childrenOf, type Node, nameOf } from '../packed/xml.ts'
import { toPoints } from './length.ts'
import { type Styles, styleOf } from './styles.ts'

/** What a paragraph holds besides its own lines. */
interface Inline {
  lines: Printed[]
  /** Text boxes and shapes that are anchored in it: their blocks. */
  boxes: Node[][]
  /** Pictures, by width and height in points. */
  images: { width: number; height: number }[]
  /** It prints the number of the page. */
  numbersPage: boolean
}

/** Shapes that hold paragraphs themselves. */
const SHAPES = new Set(['text-box', 'custom-shape', 'rect', 'ellipse', 'circle', 'polygon', 'path'])

/** Elements whose text is not printed in the paragraph; an object that is embedded is never opened. */
const SKIPPED = new Set([
  'note',
  'annotation',
  'hidden-text',
  'hidden-paragraph',
  'script',
  'title',
  'desc',
  'object',
  'object-ole',
  'plugin',
  'ruby-text',
])

/** Spaces that are printed of those that one element stands for; more would part columns no better. */
const MAX_SPACES = 100

/** Reads what stands in a paragraph. `base` is how its style sets letters. */
export function readInline(paragraph: Node, base: Setting, styles: Styles): Inline {
  const inline: Inline = { lines: [emptyLine()], boxes: [], images: [], numbersPage: false }
  // White space in the file counts as one space, and as none where the paragraph begins.
  let spaced = true

  const add = (text: string, setting: Setting, url: string | null) => {
    if (setting.hidden || text === '') return
    append(inline.lines.at(-1)!, text, setting)
    if (url && text.trim()) addLink(inline.lines.at(-1)!, url, text)
  }

  const addWords = (source: string, setting: Setting, url: string | null) => {
    const text = source.replace(/[ \t\r\n]+/g, ' ')
    add(spaced && text.startsWith(' ') ? text.slice(1) : text, setting, url)
    spaced = text === '' ? spaced : text.endsWith(' ')
  }

  const walk = (nodes: Node[], setting: Setting, url: string | null) => {
    for (const node of nodes) {
      const name = nameOf(node)
      if (SHAPES.has(name)) inline.boxes.push(childrenOf(node))
      else if (!SKIPPED.has(name)) read(name, node, setting, url)
    }
  }

  const read = (name: string, node: Node, setting: Setting, url: string | null) => {
    switch (name) {
      case '#text':
        addWords(String(node['#text']), setting, url)
        break
      case 'span':
        walk(childrenOf(node), { ...setting, ...styleOf(styles, 'text', node)?.setting }, url)
        break
      case 'a':
        walk(childrenOf(node), setting, attribute(node, 'href'))
        break
      case 's':
        add(' '.repeat(Math.min(Number(attribute(node, 'c')) || 1, MAX_SPACES)), setting, url)
        break
      case 'tab':
        add('\t', setting, url)
        spaced = true
        break
      case 'line-break':
        inline.lines.push(emptyLine())
        spaced = true
        break
      case 'soft-page-break':
        turnPage(inline.lines)
        break
      case 'frame':
        if (childrenOf(node).some((one) => 'image' in one)) inline.images.push(sizeOf(node))
        walk(childrenOf(node), setting, url)
        break
      default:
        if (name === 'page-number') inline.numbersPage = true
        walk(childrenOf(node), setting, url)
    }
  }

  walk(childrenOf(paragraph), base, null)
  return inline
}

function sizeOf(frame: Node) {
  return { width: toPoints(attribute(frame, 'width')) ?? 0, height: toPoints(attribute(frame, 'height')) ?? 0 }
}
