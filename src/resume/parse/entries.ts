import type { DateRange, Line } from '../model.ts'
import type { Block } from './blocks.ts'
import { isField } from './labelled.ts'
import { datesOf, hasEdgeDate, isDateLine } from './line-dates.ts'

/** One job, project or course of study before its words are told apart: the lines above, and what stands below them. */
export interface Entry {
  head: Line[]
  dates: DateRange | null
  body: Block[]
}

/** "Environment: Java, Kafka", "Key achievements:": a label within an entry, not the head of the next. */
const LABEL = /^[\p{L}][\p{L} /&-]{1,40}:(?:\s|$)/u

/** The blocks of a section as its entries: lines that head something open one, lists and paragraphs fill it. */
export function entriesOf(blocks: Block[]): Entry[] {
  const entries: Entry[] = []
  let heads: Line[] = []
  const flush = () => {
    entries.push(...splitHeads(heads))
    heads = []
  }
  for (const [i, block] of blocks.entries()) {
    const line = block.lines[0] as Line
    const filled = heads.length === 0 ? entries.at(-1) : undefined
    if (filled !== undefined && filled.dates === null && block.kind === 'head' && isDateLine(line)) {
      filled.head.push(line)
      filled.dates = datesOf(line)[0] ?? null
    } else if (block.kind === 'head' && !belongsBelow(line, filled, blocks, i)) heads.push(line)
    else {
      flush()
      const entry = entries.at(-1)
      const asProse: Block = block.kind === 'head' ? { ...block, kind: 'prose' } : block
      if (entry === undefined) entries.push({ head: [], dates: null, body: [asProse] })
      else entry.body.push(asProse)
    }
  }
  flush()
  return entries
}

/** Is this short line part of the entry that is being filled? A label is; so is one that nothing sets apart from it. */
function belongsBelow(line: Line, entry: Entry | undefined, blocks: Block[], i: number): boolean {
  if (hasEdgeDate(line)) return false
  if (LABEL.test(line.text) && !line.gapBefore) return !isField(line.text)
  if (entry === undefined || line.gapBefore || line.bold || line.headingLevel !== null) return false
  const after = blocks.slice(i + 1, i + 4)
  const end = after.findIndex((block) => block.kind !== 'head')
  const heads = after.slice(0, end < 0 ? after.length : end).map((block) => block.lines[0] as Line)
  return !heads.some(hasEdgeDate) && after[0]?.kind !== 'item' && !/\t/.test(line.text)
}

/** Head lines with more than one date range are those of several entries without a body between them. */
function splitHeads(lines: Line[]): Entry[] {
  const dates = lines.map(datesOf)
  const dated = lines.map((_, at) => at).filter((at) => (dates[at]?.length ?? 0) > 0)
  const opensEntry = entryOpener(lines)
  const starts = lines.length === 0 ? [] : [0]
  for (const [i, at] of dated.slice(1).entries()) {
    const from = (dated[i] ?? 0) + 1
    const told = lines.slice(from, at + 1).findIndex(opensEntry)
    // Where nothing tells them apart, each entry has as many lines above its date as the first one.
    starts.push(told >= 0 ? from + told : Math.max(from, at - (dated[0] ?? 0)))
  }
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? lines.length
    return { head: lines.slice(start, end), dates: dates.slice(start, end).flat()[0] ?? null, body: [] }
  })
}

/** What the first lines of entries have that others lack: the look of the very first one, else a gap before them. */
function entryOpener(lines: Line[]): (line: Line) => boolean {
  const first = lines[0]
  if (first !== undefined && lines.some((line) => !isSetAlike(line, first))) return (line) => isSetAlike(line, first)
  const gapsTell = lines.slice(1).some((line) => !line.gapBefore)
  return (line) => gapsTell && line.gapBefore
}

function isSetAlike(a: Line, b: Line): boolean {
  return a.bold === b.bold && Math.abs(a.size - b.size) < 0.6 && a.headingLevel === b.headingLevel
}
