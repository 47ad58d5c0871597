import type { DateRange, Line, Passage } from '../model.ts'
import { type Block, hasEdgeDate, isDateLine } from './blocks.ts'
import { findDates } from './dates.ts'
import { passageOf } from './passage.ts'

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
  if (LABEL.test(line.text) && !line.gapBefore) return true
  if (entry === undefined || line.gapBefore || line.bold || line.headingLevel !== null) return false
  const after = blocks.slice(i + 1, i + 4)
  const end = after.findIndex((block) => block.kind !== 'head')
  const heads = after.slice(0, end < 0 ? after.length : end).map((block) => block.lines[0] as Line)
  return !heads.some(hasEdgeDate) && after[0]?.kind !== 'item' && !/\t/.test(line.text)
}

/** Head lines with more than one date range are those of several entries without a body between them. */
function splitHeads(lines: Line[]): Entry[] {
  const first = lines[0]
  if (first === undefined) return []
  const dated = lines
    .map((line) => datesOf(line))
    .map((dates, at) => ({ at, dates }))
    .filter(({ dates }) => dates.length > 0)
  const starts = [0]
  const firstDate = dated[0]?.at ?? 0
  for (let i = 1; i < dated.length; i++) {
    const from = (dated[i - 1]?.at ?? 0) + 1
    const to = dated[i]?.at ?? 0
    const span = lines.slice(from, to + 1)
    const gap = span.findIndex((line) => line.gapBefore && lines.some((other, at) => at > 0 && !other.gapBefore))
    const alike = span.findIndex((line) => isSetAlike(line, first))
    const uniform = lines.every((line) => isSetAlike(line, first))
    const byCount = Math.max(0, Math.min(span.length - 1, span.length - 1 - firstDate))
    starts.push(from + (!uniform && alike >= 0 ? alike : gap >= 0 ? gap : byCount))
  }
  return starts.map((start, i) => {
    const head = lines.slice(start, starts[i + 1] ?? lines.length)
    const dates = head.flatMap(datesOf)
    return { head, dates: dates[0] ?? null, body: [] }
  })
}

function isSetAlike(a: Line, b: Line): boolean {
  return a.bold === b.bold && Math.abs(a.size - b.size) < 0.6 && a.headingLevel === b.headingLevel
}

function datesOf(line: Line): DateRange[] {
  return findDates(passageOf([line]))
}
