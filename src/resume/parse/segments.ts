import type { Line, Passage, Run, Span } from '../model.ts'
import { isDuration } from './dates.ts'
import { datesOf } from './line-dates.ts'
import { clip, passageOf, trimmed } from './passage.ts'

/** A part of a head line that stands for one thing: a title, a company, a place. */
export interface Segment extends Passage {
  line: Line
  /** Preceded by a wide gap: set apart at the right, where places stand. */
  apart: boolean
  /** What divides it from the segment before it. */
  after: Cut['by']
  /** Told by the other entries of its section. */
  isTown?: boolean
}

/** A stretch of a line that belongs to no segment. */
interface Cut extends Span {
  by: 'start' | 'date' | 'font' | 'tab' | 'dash' | 'at' | 'other'
}

/**
 * What divides the things on a line. A comma may divide, or belong to one of them: that is decided later. A full stop
 * does before what is told of a degree besides.
 */
const DIVIDER =
  /\t|\s*[|•·⋅◦▪∙●]\s*|\s+[–—]\s*|\s*[–—]\s+|\s+-+\s+|\s+@\s*|\s+\/\/\s+|\s{3,}|(?<=\p{Ll}{4})\.\s+(?=Thesis|Dissertation|Minor|Grade|GPA|Note)/gu

/** Two of them on a line divide it; a single one may stand within a title ("Backend / Platform Engineer"). */
const SLASH = /\s\/\s/gu

const AT = /\s(?:at|bei|chez|bij)\s(?=\p{Lu})/gu

/** "Bureau of Surveys-Washington, DC": job sites set a hyphen between the two. The one word of "Winston-Salem, NC" is a town's. */
const BEFORE_TOWN = /(?<=[\p{L}.&)] \S{0,30}[\p{L}.)])-(?=\p{Lu}[\p{L}. ]{2,30}, [A-Z]{2}$)/gu

/** What stands before a date and says only what the date is. */
const BESIDE_DATE =
  /^(?:completed|graduated|graduating|graduation(?: date)?|expected(?: graduation)?|anticipated|class of|conferred|awarded|issued|since|from|dates?|duration|period)(?: in| on)?:?$/i

/** What a change of font leaves between a title and its company. */
const CONNECTING = /^(?:at|in|for|with|bei|für|chez|à|bij|en|de)$/iu

/** A word that no name ends in. */
const OPEN_WORD = /\s(?:for|of|and|und|et|de|du|für|voor|van|the|da|do|della|i|y|&)$/iu

const REST_OF_CELL = /^(?:[-\u2010](?=\P{Z})|\s\p{L}{1,6}(?=\t))/u

