import type { BulletJudgement } from '../judge/judgement.ts'
import type { WorkKind } from '../lexicon.ts'
import { gerund, past, type VerbWords } from '../words/verb.ts'
import type { Situation } from './situation.ts'

/** One bullet being rewritten: what is known about it, and the question behind each blank written so far. */
export interface Task {
  situation: Situation
  judgement: BulletJudgement
  verbs: VerbWords
  kind: WorkKind
  /** The words of a blank to its question. */
  asks: Map<string, string>
}

/** Ongoing work stands in the present in a role held today; finished work in the past always. */
export type Tense = 'present' | 'past'

/** Three blanks are what a person fills in before giving up. */
export const MOST_BLANKS = 3

export function blank(task: Task, words: string, ask: string): string {
  task.asks.set(words, ask)
  return `[${words}]`
}

export function blanksOf(text: string): string[] {
  return [...text.matchAll(/\[([^[\]]{1,200})\]/g)].map((match) => match[1]!)
}

export function blanksLeft(text: string): number {
  return MOST_BLANKS - blanksOf(text).length
}

export function finite(base: string, tense: Tense, task: Task): string {
  return tense === 'present' ? base : past(base, task.verbs)
}

export function ongoing(task: Task): Tense {
  return task.situation.current ? 'present' : 'past'
}

/** The verb that opens the fewest other bullets; the first of equals. */
export function freshest(bases: readonly string[], tense: Tense, task: Task): string {
  const uses = (base: string) =>
    [base, past(base, task.verbs), gerund(base, task.verbs)].reduce(
      (sum, form) => sum + (task.situation.usedVerbs.get(form.split(' ')[0]!) ?? 0),
      0,
    )
  const [first, ...others] = bases
  return finite(
    others.reduce((best, base) => (uses(base) < uses(best) ? base : best), first!),
    tense,
    task,
  )
}

/** All wordings, beginning with a different one for each example of a resume. */
export function inOrder<T>(wordings: readonly T[], task: Task): T[] {
  const first = task.situation.variant % wordings.length
  return [...wordings.slice(first), ...wordings.slice(0, first)]
}

/** The next wording of a blank that this resume does not hold yet. */
export function inTurn(wordings: readonly string[], task: Task): string {
  const order = inOrder(wordings, task)
  return order.find((words) => !isUsed(words, task)) ?? order[0]!
}

/** Whether an earlier example has this blank; a capital first letter makes no other blank of it. */
export function isUsed(words: string, task: Task): boolean {
  const { usedBlanks } = task.situation
  return usedBlanks.has(words) || usedBlanks.has(words[0]!.toUpperCase() + words.slice(1))
}

export function isTechnology(word: string, task: Task): boolean {
  return task.situation.words.technologies.has(word.toLowerCase())
}
