import type { Passage } from '../model.ts'
import { isSchoolWord, type KnownWords } from './known-words.ts'
import { clip, trimmed } from './passage.ts'
import { couldBePlace, isPlace, namesState } from './place.ts'
import { commaParts, withoutKnownPlace } from './role-fields.ts'
import type { Segment } from './segments.ts'
import { wordsOf } from './words.ts'

/** Subjects that stand without "in" beside a degree, told by their last word. */
export const SUBJECT =
  /(?:science|sciences|engineering|mathematics|maths|physics|chemistry|biology|economics|finance|accounting|studies|arts|history|design|development|informatics|informatik|informatique|informatica|computing|systems|technology|management|administration|nursing|statistics|analytics|philosophy|psychology|linguistics|business|marketing|education|law|music)$/i

export const GRADE =
  /^\d{1,3}(?:[.,]\d{1,2})?\s?(?:c?gpa\b|%)|^(?:c?gpa|grade|note|cum laude|magna|summa|first class|upper second|2[:.][12]|distinction|merit|honou?rs|gesamtnote|thesis|dissertation|modules?|coursework)\b/i

/** A segment in which commas divide degree from school is cut at them; a name that only holds a comma is not. */
export function partsOf(segment: Segment, known: KnownWords): Segment[] {
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
export function fromSchool(segment: Segment): Segment[] {
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

export function isSchool(text: string, known: KnownWords): boolean {
  const words = wordsOf(text)
  const marks = (word: string, i: number) =>
    isSchoolWord(word, known) || (i > 0 && known.schools.has(`${words[i - 1]} ${word}`))
  return words.some(marks) && !known.degrees.has(words.join(' '))
}

export function hasDegree(text: string, known: KnownWords): boolean {
  const words = wordsOf(text.replace(/\./g, ''))
  return (
    words.some((word, i) => known.degrees.has(word) && (word.length > 2 || i === 0)) ||
    (words.length > 1 && known.degrees.has(words.slice(0, 2).join(' ')))
  )
}

export function opensWithDegree(text: string, known: KnownWords): boolean {
  return known.degrees.has(wordsOf(text.replace(/\./g, ''))[0] ?? '')
}
