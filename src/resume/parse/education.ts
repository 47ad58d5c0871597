import type { Line, Passage, Section, Study } from '../model.ts'
import { type Block, blocksOf, type Edges } from './blocks.ts'
import { unfoldCards } from './cards.ts'
import { findDates } from './dates.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { KnownWords } from './known-words.ts'
import { formEntries, withoutLabel } from './labelled.ts'
import { datesOf } from './line-dates.ts'
import { bare, clip, passageOf, trimmed } from './passage.ts'
import { couldBePlace, isPlace } from './place.ts'
import { commaParts } from './role-fields.ts'
import { endsOpen, headSegments, joinedSegments, type Segment, slashParts, wrappedSegment } from './segments.ts'
import { fromSchool, GRADE, hasDegree, isSchool, opensWithDegree, partsOf, SUBJECT } from './study-parts.ts'
import { withoutTableHead } from './table-head.ts'
import { unwrapHeads } from './unwrap.ts'
import { fold, isUpperCase, wordsOf } from './words.ts'

/** "Note 1,6", "GPA: 3.8/4.0" alone on a line: no part of a name that wraps. */
const GRADE_LINE =
  /^(?:(?:overall |final |cumulative )?(?:gpa|cgpa|grade)|(?:gesamt|abschluss)?note|moyenne|cijfer|nota(?: media| final)?|média|classificação|voto|votazione|ocena|průměr|keskiarvo|snitt)\s*:?\s*\d[\d.,]*(?:\s?(?:\/|out of|von|sur|su|de)\s?\d[\d.,]*)?(?: e lode| valores)?$/iu

/** The courses of study of a section: institution, degree and subject, in whatever order they are printed. */
export function studiesOf(section: Section, known: KnownWords, edges: Edges): Study[] {
  const lines = unwrapHeads(unfoldCards(withoutTableHead(section.lines).filter(isNoGrade), hasTwoDates), edges)
  const form = formEntries(lines, edges)
  return (form ?? entriesOf(blocksOf(lines, edges)))
    .flatMap((entry) => (entry.head.length > 0 ? [entry] : entry.body.map(asEntry)))
    .map((entry) => studyOf(entry, known, form !== null))
    .filter((study) => study !== null)
}

function isNoGrade(line: Line): boolean {
  return !GRADE_LINE.test(line.text)
}

/** A course that is told in one item of a list: "B.Tech in Physics from Northern College, 2019". */
function asEntry(block: Block): Entry {
  return { head: block.lines, dates: findDates(passageOf(block.lines))[0] ?? null, body: [] }
}

/** Two courses stand side by side when each has its own range of dates on the same line. */
function hasTwoDates(below: Line[]): boolean {
  return below.some(
    (line) => line.text.includes('\t') && datesOf(line).filter((range) => range.from !== null).length > 1,
  )
}

/** What stands between two commas, with the number of the segment that it is part of. */
interface Part extends Segment {
  cell: number
}

function studyOf(entry: Entry, known: KnownWords, inForm: boolean): Study | null {
  const lines = headLines(entry, known)
  const first = lines[0]
  if (first === undefined) return null
  const parts = headSegments(lines)
    .flatMap((segment) => withoutLabel(segment, inForm))
    .flatMap((segment) => slashParts(segment, (left, right) => isSchool(left, known) !== isSchool(right, known)))
    .flatMap(fromSchool)
    .flatMap((segment, cell) => inCell(partsOf(segment, known), cell))
    .reduce((done: Part[], part) => withWrap(done, part, known), [])
  const named = parts.filter((part) => isSchool(part.text, known))
  // "Full-Stack Bootcamp, Harbour Academy": where only one of two is nothing but a school, the other is its course.
  const pure = named.filter((part) => !hasDegree(part.text, known))
  const schools = pure.length > 0 ? pure : named
  const degrees = parts.filter((part) => hasDegree(part.text, known) && !schools.includes(part))
  const degree = pickDegree(degrees, known)
  const rest = parts.filter(
    (part) =>
      !schools.includes(part) &&
      (!degrees.includes(part) || (part !== degree && part.cell === degree?.cell)) &&
      !isPlace(part.text) &&
      !GRADE.test(part.text),
  )
  const subjects = rest.filter((part) => !degrees.includes(part))
  const institution =
    schools[0] ??
    subjects.find((part) => part.line !== degree?.line && !SUBJECT.test(part.text)) ??
    subjects.find((part) => !SUBJECT.test(part.text)) ??
    null
  const others = rest.filter((part) => part !== institution && !isTownOf(part, degree))
  const told = degree === null ? { degree: null, area: others[0] ?? null } : degreeAndArea(degree)
  const area = degree === null ? told.area : areaBeside(degree, told.area, parts, others)
  if (institution === null && degree === null) return null
  const all = [...entry.head, ...entry.body.flatMap((block) => block.lines)]
  const end = Math.max(...all.map((line) => line.start + line.text.length))
  return {
    institution: institution === null ? null : bare(nameOfSchool(institution, parts, known)),
    degree: bare(told.degree),
    area: bare(area ?? degrees.find((part) => part !== degree) ?? null),
    dates: entry.dates,
    page: first.page,
    start: (all[0] as Line).start,
    end,
  }
}

