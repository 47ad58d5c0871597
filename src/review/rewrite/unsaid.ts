import { blank, inTurn, type Task, type Tense } from './task.ts'
import { wordedAsWhole } from './whole.ts'

const PAST = [
  'your verb: built, ran or changed',
  'your verb: set up, fixed or looked after',
  'your verb: wrote, tested or maintained',
]
const PRESENT = [
  'your verb: build, run or maintain',
  'your verb: set up, change or look after',
  'your verb: write, fix or improve',
]

/** A blank for the verb before its object, where nothing tells what was done and any verb could make the part bigger. */
export function unsaidVerb(object: string, tense: Tense, task: Task): string {
  const wordings = tense === 'present' ? PRESENT : PAST
  const verb = blank(task, inTurn(wordings, task), 'What did you do here yourself? Choose the verb that is true.')
  return `${verb} ${wordedAsWhole(object, task)}`
}
