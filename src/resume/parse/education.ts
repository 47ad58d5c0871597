import type { Line, Passage, Section, Study } from '../model.ts'
import { type Block, blocksOf, type Edges } from './blocks.ts'
import { unfoldCards } from './cards.ts'
import { findDates } from './dates.ts'
import { type Entry, entriesOf } from './entries.ts'
import { isSchoolWord, type KnownWords } from './known-words.ts'
import { formEntries, withoutLabel } from './labelled.ts'
import { datesOf } from './line-dates.ts'
import { bare, clip, passageOf, trimmed } from './passage.ts'
import { couldBePlace, isPlace, namesState } from './place.ts'
import { commaParts, withoutKnownPlace } from './role-fields.ts'
import { type Segment, segmentsOf, slashParts } from './segments.ts'
import { withoutTableHead } from './table-head.ts'
import { unwrapHeads } from './unwrap.ts'
import { wordsOf } from './words.ts'

/** Subjects that stand without "in" beside a degree, told by their last word. */
const SUBJECT =
  /(?:science|sciences|engineering|mathematics|maths|physics|chemistry|biology|economics|finance|accounting|studies|arts|history|design|development|informatics|informatik|informatique|informatica|computing|systems|technology|management|administration|nursing|statistics|analytics|philosophy|psychology|linguistics|business|marketing|education|law|music)$/i

const GRADE =
  /^\d{1,3}(?:[.,]\d{1,2})?\s?(?:c?gpa\b|%)|^(?:c?gpa|grade|note|cum laude|magna|summa|first class|upper second|2[:.][12]|distinction|merit|honou?rs|gesamtnote|thesis|dissertation|modules?|coursework)\b/i

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

function studyOf(entry: Entry, known: KnownWords, inForm: boolean): Study | null {
  const lines = headLines(entry, known)
  const first = lines[0]
  if (first === undefined) return null
  const parts = lines
    .flatMap((line) => segmentsOf(line).flatMap((segment) => withoutLabel(segment, inForm)))
    .flatMap((segment) => slashParts(segment, (left, right) => isSchool(left, known) !== isSchool(right, known)))
    .flatMap(fromSchool)
    .flatMap((segment) => partsOf(segment, known))
  const named = parts.filter((part) => isSchool(part.text, known))
  // "Full-Stack Bootcamp, Harbour Academy": where only one of two is nothing but a school, the other is its course.
  const pure = named.filter((part) => !hasDegree(part.text, known))
  const schools = pure.length > 0 ? pure : named
  const degrees = parts.filter((part) => hasDegree(part.text, known) && !schools.includes(part))
  const rest = parts.filter(
    (part) => !schools.includes(part) && !degrees.includes(part) && !isPlace(part.text) && !GRADE.test(part.text),
  )
  const degree = degrees[0] ?? null
  const institution =
    schools[0] ??
    rest.find((part) => part.line !== degree?.line && !SUBJECT.test(part.text)) ??
    rest.find((part) => !SUBJECT.test(part.text)) ??
    null
  const told = degree === null ? { degree: null, area: null } : degreeAndArea(degree)
  const others = rest.filter((part) => part !== institution)
  const beside = others.find((part) => part.line === degree?.line) ?? others[0] ?? degrees[1] ?? null
  if (institution === null && degree === null) return null
  const all = [...entry.head, ...entry.body.flatMap((block) => block.lines)]
  const end = Math.max(...all.map((line) => line.start + line.text.length))
  return {
    institution: bare(institution === null ? null : withoutGrade(withoutPreposition(institution))),
    degree: bare(told.degree),
    area: bare(told.area ?? beside),
    dates: entry.dates,
    page: first.page,
    start: (all[0] as Line).start,
    end,
  }
}

/** The lines above the list; and where no degree is among them, the first of the list that names one. */
function headLines(entry: Entry, known: KnownWords): Line[] {
  if (entry.head.some((line) => hasDegree(line.text, known))) return entry.head
  const below = entry.body.map((block) => block.lines[0] as Line).find((line) => opensWithDegree(line.text, known))
  return below === undefined ? entry.head : [...entry.head, below]
}