/** What divides a segment from others divides no part of several from them. */
function inCell(parts: Segment[], cell: number): Part[] {
  return parts.map((part) => (parts.length === 1 ? { ...part, cell } : { ...part, cell, apart: false, after: 'other' }))
}

/** The first of the degrees; but of "Ingeniería Informática, Grado" the one that says nothing else. */
function pickDegree(degrees: Part[], known: KnownWords): Part | null {
  const [first] = degrees
  if (first === undefined || /\s(?:of|in|en|de)\s/i.test(first.text)) return first ?? null
  const isBare = ({ text }: Part) => known.degrees.has(wordsOf(text.replace(/\./g, '')).join(' '))
  if (isBare(first)) return first
  return degrees.find((part) => part.cell === first.cell && isBare(part)) ?? first
}

/** A town in a cell of its own, on another line than the degree or beside the date: no subject. */
function isTownOf(part: Part, degree: Part | null): boolean {
  const isCell = (part.apart && part.line !== degree?.line) || part.after === 'date'
  return isCell && couldBePlace(part.text) && !SUBJECT.test(part.text)
}

/** What stands right behind the degree, else right before it, else beside it on the line, else on another. */
function areaBeside(degree: Part, told: Passage | null, parts: Part[], others: Part[]): Passage | null {
  const at = parts.indexOf(degree)
  const isNext = (part: Part | undefined): part is Part =>
    part !== undefined && part.cell === degree.cell && others.includes(part)
  const behind = parts.slice(at + 1)
  const end = behind.findIndex((part) => !isNext(part))
  const list = end < 0 ? behind : behind.slice(0, end)
  const last = list.at(-1)
  // One more part at the end of the line is the town; behind two subjects it is the third.
  const isTown = end < 0 || behind[end]?.cell !== degree.cell
  if (isTown && list.length === 2 && last !== undefined && couldBePlace(last.text) && !SUBJECT.test(last.text))
    list.pop()
  if (told !== null) {
    const goesOn = list.length > 0 && list.some((part) => SUBJECT.test(part.text))
    return goesOn ? joinedSegments({ ...degree, ...told }, list.at(-1) as Part) : told
  }
  if (list[0] !== undefined) return joinedSegments(list[0], list.at(-1) as Part)
  const before = parts.slice(0, at)
  const from = before.findLastIndex((part) => !isNext(part)) + 1
  if (before[from] !== undefined) return joinedSegments(before[from], before.at(-1) as Part)
  return others.find((part) => part.line === degree.line) ?? others[0] ?? null
}

/**
 * "Munster Technical" and "College" below it, "Politechnika" and "Nadodrzańska": a word that every school may bear is no
 * name alone, so that it goes on, or something goes on in it. So does what stops at a word like "of".
 */
