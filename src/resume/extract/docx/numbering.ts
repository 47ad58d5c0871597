import { attribute, child, childrenOf, type Node, root } from '../packed/xml.ts'

/** One level of a list: what is printed in front of its items. */
interface Level {
  format: string
  /** "%1." with the counters to fill in, or the bullet itself. */
  text: string
  start: number
}

/** Levels by list number; a list that the file does not define has none. */
export type Lists = Map<string, Level[]>

const MAX_LEVELS = 9

/** Reads numbering.xml. */
export function readNumbering(part: Node[]): Lists {
  const nodes = childrenOf(root(part, 'numbering'))
  const abstract = new Map(
    nodes.filter((node) => 'abstractNum' in node).map((node) => [attribute(node, 'abstractNumId'), readLevels(node)]),
  )
  const lists: Lists = new Map()
  for (const node of nodes) {
    const levels = abstract.get(attribute(child(node, 'abstractNumId'), 'val'))
    if ('num' in node && levels) lists.set(attribute(node, 'numId') ?? '', levels)
  }
  return lists
}

function readLevels(abstractNum: Node): Level[] {
  return childrenOf(abstractNum)
    .filter((node) => 'lvl' in node)
    .slice(0, MAX_LEVELS)
    .map((node) => ({
      format: attribute(child(node, 'numFmt'), 'val') ?? 'bullet',
      text: attribute(child(node, 'lvlText'), 'val') ?? '',
      start: Number(attribute(child(node, 'start'), 'val') ?? 1),
    }))
}

/** Counts the items of all lists of a document and tells the marker of the next one: "•", "2.", or null for none. */
export function countItems(lists: Lists): (numPr: Node | undefined) => string | null {
  const counts = new Map<string, number[]>()
  return (numPr) => {
    const list = attribute(child(numPr, 'numId'), 'val') ?? '0'
    const depth = Number(attribute(child(numPr, 'ilvl'), 'val') ?? 0)
    const levels = lists.get(list)
    const level = levels?.[depth]
    if (!levels || !level || level.format === 'none') return null
    // Bullets of symbol fonts are coded in the private use area, where no reader knows them.
    if (level.format === 'bullet')
      return level.text.trim() === '' ? null : /[\uE000-\uF8FF]/.test(level.text) ? '•' : level.text.trim()
    const own = counts.get(list) ?? []
    own[depth] = (own[depth] ?? level.start - 1) + 1
    counts.set(list, own.slice(0, depth + 1))
    return level.text
      .replace(/%(\d)/g, (_, n: string) => print(own[Number(n) - 1] ?? 1, levels[Number(n) - 1]?.format))
      .trim()
  }
}

function print(count: number, format: string | undefined): string {
  if (format === 'lowerLetter') return String.fromCharCode(96 + count)
  if (format === 'upperLetter') return String.fromCharCode(64 + count)
  return String(count)
}