const LEFT_OVER_BEFORE = /^[)\]]?[\s,;:|•·–—/-]+/u
/** A full stop too, where it ends no abbreviation. */
const LEFT_OVER_AFTER = /[\s,;:|•·–—([/-]{1,20}$|(?<=\p{L}{4})\.\s?$/u

/** A head line as segments: cut at its dates, at dividers, and where the font changes. */
export function segmentsOf(line: Line): Segment[] {
  const whole = passageOf([line])
  const segments: Segment[] = []
  let from = 0
  let after: Cut['by'] = 'start'
  for (const cut of [...cutsOf(line), { start: line.text.length, end: line.text.length, by: 'other' } as const]) {
    const found = cut.start > from ? segmentIn(line, whole, from, cut.start, after) : []
    segments.push(...found)
    // A dash before a date or a change of font is none within a title.
    if (found.length > 0 || after === 'dash' || after === 'start') after = cut.by
    from = Math.max(from, cut.end)
  }
  return segments
}

/** The segments of the lines above an entry; one that a date cell cut off and that goes on in the next line is made whole. */
export function headSegments(lines: Line[]): Segment[] {
  const segments: Segment[] = []
  for (const segment of lines.flatMap(segmentsOf)) {
    const before = segments.at(-1)
    if (before !== undefined && goesOn(before, segment)) segments.splice(-1, 1, wrappedSegment(before, segment))
    else segments.push(segment)
  }
  return segments
}

/**
 * "Universitat Politècnica de⇥Sep 2012 – Jul 2016" and "València" below it, set alike. A company behind "at" goes on
 * too: the line has told the title.
 */
function goesOn(before: Segment, segment: Segment): boolean {
  const [line, next] = [before.line, segment.line]
  const isBelow = line.start + line.text.length + 1 === next.start && !next.gapBefore && next.column === line.column
  if (!isBelow || segment.start !== next.start) return false
  const rest = restOfCell(before)
  const isCut = datesOf(line).some((date) => date.start >= before.end && line.start + line.text.length - date.end < 3)
  if (!isCut || line.bold !== next.bold || Math.abs(line.size - next.size) > 0.3) return false
  if (line.box !== null && Math.abs(line.box.x - (next.box?.x ?? 0)) > 3) return false
  return endsOpen(before.text + rest) || /^[-\u2010]/.test(rest) || (before.after === 'at' && line.bold)
}

/** Does a text stop at a word that nothing ends in ("Ciência da")? */
export function endsOpen(text: string): boolean {
  return OPEN_WORD.test(text)
}

/** A segment with the one that it goes on in, on the next line. */
export function wrappedSegment(before: Segment, next: Segment): Segment {
  if (before.joints !== undefined || next.joints !== undefined) return before
  return { ...before, ...passageOf([lineOf(before, restOfCell(before).length), lineOf(next, 0)]) }
}

/** The hyphen or the open word ("de", which opens dates too) between a segment and the next cell, or a date right behind. */
function restOfCell({ line, end }: Segment): string {
  return REST_OF_CELL.exec(line.text.slice(end - line.start, end - line.start + 9))?.[0] ?? ''
}

/** What a segment takes of its line, and so many characters more, as a line. */
function lineOf({ line, start, end }: Segment, more: number): Line {
  return { ...line, start, text: line.text.slice(start - line.start, end - line.start + more) }
}

/** From the first of two segments of a line to the end of the second, unless that one leaves the line. */
export function joinedSegments(first: Segment, second: Segment): Segment {
  if (first === second || second.joints !== undefined) return first
  const whole = passageOf([first.line])
  return { ...first, ...clip(whole, first.start - whole.start, second.end - whole.start) }
}

/** The sides of a single slash between spaces, where `areApart` says that they are two things; else the segment as it is. */
export function slashParts(segment: Segment, areApart: (left: string, right: string) => boolean): Segment[] {
  const at = segment.text.indexOf(' / ')
  if (at < 0 || !areApart(segment.text.slice(0, at), segment.text.slice(at + 3))) return [segment]
  return [
    { ...segment, ...clip(segment, 0, at) },
    { ...segment, ...clip(segment, at + 3, segment.text.length), apart: false, after: 'other' },
  ]
}

/** The stretches of a line that part its segments (offsets in the line's text), in order; a change of font has no length. */
function cutsOf(line: Line): Cut[] {
  const dates = datesOf(line).map(
    (range): Cut => ({ start: range.start - line.start, end: range.end - line.start, by: 'date' }),
  )
  const towns = line.text.includes('-') ? [...line.text.matchAll(BEFORE_TOWN)] : []
  const slashes = [...line.text.matchAll(SLASH)]
  const dividers = [
    ...line.text.matchAll(DIVIDER),
    ...line.text.matchAll(AT),
    ...towns,
    ...(slashes.length > 1 ? slashes : []),
  ]
    .filter(
      (match) => match[0] === '\t' || !/\([^)]*$/.test(line.text.slice(Math.max(0, match.index - 60), match.index)),
    )
    .map((match): Cut => ({ start: match.index, end: match.index + match[0].length, by: dividerOf(match[0]) }))
  const fonts = fontChanges(line).map((at): Cut => ({ start: at, end: at, by: 'font' }))
  return [...dates, ...dividers, ...fonts].sort((a, b) => a.start - b.start || a.end - b.end)
}

function dividerOf(found: string): Cut['by'] {
  const sign = found.trim()
  if (found === '\t') return 'tab'
  if (/^[–—-]+$/u.test(sign) && sign !== found) return 'dash'
  return /^(?:@|\p{L}+)$/u.test(sign) ? 'at' : 'other'
}

/** The part of a line between two offsets as a segment, without the dividers and brackets that a cut leaves; or none. */
function segmentIn(line: Line, whole: Passage, from: number, to: number, after: Cut['by']): Segment[] {
  const shift = whole.start - line.start
  const part = clip(whole, Math.max(0, from - shift), Math.max(0, to - shift))
  const lead = LEFT_OVER_BEFORE.exec(part.text)?.[0].length ?? 0
  const rest = clip(part, lead, part.text.length)
  const piece = unbracketed(clip(rest, 0, rest.text.replace(LEFT_OVER_AFTER, '').length))
  if (!/\p{L}|\d{3}/u.test(piece.text) || BESIDE_DATE.test(piece.text) || CONNECTING.test(piece.text)) return []
  if (/^\d/.test(piece.text) && isDuration(piece.text)) return []
  const at = piece.start - line.start
  return [{ ...piece, line, apart: /\t\s*$/.test(line.text.slice(Math.max(0, at - 4), at)), after }]
}

/** "(Remote)" and the "Remote)" or "(Remote" that a cut leaves, without their brackets. */
function unbracketed(piece: Passage): Passage {
  const opens =
    piece.text.startsWith('(') && (!piece.text.includes(')') || piece.text.indexOf(')') === piece.text.length - 1)
  const closes = piece.text.endsWith(')') && (opens || !piece.text.includes('('))
  return trimmed(clip(piece, opens ? 1 : 0, piece.text.length - (closes ? 1 : 0)))
}

/** Offsets of the words at which boldness, slope or size change; the font of most letters of a word is its font. */
function fontChanges(line: Line): number[] {
  if (line.runs.length < 2) return []
  const changes: number[] = []
  let before: Run | null = null
  for (const match of line.text.matchAll(/\S+/g)) {
    const run: Run | null = runOf(line.runs, match.index, match[0].length) ?? before
    if (run === null) continue
    const differs =
      before !== null &&
      (before.bold !== run.bold || before.italic !== run.italic || Math.abs(before.size - run.size) > 0.6)
    if (!/[\p{L}\p{N}]/u.test(match[0])) continue
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
