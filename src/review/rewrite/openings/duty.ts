import { headPhrase } from '../clause.ts'
import { turnBases, turnGerunds } from '../finite.ts'
import { isActivity, turnNominal } from '../nominal.ts'
import { freshest, ongoing, type Task, type Tense } from '../task.ts'

/**
 * A duty told as a deed: "responsible for moving X" gives "moved X", "responsible for X" gives "owned X". The text is
 * what follows "responsible for", "tasked with", "duties included".
 */
export function duty(text: string, task: Task): string {
  const tense = ongoing(task)
  const [first, ...others] = text.split(/ and (?:also )?(?:responsible )?for (?=\S)/)
  return [first!, ...others].map((part) => deed(part, tense, task)).join(' and ')
}

/** "asked to move X", "had to move X": the verb that follows. */
export function orderedTo(text: string, task: Task): string | null {
  return turnBases(text, ongoing(task), task)
}

function deed(text: string, tense: Tense, task: Task): string {
  const kept = /^(?:looking after|taking care of|dealing with|handling|overseeing all|the overall) (?=\S)/.exec(text)
  if (kept) return held(text.slice(kept[0].length), tense, task)
  return (
    withLastGerund(text, tense, task) ??
    turnGerunds(text, tense, task) ??
    turnNominal(text, tense, task) ??
    held(text, tense, task)
  )
}

/** "API design, code review and attending planning" holds a deed after things: "handled API design and … and attended planning". */
function withLastGerund(text: string, tense: Tense, task: Task): string | null {
  const match = /^(.{1,200}), ([^,]{1,80}) and ([a-z-]+ing) (?=\S)/.exec(text)
  if (!match || turnGerunds(text, tense, task)) return null
  const last = turnGerunds(text.slice(match[0].length - match[3]!.length - 1), tense, task)
  return last ? `${held(`${match[1]} and ${match[2]}`, tense, task)}, and ${last}` : null
}

/** Nothing says what was done: a plain verb that claims no more than the responsibility did. */
function held(text: string, tense: Tense, task: Task): string {
  const object = text.replace(/^all (?=the )/, '')
  const head = headPhrase(object)
  if (/^(?:a |the |our )?(?:team|group|squad)\b/.test(head) || /\b(?:engineers|developers)$/.test(head)) {
    return `${freshest(['manage', 'supervise'], tense, task)} ${object}`
  }
  if (isActivity(head, task)) return `${freshest(['handle', 'carry out', 'run'], tense, task)} ${object}`
  const verbs = task.situation.level === 'junior' ? ['maintain', 'run'] : ['own', 'run']
  return `${freshest(verbs, tense, task)} ${object}`
}
