import type { Line, Passage, Run } from '../model.ts'
import { findDates } from './dates.ts'
import { clip, passageOf, trimmed } from './passage.ts'

/** A part of a head line that stands for one thing: a title, a company, a place. */
export interface Segment extends Passage {
  line: Line
  bold: boolean
  italic: boolean
  size: number
  /** Preceded by a wide gap: set apart at the right, where places stand. */
  apart: boolean
}

/** What divides the things on a line. A comma may divide, or belong to one of them: that is decided later. */
const DIVIDER = /\t|\s*[|•·⋅◦▪∙●]\s*|\s+[–—]\s*|\s*[–—]\s+|\s+-+\s+|\s+@\s*|\s+\/\/\s+|\s{3,}/gu

const AT = /\s(?:at|bei|chez|bij)\s(?=\p{Lu})/gu

/** What stands before a date and says only what the date is. */
const BESIDE_DATE = /^(?:completed|graduated|graduating|graduation(?: date)?|expected(?: graduation)?|anticipated|class of|conferred|awarded|issued|since|from|dates?|duration|period)(?: in| on)?:?$/i

/** "(", "|", "," left over at the ends when a date is taken out. */
const EDGES = /^[\s,;:|•·–—()/-]+|[\s,;:|•·–—(/-]+$/gu

/** A head line as segments: cut at its dates, at dividers, and where the font changes. */
export function segmentsOf(line: Line): Segment[] {
  const whole = passageOf([line])
  const offset = whole.start - line.start
  const cuts = new Map<number, number>()
  const cut = (from: number, to: number) => cuts.set(from, Math.max(to, cuts.get(from) ?? 0))
  for (const range of findDates(whole)) cut(range.start - line.start, range.end - line.start)
  for (const divider of [...line.text.matchAll(DIVIDER), ...line.text.matchAll(AT)]) {
    const isInBrackets = /\([^)]*$/.test(line.text.slice(Math.max(0, divider.index - 60), divider.index))
    if (!isInBrackets || divider[0] === '\t') cut(divider.index, divider.index + divider[0].length)
  }
  for (const at of fontChanges(line)) cut(at, at)
  const segments: Segment[] = []
  let from = 0
  const push = (to: number) => {
    if (to > from) segments.push(...segmentIn(line, whole, from - offset, to - offset))
  }
  for (const [start, end] of [...cuts].sort((a, b) => a[0] - b[0])) {
    if (start < from) {
      from = Math.max(from, end)
      continue
    }
    push(start)
    from = end
  }
  push(line.text.length)
  return segments
}

function segmentIn(line: Line, whole: Passage, from: number, to: number): Segment[] {
  const text = whole.text.slice(Math.max(0, from), to)
  const lead = /^[\s,;:|•·–—/-]+/u.exec(text)?.[0].length ?? 0
  const inner = text.slice(lead).replace(EDGES, '')
  const piece = trimmed(clip(whole, Math.max(0, from) + lead, Math.max(0, from) + lead + text.slice(lead).replace(/[\s,;:|•·–—(/-]+$|(?<=\p{L}{4})\.$/u, '').length))
  const balanced = unbracketed(piece)
  if (!/[\p{L}\p{N}]/u.test(inner) || BESIDE_DATE.test(balanced.text)) return []
  const run = runAt(line.runs, balanced.start - line.start)
  const apart = /\t\s*$/.test(line.text.slice(0, balanced.start - line.start))
  return [{ ...balanced, line, bold: run?.bold ?? line.bold, italic: run?.italic ?? false, size: run?.size ?? line.size, apart }]
}

/** "(Remote)" and the "Remote)" or "(Remote" that a cut leaves, without their brackets. */
function unbracketed(piece: Passage): Passage {
  const opens = piece.text.startsWith('(') && (!piece.text.includes(')') || piece.text.indexOf(')') === piece.text.length - 1)
  const closes = piece.text.endsWith(')') && (opens || !piece.text.includes('('))
  return trimmed(clip(piece, opens ? 1 : 0, piece.text.length - (closes ? 1 : 0)))
}

function runAt(runs: Run[], at: number): Run | undefined {
  return runs.findLast((run) => run.at <= at)
}

/** Offsets of the words at which boldness, slope or size change; the font of most letters of a word is its font. */
function fontChanges(line: Line): number[] {
  if (line.runs.length < 2) return []
  const changes: number[] = []
  let before: Run | null = null
  for (const match of line.text.matchAll(/\S+/g)) {
    const run: Run | null = runOf(line.runs, match.index, match[0].length) ?? before
    if (run === null) continue
    const differs = before !== null && (before.bold !== run.bold || before.italic !== run.italic || Math.abs(before.size - run.size) > 0.6)
    if (differs && /\p{L}/u.test(match[0])) changes.push(match.index)
    before = run
  }
  return changes
}

/** The run that sets more than half of a word; null where a replacement font shares it evenly. */
function runOf(runs: Run[], at: number, length: number): Run | null {
  for (const run of runs) {
    const shared = Math.min(at + length, run.at + run.text.length) - Math.max(at, run.at)
    if (shared * 2 > length) return run
  }
  return null
}
