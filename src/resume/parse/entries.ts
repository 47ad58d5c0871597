import type { DateRange, Line, Passage } from '../model.ts'
import type { Block } from './blocks.ts'
import { isField } from './labelled.ts'
import { datesOf, hasEdgeDate, isDateLine } from './line-dates.ts'
import { passageOf } from './passage.ts'

/** One job, project or course of study before its words are told apart: the lines above, and what stands below them. */
export interface Entry {
  head: Line[]
  dates: DateRange | null
  body: Block[]
}

/** "Environment: Java, Kafka", "Key achievements:": a label within an entry, not the head of the next. */
const LABEL = /^[\p{L}][\p{L} /&-]{1,40}:(?:\s|$)/u

/** Points by which the left edges of two dates in one cell differ at most. */
const SAME_EDGE = 3

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
  const dates = datesOfHeads(lines)
  const dated = lines.map((_, at) => at).filter((at) => (dates[at]?.length ?? 0) > 0)
  const starts = lines.length === 0 ? [] : [0, ...startsOfOthers(lines, dated)]
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? lines.length
    return { head: lines.slice(start, end), dates: dates.slice(start, end).flat()[0] ?? null, body: [] }
  })
}

/** Where the entries after the first one begin. */
function startsOfOthers(lines: Line[], dated: number[]): number[] {
  // Where the first one opens with its date, and all dates open their line, so do the others.
  if (dated[0] === 0 && dated.every((at) => datesOf(lines[at] as Line)[0]?.start === lines[at]?.start))
    return dated.slice(1)
  const opensEntry = entryOpener(lines)
  return dated.slice(1).map((at, i) => {
    const from = (dated[i] ?? 0) + 1
    const told = lines.slice(from, at + 1).findIndex(opensEntry)
    // Where nothing tells them apart, each entry has as many lines above its date as the first one.
    return told >= 0 ? from + told : Math.max(from, at - (dated[0] ?? 0))
  })
}

/** The dates of each line; two single ones that a narrow cell holds are a range ("2012⇥Northern College", "2016" below). */
function datesOfHeads(lines: Line[]): DateRange[][] {
  const dates = lines.map(datesOf)
  for (const [i, line] of lines.entries()) {
    const [first, second] = dates[i] as DateRange[]
    const next = lines[i + 1]
    const [below] = dates[i + 1] ?? []
    if (first?.start !== line.start || first.from !== null) continue
    if (second?.from === null && second.start === first.end + 1) {
      const both = passageOf([{ ...line, text: line.text.slice(0, second.end - line.start) }])
      dates[i] = [rangeOver(both, first, second)]
    } else if (next !== undefined && below?.from === null && isDateLine(next) && isUnder(line, next)) {
      if (line.text[first.text.length] !== '\t') continue
      const both = passageOf([
        { ...line, text: first.text },
        { ...next, text: below.text, start: below.start },
      ])
      dates[i] = [rangeOver(both, first, below)]
      dates[i + 1] = []
    }
  }
  return dates
}

function isUnder(line: Line, next: Line): boolean {
  if (next.gapBefore || next.column !== line.column) return false
  return line.box === null || Math.abs(line.box.x - (next.box?.x ?? 0)) < SAME_EDGE
}

/** From the earlier of two single dates to the later one. */
function rangeOver(passage: Passage, first: DateRange, second: DateRange): DateRange {
  const [from, to] = yearOf(first) <= yearOf(second) ? [first.to, second.to] : [second.to, first.to]
  return { ...passage, from: from === 'present' ? null : from, to }
}

function yearOf({ to }: DateRange): number {
  return to === null || to === 'present' ? Infinity : to.year
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
