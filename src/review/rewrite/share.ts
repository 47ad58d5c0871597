import { baseOfPast } from '../words/verb.ts'
import { afterFirstClause, isPlural, isPreposition, together } from './clause.ts'
import { turnBases } from './finite.ts'
import { blank, inTurn, type Task, type Tense } from './task.ts'
import { workKindOf } from './workKind.ts'

const SHARES = [
  'your part',
  'the part you did',
  'your share',
  'your own piece',
  'what was yours',
  'the piece you took on',
]
const SOME = ['which of the', 'your share of the', 'how many of the', 'the ones you did of the', 'your own among the']
const WITH = ['your team', 'whom', 'which colleagues']
const STEPS = ['what you changed yourself', 'your own change in this', 'your step in it']

/** Verbs of change have a measure for an object, not a thing that can be shared out. */
const CHANGE =
  /^(?:improv|reduc|increas|cut|lower|rais|boost|optimi[sz]|enhanc|decreas|sav|ensur|achiev|speed|sped|accelerat|shorten|halv|doubl|tripl|gr[eo]w|maximi[sz]|minimi[sz]|mak|made|bring|brought|keep|kept|tak|took|drop)/i

/** Words that say "some" without saying which; the blank says it better. */
const SEVERAL = /^(?:various|several|different|multiple|many|numerous|a variety of|a number of) /

/**
 * Work done with others, told without making the part bigger: the verb with a blank for the candidate's own share of
 * the object. "moved" and "the database" give "moved [your part: …] of the database".
 */
export function shared(verb: string, rest: string, task: Task): string {
  const object = rest.replace(SEVERAL, '')
  if (object === '' || isPreposition(object.split(' ')[0]!)) {
    const { part } = task.kind
    return `${verb} ${blank(task, part.blank, part.ask)} ${object}`.trim()
  }
  const { part } = workKindOf(object, task.situation.words.outcomes)
  if (/^(?:the|a|an|our|its|their|\S+'s) /i.test(object) || !isPlural(object)) {
    const shares = SHARES.map((share) => `${share}: ${part.blank}`)
    return `${verb} ${blank(task, inTurn(shares, task), part.ask)} of ${object}`
  }
  return `${verb} ${blank(task, inTurn(SOME, task), part.ask)} ${object}`
}

/** A clause that opens with its verb, as shared work. */
export function withShare(clause: string, task: Task): string {
  if (!CHANGE.test(clause)) return sharedClause(clause, task)
  const own = blank(task, inTurn(STEPS, task), 'Which change in this was yours?')
  const whom = blank(task, inTurn(WITH, task), 'Who worked on this with you?')
  return afterFirstClause(clause, `${together(clause)} ${whom} (${own})`)
}

/** "help build the API": the verb that follows, as shared work. */
export function sharedBases(text: string, tense: Tense, task: Task): string | null {
  const turned = turnBases(text, tense, task)
  return turned ? withShare(turned, task) : null
}

/** Puts a share blank between the verbs of a clause and their object: "designed and built […] of the API". */
function sharedClause(clause: string, task: Task): string {
  const words = clause.split(' ')
  const isVerb = (word = '') => baseOfPast(word.replace(/,$/, ''), task.verbs) !== null
  let verbs = 1
  while (/,$/.test(words[verbs - 1]!) && isVerb(words[verbs])) verbs += 1
  while (words[verbs] === 'and' && isVerb(words[verbs + 1])) verbs += 2
  if (/^(?:up|out|down|over)$/.test(words[verbs] ?? '')) verbs += 1
  return shared(words.slice(0, verbs).join(' '), words.slice(verbs).join(' '), task)
}
