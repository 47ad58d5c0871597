import { capitalised } from '../words/capital.ts'
import { baseOfPast } from '../words/verb.ts'
import { firstClauseEnd } from './clause.ts'
import { turnGerunds } from './finite.ts'
import { blank, type Task } from './task.ts'

/** Where the result of a long sentence begins, and what its own line opens with. */
const RESULT: readonly RegExp[] = [
  /,? and,? (?=thanks to )/,
  /,? (?:so|so that) (?=(?:that )?[a-z])/,
  /; /,
  /\. (?=[A-Z])/,
]

interface Cut {
  end: number
  start: number
  /** The result is a sentence of its own ("so nobody waits"), which cannot open a line. */
  so: boolean
}

/** Lines longer than this are not read to the end (GUIDE: 45 words and a buried result). */
const LONG = 45

export function isLong(text: string): boolean {
  return text.split(/\s+/).length >= LONG
}

/** What speaks of the sentence before it opens no line of its own. */
const NO_LINE = /^(?:it|this|these|that|they|its|their|he|she|the|an?) /i

/** Splits a run-on into the work and its result, one line each, result last; null where no clean cut is found. */
export function splitLong(text: string, task: Task): string | null {
  const cut = lastVerb(text, task) ?? lastMark(text)
  if (!cut) return null
  const work = text.slice(0, cut.end).trim()
  const result = text.slice(cut.start).trim()
  if (NO_LINE.test(result) && !cut.so) return null
  if (work.split(' ').length < 8 || result.split(' ').length < 4) return null
  const keep = blank(
    task,
    'keep the two or three steps that made the difference',
    'Which two or three of these steps made the difference? The others can go.',
  )
  const end = firstClauseEnd(work)
  const steps = cut.so ? stepsAfter(work.slice(end), task) : null
  return steps
    ? `${capitalised(work.slice(0, end))}, so ${result}\n${capitalised(steps)} ${keep}`
    : `${capitalised(result)}\n${capitalised(work)} ${keep}`
}

/** ", which meant drafting the plan, running a trial and moving the tables" gives "drafted the plan, ran a trial and moved …". */
function stepsAfter(text: string, task: Task): string | null {
  const steps = turnGerunds(
    text.replace(/^,? (?:(?:which|this) (?:meant|involved|included|required) |by |including )/, ''),
    'past',
    task,
  )
  return steps && !/(?:, | and )(?:[a-z]+ly )?[a-z]+ing /.test(steps) ? steps : null
}

/** ", and reduced X" or " and reduced X" in the second half. */
function lastVerb(text: string, task: Task): Cut | null {
  const found = [...text.matchAll(/, (?:and )?(?:finally |also |thereby )?(?=([a-z]+) )/g)].filter(
    (match) =>
      match.index > text.length * 0.4 &&
      /ed$|^(?:cut|took|brought|led|made|ran|kept)$/.test(match[1]!) &&
      baseOfPast(match[1]!, task.verbs),
  )
  const last = found.at(-1)
  return last ? { end: last.index, start: last.index + last[0].length, so: false } : null
}

function lastMark(text: string): Cut | null {
  for (const mark of RESULT) {
    const at = text.search(mark)
    const match = mark.exec(text)
    if (match && at > text.length * 0.3) return { end: at, start: at + match[0].length, so: / so\b/.test(match[0]) }
  }
  return null
}
