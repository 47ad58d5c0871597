import { blank, inTurn, type Task, type Tense } from './task.ts'

const PAST = [
  'your verb: built, ran or changed',
  'your verb: set up, fixed or looked after',
  'your verb: wrote, tested or maintained',
]
const PRESENT = [
  'your verb: built, run or maintain',
  'your verb: set up, change or look after',
  'your verb: built, fix or improve',
]

/** A blank for the verb, where nothing tells what was done and any verb could make the part bigger. */
export function unsaidVerb(tense: Tense, task: Task): string {
  const wordings = tense === 'present' ? PRESENT : PAST
  return blank(task, inTurn(wordings, task), 'What did you do here yourself? Choose the verb that is true.')
}
