import { capitalised } from '../words/capital.ts'
import { baseOfPast } from '../words/verb.ts'
import { blank, type Task } from './task.ts'

/** Where the result of a long sentence begins, and what its own line opens with. */
const RESULT: readonly RegExp[] = [
  /,? and,? (?=thanks to )/,
  /,? (?:so|so that) (?=(?:that )?[a-z])/,
  /; /,
  /\. (?=[A-Z])/,
]

/** Lines longer than this are not read to the end (GUIDE: 45 words and a buried result). */
const LONG = 45

export function isLong(text: string): boolean {
  return text.split(/\s+/).length >= LONG
}

/** Splits a run-on into the work and its result, one line each, result last; null where no clean cut is found. */
export function splitLong(text: string, task: Task): string | null {
  const cut = lastVerb(text, task) ?? lastMark(text)
  if (!cut) return null
  const work = text.slice(0, cut.end).trim()
  const result = text.slice(cut.start).trim()
  if (work.split(' ').length < 8 || result.split(' ').length < 4) return null
  const keep = blank(
    task,
    'keep the two or three steps that made the difference',
    'Which two or three of these steps made the difference? The others can go.',
  )
  return `${capitalised(result)}\n${capitalised(work)} ${keep}`
}

/** ", and reduced X" or " and reduced X" in the second half. */
function lastVerb(text: string, task: Task): { end: number; start: number } | null {
  const found = [...text.matchAll(/, (?:and )?(?:finally |also |thereby )?(?=([a-z]+) )/g)].filter(
    (match) =>
      match.index > text.length * 0.4 &&
      /ed$|^(?:cut|took|brought|led|made|ran|kept)$/.test(match[1]!) &&
      baseOfPast(match[1]!, task.verbs),
  )
  const last = found.at(-1)
  return last ? { end: last.index, start: last.index + last[0].length } : null
}

function lastMark(text: string): { end: number; start: number } | null {
  for (const mark of RESULT) {
    const at = text.search(mark)
    const match = mark.exec(text)
    if (match && at > text.length * 0.3) return { end: at, start: at + match[0].length }
  }
  return null
}
