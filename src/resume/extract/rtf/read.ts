import type { Document } from '../../model.ts'
import { emptyFlow, type Flow } from '../flowing/flow.ts'
import { paginate } from '../flowing/paginate.ts'
import { interpret } from './interpret.ts'

/**
 * Reads an RTF: header, text with text boxes and tables, footer; hidden and deleted text, notes, embedded objects and
 * running page numbers are left out.
 * Throws Refusal `damaged` (cut off), `too-heavy` (nested without end), `too-many-pages`, `scanned` or `empty`.
 */
export function readRtf(bytes: Uint8Array): Document {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  // White space or the mark of an encoding may stand in front.
  const { body, running, facts } = interpret(source.slice(Math.max(0, source.indexOf('{'))))
  const shown = (kind: 'header' | 'footer') =>
    (facts.differsOnFirst ? running.get(`${kind}f`) : (running.get(kind) ?? running.get(`${kind}r`))) ?? emptyFlow()
  const header = shown('header')
  const footer = shown('footer')
  const atEnd = <T extends { page: number }>(one: T): T => ({ ...one, page: body.page })
  const flow: Flow = {
    ...body,
    lines: [...header.lines, ...body.lines, ...footer.lines.map(atEnd)],
    links: [...header.links, ...body.links, ...footer.links.map(atEnd)],
    images: [...header.images, ...body.images, ...footer.images.map(atEnd)],
  }
  return paginate('rtf', flow, facts)
}
