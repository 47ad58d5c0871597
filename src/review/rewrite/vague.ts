import { firstClauseEnd, isPlural } from './clause.ts'
import { blank, blanksLeft, inTurn, type Task } from './task.ts'

/** Work with people and plans is in no one system. */
const NO_SYSTEM = new Set(['people', 'hiring', 'service', 'coordination', 'standards', 'talks'])

const OF_SEVERAL = ['name the one that matters most, and what it does', 'which one by name, and what you did in it']
const IN_ONE = ['in which system, and what exactly', 'the system by name, and what exactly']

/** Makes room for a name after a clause that could be about any system. */
export function namedMore(text: string, task: Task): string {
  if (blanksLeft(text) < 1 || text.startsWith('[') || text.endsWith('])') || NO_SYSTEM.has(task.kind.id)) return text
  const end = firstClauseEnd(text)
  const clause = text.slice(0, end)
  const ask = 'Which system was it, and what exactly did you change or build?'
  if (task.kind.id === 'support' && !/ (?:in|on|for|by|with) /.test(clause))
    return `${clause} in ${blank(task, inTurn(['which system or product', 'which product'], task), 'In which system was it?')}${text.slice(end)}`
  const several = isPlural(clause.slice(clause.indexOf(' ') + 1)) && !/ and /.test(clause)
  const name = blank(task, inTurn(several ? OF_SEVERAL : IN_ONE, task), ask)
  return `${clause} (${name})${text.slice(end)}`
}

/** The same for a measured change: "… from [before] to [after] in [which system]". */
export function withSystem(text: string, task: Task): string {
  if (blanksLeft(text) < 1) return text
  const wordings = ['which system', 'which page, job or service', 'which product']
  return `${text} in ${blank(task, inTurn(wordings, task), 'In which system, page or job was it?')}`
}
