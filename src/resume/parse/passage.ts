import type { Box, Document, Joint, Line, Passage, Run, Span } from '../model.ts'

/** Words of one line that read on into the next: "perfor-" + "mance". Upper case, digits and second hyphens keep theirs. */
const SPLIT_WORD = /(?:^|[\s(/"“])\p{Ll}{2,}[-\u2010\u00ad]$/u

/** First halves of compounds that are written with a hyphen wherever they stand. */
const COMPOUND =
  /(?:^|\P{L})(?:after|all|back|best|client|co|cross|data|day|end|event|ex|front|full|high|in|large|load|long|low|multi|non|off|on|one|open|part|peer|post|pre|problem|real|self|server|short|single|test|third|two|user|well|world|year)-$/u

/**
 * The lines as one passage: wraps are joined by a space, a word split at a line end is made whole.
 * Lines must come in the order of the document; at least one.
 */
export function passageOf(lines: Line[]): Passage {
  return joined(lines, /\s/g)
}

/** The same with the wide gaps within its lines kept as tabs. */
export function passageWithTabs(lines: Line[]): Passage {
  return joined(lines, /[^\S\t]/g)
}

function joined(lines: Line[], space: RegExp): Passage {
  const first = lines[0]
  if (first === undefined) throw new RangeError('a passage needs at least one line')
  let text = first.text.replace(space, ' ')
  let end = first.start + first.text.length
  const joints: Joint[] = []
  for (const line of lines.slice(1)) {
    const next = line.text.replace(space, ' ')
    if (next === '') continue
    const whole = text.endsWith('\u00ad') || (SPLIT_WORD.test(text.slice(-30)) && /^\p{Ll}/u.test(next))
    const dropsHyphen = whole && !COMPOUND.test(text.slice(-12))
    if (dropsHyphen) text = text.slice(0, -1)
    const joinedBy = dropsHyphen || /[\p{L}\d][-/\u2010]$/u.test(text.slice(-3)) ? '' : ' '
    const skipped = line.start - end + (dropsHyphen ? 1 : 0) - joinedBy.length
    text += joinedBy
    if (skipped !== 0) joints.push({ at: text.length, skipped })
    text += next
    end = line.start + line.text.length
  }
  return trimmed({ text, start: first.start, end, ...(joints.length > 0 && { joints }) })
}

/** The part of a passage from one offset of its text to another (half-open), with its place in the document. */
export function clip(passage: Passage, from: number, to: number): Passage {
  const start = offsetAt(passage, from)
  const end = to > from ? offsetAt(passage, to - 1) + 1 : start
  const joints = (passage.joints ?? [])
    .filter((joint) => joint.at > from && joint.at < to)
    .map((joint) => ({ at: joint.at - from, skipped: joint.skipped }))
  return { text: passage.text.slice(from, to), start, end, ...(joints.length > 0 && { joints }) }
}

/** The passage without white space at its ends. */
export function trimmed(passage: Passage): Passage {
  const lead = passage.text.length - passage.text.trimStart().length
  const length = passage.text.trim().length
  return length === passage.text.length ? passage : clip(passage, lead, lead + length)
}

/** The passage without what a step of the parser knows of it besides. */
export function bare(passage: Passage | null): Passage | null {
  if (passage === null) return null
  const { text, start, end, joints } = passage
  return { text, start, end, ...(joints !== undefined && { joints }) }
}

/** Where a character of a passage's text stands in `Document.text`. */
function offsetAt(passage: Passage, at: number): number {
  let offset = passage.start + at
  for (const joint of passage.joints ?? []) if (joint.at <= at) offset += joint.skipped
  return offset
}

/** The page on which a span begins, and the box around what of it stands on that page; null where there is no layout. */
export function locate(document: Document, span: Span): { page: number; box: Box | null } {
  const lines = linesOf(document.lines, span)
  const first = lines[0]
  if (first === undefined) return { page: 1, box: null }
  const boxes = lines.filter((line) => line.page === first.page).flatMap((line) => boxIn(line, span) ?? [])
  return { page: first.page, box: around(boxes) }
}

function linesOf(lines: Line[], span: Span): Line[] {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    const line = lines[middle] as Line
    if (line.start + line.text.length <= span.start) low = middle + 1
    else high = middle
  }
  const found: Line[] = []
  for (let i = low; i < lines.length && (lines[i] as Line).start < span.end; i++) found.push(lines[i] as Line)
  return found
}

function boxIn(line: Line, span: Span): Box | null {
  if (line.box === null) return null
  const from = Math.max(0, span.start - line.start)
  const to = Math.min(line.text.length, span.end - line.start)
  if (line.runs.length === 0 || (from === 0 && to === line.text.length)) return line.box
  const x = edgeAt(line.runs, from)
  return { ...line.box, x, width: Math.max(0, edgeAt(line.runs, to) - x) }
}

/** How far from the left a character stands, taking the letters of a run as equally wide. */
function edgeAt(runs: Run[], at: number): number {
  const run = runs.findLast((candidate) => candidate.at <= at) ?? (runs[0] as Run)
  const share = run.text.length === 0 ? 0 : Math.min(1, Math.max(0, at - run.at) / run.text.length)
  return run.x + (run.right - run.x) * share
}

function around(boxes: Box[]): Box | null {
  const first = boxes[0]
  if (first === undefined) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
