import { attribute, childrenOf, type Node, nameOf } from '../packed/xml.ts'

/** What is printed in front of the items of one level of a list. */
interface Level {
  /** null where the items are counted. */
  bullet: string | null
  /** "1", "a", "A" …; empty for items without a number. */
  format: string
  prefix: string
  suffix: string
  start: number
}

/** Levels (from 1) by the name of their list style. */
export type Lists = Map<string, Map<number, Level>>

/** Reads the list styles among `nodes`. */
export function readLists(nodes: Node[]): Lists {
  const lists: Lists = new Map()
  for (const node of nodes) {
    if (!('list-style' in node)) continue
    const levels = childrenOf(node).map((level): [number, Level] => [
      Number(attribute(level, 'level')),
      readLevel(level),
    ])
    lists.set(attribute(node, 'name') ?? '', new Map(levels))
  }
  return lists
}

function readLevel(level: Node): Level {
  const bullet = attribute(level, 'bullet-char')
  const bullets: Record<string, string> = {
    'list-level-style-bullet': !bullet || /[\uE000-\uF8FF]/.test(bullet) ? '•' : bullet,
    'list-level-style-image': '•',
  }
  return {
    bullet: bullets[nameOf(level)] ?? null,
    format: attribute(level, 'num-format') ?? '',
    prefix: attribute(level, 'num-prefix') ?? '',
    suffix: attribute(level, 'num-suffix') ?? '',
    start: Number(attribute(level, 'start-value') ?? 1),
  }
}

/** Counts the items of all lists of a document and tells the marker of the next: "•", "2.", or null for none. */
export function countItems(lists: Lists): (style: string, depth: number, restart: boolean) => string | null {
  const counts = new Map<string, number>()
  return (style, depth, restart) => {
    const level = lists.get(style)?.get(depth)
    if (!level || level.bullet !== null) return level?.bullet?.trim() || null
    const place = `${depth} ${style}`
    const count = restart ? level.start : (counts.get(place) ?? level.start - 1) + 1
    counts.set(place, count)
    return level.format === '' ? null : `${level.prefix}${print(count, level.format)}${level.suffix}`.trim()
  }
}

function print(count: number, format: string): string {
  const first = { a: 97, A: 65 }[format]
  return first === undefined || count > 26 ? String(count) : String.fromCharCode(first + count - 1)
}
