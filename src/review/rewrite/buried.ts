import { baseOfPast } from '../words/verb.ts'
import { verbBehind } from './nominal.ts'
import { finite, type Task } from './task.ts'

/** "…, including a rewrite of the query that brought X from A to B": the noun of the deed, its object, and its result. */
const BURIED =
  /^(.{8,200}?),? (?:including|such as|for example|among them|notably) (?:a|an|the) ([a-z-]{3,20}) of ([^,;]{3,80}?),? (?:that|which) ([a-z]{2,15}) ([^;]{3,200})$/i

/** Work done with others is not told as one's own. */
const SHARED = /^(?:help|assist|participat|contribut|involve|work|took part|taking part|part of|member|we\b|our\b)/i

/** A result at the end of a list of duties leads, and the duties follow; null where the words do not tell its verb. */
export function resultFirst(text: string, task: Task): string | null {
  const [, duties, noun, object, change, rest] = BURIED.exec(text) ?? []
  const verb = noun && verbBehind(noun, task)
  if (!verb || !duties || SHARED.test(duties) || !baseOfPast(change!, task.verbs)) return null
  const [first = ''] = duties.split(' ')
  const others = /^[A-Z][a-z]+$/.test(first) ? first.toLowerCase() + duties.slice(first.length) : duties
  return `${finite(verb, 'past', task)} ${object}, which ${change} ${rest}; also ${others}`
}
