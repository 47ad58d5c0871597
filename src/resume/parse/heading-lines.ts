import type { Box, Line, SectionKind } from '../model.ts'
import { hasHeadingShape, headingWords, isMarkedHeading } from './headings.ts'
import { isSchoolWord, isTitleNoun, type KnownWords } from './known-words.ts'
import { hasEdgeDate } from './line-dates.ts'
import { isUpperCase, wordsOf } from './words.ts'

export interface Heading {
  kind: SectionKind
  /** The second line of a heading that a narrow column wrapped. */
  goesOn?: boolean
}

/** How a line is set, as far as headings are told by it. */
interface Look {
  size: number
  bold: boolean
  caps: boolean
  level: number | null
  /** Where no size tells headings, an empty line before them does. */
  gap: boolean
}

interface Candidate {
  line: Line
  /** Its place among the lines. */
  at: number
  kind: SectionKind | null
  exact: boolean
  look: Look
  /** Nothing else of its column on the lines above and below without a gap: stands on its own. */
  alone: boolean
}

/** A document with more known headings than this is not one to be read closely; the bound keeps the time linear. */
const MOST_KNOWN = 200

/** From this many kinds on a second look is one of headings, and not of labels within a section. */
const SECOND_KINDS = 3

/** From this many times the size of the text on, known words are a heading with capitals and without. */
const LARGE = 1.3

/** Sizes this close (points) are the same size: PDF writers round. */
const SAME_SIZE = 0.6

/** In sizes: the step from one line to the next within a paragraph is no more than this. */
const LINE_STEP = 1.9
const SAME_EDGE = 3

/** Sections of these kinds hold entries with dates; "Bright Cloud" above a job with dates is its company and no heading. */
const DATED_KINDS = new Set<SectionKind>([
  'experience',
  'projects',
  'education',
  'certifications',
  'publications',
  'volunteer',
  'awards',
  'other',
])

/**
 * The lines that are headings. A heading is told by its words and its form together: the known headings of a document
 * show what its headings look like, that look then tells headings of other words from labels and titles, and known
 * words in a lesser look ("Languages" within the skills) from headings.
 */
export function findHeadings(lines: Line[], known: KnownWords): Map<Line, Heading> {
  const candidates = candidatesOf(lines, known)
  const look = commonLook(candidates)
  const found = new Map<Line, Heading>()
  if (look === null) return found
  const bodySize = commonSize(lines)
  const columns = new Set(
    candidates.filter((each) => each.exact && isLike(each.look, look)).map((each) => each.line.column),
  )
  const second = secondLook(candidates, look, bodySize)
  for (const each of candidates) {
    const isElsewhere = each.line.column !== 0 && !columns.has(each.line.column)
    const kind = each.exact
      ? isAtLeast(each.look, look) ||
        (each.look.size > bodySize * LARGE && isAtLeast({ ...each.look, caps: true }, look)) ||
        (isElsewhere && standsOut(each.look, bodySize)) ||
        (found.size === 0 && headsHeader(each, bodySize)) ||
        (second !== null && isLike(each.look, second))
        ? each.kind
        : null
      : kindByForm(each, look, bodySize, lines, known, found.size > 0)
    if (kind !== null) found.set(each.line, { kind })
  }
  return joined(found, lines, known)
}

/** The kind of a line whose words are no known heading, when it is set like the headings around it. */
function kindByForm(
  each: Candidate,
  look: Look,
  bodySize: number,
  lines: Line[],
  known: KnownWords,
  isAfterHeading: boolean,
): SectionKind | null {
  if (!each.alone || !isLike({ ...each.look, gap: look.gap }, look)) return null
  const next = lines[each.at + 1]
  const isTold = look.level !== null || look.caps || look.size > bodySize + SAME_SIZE
  const headsEntry = belowOf(lines, each.at).some(hasEdgeDate)
  const words = wordsOf(each.line.text)
  if (each.kind !== null) {
    // "Rose City High School" over its dates is an employer or a school.
    const namesSchool = each.kind === 'education' && isSchoolWord(words.at(-1) ?? '', known)
    if (headsEntry && (namesSchool || !DATED_KINDS.has(each.kind))) return null
    const isIsolated = each.line.gapBefore && next?.gapBefore === true
    return isTold || isIsolated || (look.bold && !headsEntry) || isTypedHeading(each.line) ? each.kind : null
  }
  // Where entries have larger letters of their own, what is larger still heads them.
  const isAbove = next !== undefined && each.look.size > next.size * LARGE && next.size > bodySize + SAME_SIZE
  if (!isTold || (headsEntry && !isAbove) || !isOwnHeading(each, look)) return null
  const namesJob = words.some((word) => isTitleNoun(word, known) || isSchoolWord(word, known))
  return !namesJob && (isAfterHeading || headsProse(next)) ? 'other' : null
}

/** Plain text has no other sign of a heading than an empty line before it and a capital on each of its words. */
function isTypedHeading({ text, size, gapBefore }: Line): boolean {
  return size === 0 && gapBefore && text.split(/\s+/).every((word) => /^(?:\p{Lu}|&|and$|of$|und$|et$|en$)/u.test(word))
}

/** "About me" over the lines beside the name, set smaller than the headings of the sections below. */
function headsHeader({ kind, alone, look, line }: Candidate, bodySize: number): boolean {
  return kind === 'summary' && alone && line.gapBefore && look.bold && look.size > bodySize + SAME_SIZE
}

