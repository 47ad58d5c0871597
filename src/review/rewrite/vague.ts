import { firstClauseEnd } from './clause.ts'
import { blank, blanksLeft, inTurn, type Task } from './task.ts'

const WORDINGS = [
  'which one, in which system',
  'name the system and the change',
  'the one that says most about you, by name',
  'what exactly, and where',
] as const

/** Makes room for a name after a clause that could be about any system. */
export function namedMore(text: string, task: Task): string {
  if (blanksLeft(text) < 1 || text.endsWith('])')) return text
  const end = firstClauseEnd(text)
  const name = blank(task, inTurn(WORDINGS, task), 'Which system was it, and what exactly did you change or build?')
  return `${text.slice(0, end)} (${name})${text.slice(end)}`
}

/** The same for a measured change: "… from [before] to [after] in [which system]". */
export function withSystem(text: string, task: Task): string {
  if (blanksLeft(text) < 1) return text
  const wordings = ['which system', 'which page, job or service', 'which product']
  return `${text} in ${blank(task, inTurn(wordings, task), 'In which system, page or job was it?')}`
}
