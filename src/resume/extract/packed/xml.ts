import { XMLParser } from 'fast-xml-parser'
import { Refusal } from '../../refusal.ts'
import { MAX_DEPTH, MAX_TAGS } from '../limits.ts'

/** An element as fast-xml-parser gives it: its one name with its children, `:@` with its attributes, or `#text`. */
export type Node = Record<string, unknown>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  // A file that declares entities of its own gets none of them expanded: Word never writes any.
  processEntities: { enabled: true, maxEntityCount: 1, maxEntitySize: 1 },
  maxNestedTags: MAX_DEPTH,
})

/** What the parser says of elements nested deeper than it is allowed to follow. */
const TOO_DEEP = /nested tags/i

/**
 * Parses XML; element and attribute names come without their namespace prefix. Throws Refusal `damaged`, or `too-heavy` for
 * more elements, or deeper ones, than any resume has.
 */
export function parseXml(source: string): Node[] {
  if (hasMore(source, '<', MAX_TAGS)) throw new Refusal('too-heavy')
  try {
    return parser.parse(source) as Node[]
  } catch (error) {
    throw new Refusal(error instanceof Error && TOO_DEEP.test(error.message) ? 'too-heavy' : 'damaged')
  }
}

function hasMore(source: string, sign: string, most: number): boolean {
  let count = 0
  for (let at = source.indexOf(sign); at >= 0 && count <= most; at = source.indexOf(sign, at + 1)) count++
  return count > most
}

export function nameOf(node: Node): string {
  for (const key in node) if (key !== ':@') return key
  return ''
}

export function childrenOf(node: Node | undefined): Node[] {
  const children = node?.[nameOf(node)]
  return Array.isArray(children) ? (children as Node[]) : []
}

export function attribute(node: Node | undefined, name: string): string | null {
  const value = (node?.[':@'] as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : null
}

/** The first child of that name. */
export function child(node: Node | undefined, name: string): Node | undefined {
  return childrenOf(node).find((one) => name in one)
}

/** The text directly in a node. */
export function textIn(node: Node | undefined): string {
  return childrenOf(node)
    .map((one) => (typeof one['#text'] === 'string' ? one['#text'] : ''))
    .join('')
}

/** The element of that name at the top of a parsed part. */
export function root(nodes: Node[], name: string): Node | undefined {
  return nodes.find((node) => name in node)
}