function standsOut(look: Look, bodySize: number): boolean {
  return look.bold || look.caps || look.size > bodySize + SAME_SIZE
}

/** A heading right below another, with no room for a section between them, is its second line. */
function joined(found: Map<Line, Heading>, lines: Line[], known: KnownWords): Map<Line, Heading> {
  for (const [i, line] of lines.entries()) {
    const first = lines[i - 1]
    const heading = found.get(line)
    if (heading === undefined || first === undefined || !found.has(first)) continue
    if (first.box === null || line.box === null || first.page !== line.page || first.column !== line.column) continue
    const step = line.box.y - first.box.y
    if (step <= 0 || step > line.size * LINE_STEP || !areAligned(first.box, line.box)) continue
    found.set(first, { kind: headingWords(`${first.text} ${line.text}`, known.headings)?.kind ?? heading.kind })
    found.set(line, { kind: heading.kind, goesOn: true })
  }
  return found
}

/** Set flush left, flush right or centred. */
function areAligned(a: Box, b: Box): boolean {
  const [left, right] = [a.x - b.x, a.x + a.width - b.x - b.width]
  return [left, right, (left + right) / 2].some((distance) => Math.abs(distance) <= SAME_EDGE)
}

/** The next lines up to a gap, three at most: where an entry has its date. */
function belowOf(lines: Line[], at: number): Line[] {
  const below = lines.slice(at + 1, at + 4)
  // Where the line itself stands apart from what is below, as every paragraph of Word does, gaps end no entry.
  const apart = below[0]?.gapBefore === true && below[0].box === null
  const gap = below.findIndex((line, i) => i > 0 && (apart ? line.headingLevel !== null : line.gapBefore))
  return gap < 0 ? below : below.slice(0, gap)
}

/** Before the first known heading only a paragraph shows that a line heads something. */
function headsProse(next: Line | undefined): boolean {
  return next !== undefined && next.text.length > 60
}

/** Words that no list knows count where the look is not that of job titles too: by style, or by capitals and a gap. */
function isOwnHeading(each: Candidate, look: Look): boolean {
  return look.level !== null || each.line.size > 0 || (look.caps && each.line.gapBefore)
}

function candidatesOf(lines: Line[], known: KnownWords): Candidate[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1]
    if (!hasHeadingShape(line) && !isMarkedHeading(line, next)) return []
    const words = headingWords(line.text, known.headings)
    const alone = line.gapBefore || next?.gapBefore === true || i === 0 || line.headingLevel !== null
    const gap = line.size > 0 || line.gapBefore || i === 0
    const look = { size: line.size, bold: line.bold, caps: isUpperCase(line.text), level: line.headingLevel, gap }
    return [{ line, at: i, kind: words?.kind ?? null, exact: words?.exact ?? false, look, alone }]
  })
}

/** The look that the most kinds of known headings share; of two, the more prominent. */
function commonLook(candidates: Candidate[]): Look | null {
  const exact = candidates.filter((each) => each.exact).slice(0, MOST_KNOWN)
  let best: Look | null = null
  let bestKinds = 0
  for (const { look } of exact) {
    const kinds = new Set(exact.filter((each) => isLike(each.look, look)).map((each) => each.kind)).size
    if (kinds > bestKinds || (kinds === bestKinds && best !== null && prominence(look) > prominence(best))) {
      best = look
      bestKinds = kinds
    }
  }
  return best
}

/** The look of the headings in a box beside the text: shared by several kinds that no heading of the other look is of. */
function secondLook(candidates: Candidate[], look: Look, bodySize: number): Look | null {
  const exact = candidates.filter((each) => each.exact).slice(0, MOST_KNOWN)
  const found = new Set(exact.filter((each) => isAtLeast(each.look, look)).map((each) => each.kind))
  const others = exact.filter((each) => !found.has(each.kind) && standsOut(each.look, bodySize))
  const second = commonLook(others)
  if (second === null) return null
  const kinds = new Set(others.filter((each) => isLike(each.look, second)).map((each) => each.kind))
  return kinds.size >= SECOND_KINDS ? second : null
}

function prominence(look: Look): number {
  return (
    look.size +
    (look.bold ? 2 : 0) +
    (look.caps ? 2 : 0) +
    (look.gap ? 1 : 0) +
    (look.level === null ? 0 : 20 - look.level)
  )
}

function isLike(a: Look, b: Look): boolean {
  return (
    Math.abs(a.size - b.size) <= SAME_SIZE &&
    a.bold === b.bold &&
    a.caps === b.caps &&
    a.level === b.level &&
    a.gap === b.gap
  )
}

function isAtLeast(a: Look, b: Look): boolean {
  return (
    a.size >= b.size - SAME_SIZE &&
    (a.bold || !b.bold) &&
    (a.caps || !b.caps) &&
    (a.gap || !b.gap || (a.caps && b.caps)) &&
    (b.level === null || (a.level !== null && a.level <= b.level))
  )
}

/** The size that most characters are set in. */
export function commonSize(lines: Line[]): number {
  const characters = new Map<number, number>()
  for (const line of lines) characters.set(line.size, (characters.get(line.size) ?? 0) + line.text.length)
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
