import { headPhrase } from '../clause.ts'
import { turnBases, turnGerunds } from '../finite.ts'
import { carriedOut, isActivity, turnNominal } from '../nominal.ts'
import { blank, finite, freshest, ongoing, type Task, type Tense } from '../task.ts'
import { unsaidVerb } from '../unsaid.ts'
import { wordedAsWhole } from '../whole.ts'

/**
 * A duty told as a deed: "responsible for moving X" gives "moved X", "responsible for X" leaves the
 * verb open. The text is what follows "responsible for", "tasked with", "duties included".
 */
export function duty(text: string, task: Task): string {
  const tense = ongoing(task)
  const [first, ...others] = text.split(/ and (?:also )?(?:responsible )?for (?=\S)/)
  return [first!, ...others].map((part) => deed(part, tense, task)).join(' and ')
}

/** "in charge of X" tells the verb that a duty leaves open. */
export function charge(text: string, task: Task): string {
  return duty(text, task).replace(/^\[[^[\]]*\]/, finite('own', ongoing(task), task))
}

/** "asked to move X", "had to move X": the verb that follows. */
export function orderedTo(text: string, task: Task): string | null {
  return turnBases(text, ongoing(task), task)
}

function deed(text: string, tense: Tense, task: Task): string {
  const kept = /^(?:looking after|taking care of) (?=\S)/.exec(text)
  if (kept) return `${finite('look after', tense, task)} ${text.slice(kept[0].length)}`
  const gerunds = turnGerunds(text, tense, task)
  if (gerunds && !gerunds.includes(' '))
    return `${gerunds} ${blank(task, 'what, in which system', 'What exactly did you do this to, and in which system?')}`
  return (
    withLastGerund(text, tense, task) ??
    turnGerunds(text, tense, task) ??
    turnNominal(text, tense, task) ??
    held(text, tense, task)
  )
}

/** "API design and attending planning" holds a deed after things: "handled API design and attended planning". */
function withLastGerund(text: string, tense: Tense, task: Task): string | null {
  const match = /^(.{1,200}?),? and (?=[a-z-]+ing (?!(?:of|for|in|on|at|with|from|to|and)\b)\S)/.exec(text)
  if (!match || turnGerunds(text, tense, task) || turnNominal(text, tense, task)) return null
  const deeds = turnGerunds(text.slice(match[0].length), tense, task)
  const things = match[1]!.includes(', ') ? match[1]!.replace(/, (?=[^,]*$)/, ' and ') : match[1]!
  return deeds ? `${held(things, tense, task)}${things === match[1] ? '' : ','} and ${deeds}` : null
}

/** Nothing says what was done: teams are managed and activities handled; of the rest the candidate knows the verb. */
function held(text: string, tense: Tense, task: Task): string {
  const object = text.replace(/^all (?=the )/, '')
  const head = headPhrase(object)
  if (
    /^(?:a |the |our )?(?:[a-z-]+ ){0,2}(?:team|group|squad)$/.test(head) ||
    /\b(?:engineers|developers)$/.test(head)
  ) {
    return `${freshest(['manage', 'supervise'], tense, task)} ${wordedAsWhole(object, task)}`
  }
  if (isActivity(head, task)) return `${finite(carriedOut(head), tense, task)} ${object}`
  return unsaidVerb(object, tense, task)
}