/** A segment in which commas divide degree from school is cut at them; a name that only holds a comma is not. */
function partsOf(segment: Segment, known: KnownWords): Segment[] {
  if (isPlace(segment.text) && !isSchool(segment.text, known)) return [segment]
  const { name } = withoutKnownPlace(segment)
  const parts = withCampus(name, commaParts(name))
  const kinds = new Set(
    parts.map((part) =>
      isSchool(part.text, known)
        ? hasDegree(part.text, known)
          ? 'school of a degree'
          : 'school'
        : hasDegree(part.text, known)
          ? 'degree'
          : isPlace(part.text)
            ? 'place'
            : 'other',
    ),
  )
  if (parts.length < 2 || (kinds.size === 1 && !kinds.has('degree')))
    return degreeBeforeSchool({ ...segment, ...name }, known)
  return parts.flatMap((part) => degreeBeforeSchool({ ...segment, ...part }, known))
}

/** "University of Ohio, Lakeside": a state's university has its campuses behind a comma, which are part of its name. */
function withCampus(whole: Passage, parts: Passage[]): Passage[] {
  const at = parts.findIndex((part) => isOfState(part.text))
  const [school, campus] = parts.slice(at)
  if (at < 0 || school === undefined || campus === undefined) return parts
  if (!couldBePlace(campus.text) || SUBJECT.test(campus.text)) return parts
  const from = whole.text.indexOf(school.text)
  const to = whole.text.indexOf(campus.text, from + school.text.length) + campus.text.length
  return parts.toSpliced(at, 2, clip(whole, from, to))
}

/** "B.Tech in Physics from Northern College": what follows "from" is the school. */
function fromSchool(segment: Segment): Segment[] {
  const from = /\s(?:from|at|with)\s(?=\p{Lu})/u.exec(segment.text)
  if (from === null) return [segment]
  return [
    { ...segment, ...clip(segment, 0, from.index) },
    { ...segment, ...clip(segment, from.index + from[0].length, segment.text.length) },
  ]
}

/** "PhD Northern University": the degree opens the name of the school. */
function degreeBeforeSchool(part: Segment, known: KnownWords): Segment[] {
  const first = /^\S+/.exec(part.text)?.[0] ?? ''
  const isBoth =
    isSchool(part.text, known) && opensWithDegree(part.text, known) && first.length <= 5 && !isSchool(first, known)
  if (!isBoth) return [part]
  return [
    { ...part, ...clip(part, 0, first.length) },
    { ...part, ...trimmed(clip(part, first.length, part.text.length)) },
  ]
}

function isOfState(school: string): boolean {
  return /\buniversity\b/i.test(school) && (namesState(school) || /\bstate university$/i.test(school))
}

function isSchool(text: string, known: KnownWords): boolean {
  const words = wordsOf(text)
  return words.some((word) => isSchoolWord(word, known)) && !known.degrees.has(words.join(' '))
}

function hasDegree(text: string, known: KnownWords): boolean {
  const words = wordsOf(text.replace(/\./g, ''))
  return (
    words.some((word, i) => known.degrees.has(word) && (word.length > 2 || i === 0)) ||
    (words.length > 1 && known.degrees.has(words.slice(0, 2).join(' ')))
  )
}

/** "University of Leeds (2:1)": the grade in brackets is no part of the name. */
/** "an der Hochschule Moosbach", as the line under a degree goes on. */
function withoutPreposition(school: Passage): Passage {
  const lead = /^(?:at(?: the)?|from(?: the)?|an der|an|am|bei|à l[’']|à la|à|aan de|aan)\s?(?=\p{Lu})/u.exec(
    school.text,
  )
  return lead === null ? school : clip(school, lead[0].length, school.text.length)
}

function withoutGrade(school: Passage): Passage {
  const grade =
    /\s\((?:[^()]*\d[^()]*|first[^()]*|(?:magna |summa )?cum laude|with [^()]*|distinction|merit|pass|honou?rs|(?:avec )?mention[^()]*|(?:magna |summa )?cum laude|mit auszeichnung|met lof|con matrícula[^()]*|con lode|z wyróżnieniem)\)$/iu.exec(
      school.text,
    )
  return grade === null ? school : clip(school, 0, grade.index)
}

function opensWithDegree(text: string, known: KnownWords): boolean {
  return known.degrees.has(wordsOf(text.replace(/\./g, ''))[0] ?? '')
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