function withWrap(done: Part[], part: Part, known: KnownWords): Part[] {
  const before = done.at(-1)
  if (before === undefined || before.line === part.line || isBold(before) !== isBold(part)) return [...done, part]
  const isName = ({ text }: Part) =>
    !isUpperCase(text) &&
    !hasDegree(text, known) &&
    !SUBJECT.test(text) &&
    !GRADE.test(text) &&
    !isPlace(text) &&
    /^\p{Lu}/u.test(text)
  const isOne =
    part.start === part.line.start &&
    (endsOpen(before.text) ||
      (isLoneSchoolWord(part, known) && isName(before) && !isSchool(before.text, known)) ||
      (isLoneSchoolWord(before, known) && isName(part)))
  return isOne
    ? done.with(-1, { ...before, ...wrappedSegment(before, { ...part, ...commaParts(part)[0] }) })
    : [...done, part]
}

function isBold({ line, start }: Part): boolean {
  return line.runs.findLast((run) => run.at <= start - line.start)?.bold ?? line.bold
}

function isLoneSchoolWord({ text }: Part, known: KnownWords): boolean {
  return known.schools.has(fold(text)) && !/\s/.test(text) && !isUpperCase(text)
}

/**
 * The name without its grade and what leads to it. A town behind its comma is part of it where the town is told once more,
 * and none of a name that no word marks as a school's.
 */
function nameOfSchool(school: Part, parts: Part[], known: KnownWords): Passage {
  const name = withoutGrade(withoutPreposition(school))
  if (!isSchool(name.text, known)) return withoutTown(name)
  const next = parts[parts.indexOf(school) + 1]
  if (next?.cell !== school.cell || !couldBePlace(next.text)) return name
  const isToldAgain = parts.some((part) => part !== next && fold(part.text) === fold(next.text))
  return isToldAgain && name.end === school.end ? joinedSegments(school, next) : name
}

/** The lines above the list; and where no degree is among them, the first of the list that names one. */
function headLines(entry: Entry, known: KnownWords): Line[] {
  if (entry.head.some((line) => hasDegree(line.text, known))) return entry.head
  const below = entry.body.map((block) => block.lines[0] as Line).find((line) => opensWithDegree(line.text, known))
  return below === undefined ? entry.head : [...entry.head, below]
}

/** "an der Hochschule Moosbach", as the line under a degree goes on. */
function withoutPreposition(school: Passage): Passage {
  const lead = /^(?:at(?: the)?|from(?: the)?|an der|an|am|bei|à l[’']|à la|à|aan de|aan)\s?(?=\p{Lu})/u.exec(
    school.text,
  )
  return lead === null ? school : clip(school, lead[0].length, school.text.length)
}

/** "Sri Vidya Mandir, Chennai": two parts, of which the second may be a place. */
function withoutTown(name: Passage): Passage {
  const [first, town, ...more] = commaParts(name)
  return first !== undefined && town !== undefined && more.length === 0 && couldBePlace(town.text) ? first : name
}

/** "University of Leeds (2:1)": the grade in brackets is no part of the name. */
function withoutGrade(school: Passage): Passage {
  const grade =
    /\s\((?:[^()]*\d[^()]*|first[^()]*|(?:magna |summa )?cum laude|with [^()]*|distinction|merit|pass|honou?rs|(?:avec )?mention[^()]*|(?:magna |summa )?cum laude|mit auszeichnung|met lof|con matrícula[^()]*|con lode|z wyróżnieniem)\)$/iu.exec(
      school.text,
    )
  return grade === null ? school : clip(school, 0, grade.index)
}

/** "Bachelor of Arts in History", "BSc (Hons) Computer Science", "Master: Physics": the degree, then its subject. */
function degreeAndArea(degree: Passage): { degree: Passage; area: Passage | null } {
  const divider = /\s(?:in|en|im fach)(?:\s|$)|:\s|\)\s(?=\p{Lu})/u.exec(degree.text)
  const abbreviated =
    /^(?:(?:\p{L}\.?){1,2}\.?\s?(?:Sc|Tech|Eng|Ed|Com|A|S|Phil)\.?|[BM]\.?[AS]\.?|PhD|Ph\.\s?D\.?)\s(?=\p{Lu})/u.exec(
      degree.text,
    )
  const at = divider ?? abbreviated
  if (at === null) return { degree, area: null }
  const keep = at === abbreviated ? at[0].length : at.index + (at[0].startsWith(')') ? 1 : 0)
  const area = trimmed(clip(degree, at.index + at[0].length, degree.text.length))
  return { degree: trimmed(clip(degree, 0, keep)), area: area.text === '' ? null : area }
}
