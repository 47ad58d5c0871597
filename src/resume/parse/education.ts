import type { Line, Passage, Section, Study } from '../model.ts'
import { blocksOf } from './blocks.ts'
import { type Entry, entriesOf } from './entries.ts'
import { clip, trimmed } from './passage.ts'
import { isPlace } from './place.ts'
import { commaParts } from './role-fields.ts'
import { type Segment, segmentsOf } from './segments.ts'
import type { Vocabulary } from './vocabulary.ts'
import { fold, wordsOf } from './words.ts'

interface Marks {
  degrees: ReadonlySet<string>
  schools: ReadonlySet<string>
}

const GRADE = /^(?:c?gpa|grade|note|cum laude|magna|summa|first class|upper second|2[:.][12]|distinction|merit|honou?rs|gesamtnote|thesis|dissertation|modules?|coursework)\b/i

/** The courses of study of a section: institution, degree and subject, in whatever order they are printed. */
export function studiesOf(section: Section, vocabulary: Vocabulary): Study[] {
  const marks = {
    degrees: new Set(vocabulary.degrees.degrees.map(plain)),
    schools: new Set(vocabulary.degrees.schools.map(fold)),
  }
  return entriesOf(blocksOf(section.lines))
    .map((entry) => studyOf(entry, marks))
    .filter((study) => study !== null)
}

function studyOf(entry: Entry, marks: Marks): Study | null {
  const lines = entry.head.length > 0 ? entry.head : entry.body.slice(0, 1).flatMap((block) => block.lines.slice(0, 1))
  const first = lines[0]
  if (first === undefined) return null
  const parts = lines.flatMap(segmentsOf).flatMap((segment) => partsOf(segment, marks))
  const schools = parts.filter((part) => isSchool(part.text, marks))
  const degrees = parts.filter((part) => hasDegree(part.text, marks) && !schools.includes(part))
  const rest = parts.filter((part) => !schools.includes(part) && !degrees.includes(part) && !isPlace(part.text) && !GRADE.test(part.text))
  const degree = degrees[0] ?? null
  const institution = schools[0] ?? (degree === null ? rest[0] : rest.find((part) => part.line !== degree.line) ?? rest[0]) ?? null
  const named = degree === null ? { degree: null, area: null } : degreeAndArea(degree)
  const beside = rest.find((part) => part !== institution && (degree === null || part.line === degree.line)) ?? degrees[1] ?? null
  if (institution === null && degree === null) return null
  const all = [...entry.head, ...entry.body.flatMap((block) => block.lines)]
  const end = Math.max(...all.map((line) => line.start + line.text.length))
  return { institution, degree: named.degree, area: named.area ?? beside, dates: entry.dates, page: first.page, start: (all[0] as Line).start, end }
}

/** A segment in which commas divide degree from school is cut at them; a name that only holds a comma is not. */
function partsOf(segment: Segment, marks: Marks): Segment[] {
  const parts = commaParts(segment)
  const kinds = new Set(parts.map((part) => (isSchool(part.text, marks) ? 'school' : hasDegree(part.text, marks) ? 'degree' : isPlace(part.text) ? 'place' : 'other')))
  if (parts.length < 2 || (kinds.size === 1 && !kinds.has('degree'))) return [segment]
  return parts.map((part) => ({ ...segment, ...part }))
}

function isSchool(text: string, marks: Marks): boolean {
  return wordsOf(text).some((word) => marks.schools.has(word)) && !/^(?:high school diploma|bootcamp certificate)/i.test(text)
}

function hasDegree(text: string, marks: Marks): boolean {
  const words = wordsOf(text.replace(/\./g, ''))
  return words.some((word, i) => marks.degrees.has(word) && (word.length > 2 || i === 0)) || words.length > 1 && marks.degrees.has(words.slice(0, 2).join(' '))
}

/** "Bachelor of Arts in History", "BSc (Hons) Computer Science", "Master: Physics": the degree, then its subject. */
function degreeAndArea(degree: Passage): { degree: Passage; area: Passage | null } {
  const divider = /\s(?:in|en|im fach)\s|:\s|\)\s(?=\p{Lu})/u.exec(degree.text)
  const abbreviated = /^(?:(?:\p{L}\.?){1,2}\.?\s?(?:Sc|Tech|Eng|Ed|Com|A|S|Phil)\.?|[BM]\.?[AS]\.?|PhD|Ph\.\s?D\.?)\s(?=\p{Lu})/u.exec(degree.text)
  const at = divider ?? abbreviated
  if (at === null) return { degree, area: null }
  const keep = at === abbreviated ? at[0].length : at.index + (at[0].startsWith(')') ? 1 : 0)
  const area = trimmed(clip(degree, at.index + at[0].length, degree.text.length))
  return { degree: trimmed(clip(degree, 0, keep)), area: area.text === '' ? null : area }
}

function plain(text: string): string {
  return fold(text).replace(/\./g, '')
}
