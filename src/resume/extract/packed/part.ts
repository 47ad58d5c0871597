import { type Node, parseXml } from './xml.ts'
import { type Archive, readPart } from './zip.ts'

/** A parsed part of a packed file; empty when the file has none of that name. Throws Refusal `damaged` or `too-heavy`. */
export function parsePart(archive: Archive, name: string): Node[] {
  const source = readPart(archive, name)
  return source === null ? [] : parseXml(source)
}
