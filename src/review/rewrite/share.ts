import type { WorkKind } from '../lexicon.ts'
import { baseOfPast } from '../words/verb.ts'
import { afterFirstClause, headPhrase, isPlural, isPreposition, together } from './clause.ts'
import { turnBases } from './finite.ts'
import { isActivity } from './nominal.ts'
import { blank, inTurn, isTechnology, type Task, type Tense } from './task.ts'
import { wordedAsWhole } from './whole.ts'
import { workKindOf } from './workKind.ts'

const SHARES = ['your part', 'your own part', 'your share', 'the part you did']
const IN_ALL = ['your part: what you did yourself', 'your part in this', 'what you did in this yourself']
const WITH = ['your team', 'whom', 'which colleagues']
const STEPS = ['what you changed yourself', 'your own change in this', 'your step in it']

/** Verbs of change have a measure for an object, not a thing that can be shared out. */
const CHANGE =
  /^(?:improv|reduc|increas|cut|lower|rais|boost|optimi[sz]|enhanc|decreas|sav|ensur|achiev|speed|sped|accelerat|shorten|halv|doubl|tripl|gr[eo]w|maximi[sz]|minimi[sz]|mak|made|bring|brought|keep|kept|tak|took|drop)/i

/** Things that a person may have done a part of, even where there are several. */
const MADE_OF_PARTS = /\b(?:apis|services|microservices|applications|apps|backends|sites|portals)$/i

const DETERMINED = /^(?:the|a|an|our|its|their|all|this|these|each|every|\S+'s) /i

/** What goes away is not shared out. */
const EXCHANGE = /^(?:replac|remov|swap|delet|decommission|retir)/

/** Words that say "some" without saying which; the blank says it better. */
const SEVERAL = /^(?:various|several|some|different|multiple|many|numerous|a variety of|a number of) /

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
  if (!isPlural(object) && isTechnology(object.split(' ')[0]!, task))
    return afterFirstClause(`${verb} ${object}`, ` (${ownPart(task)})`)
  const { part } = partOf(object, task)
  const several = isPlural(object) && (/^\d/.test(object) || !MADE_OF_PARTS.test(headPhrase(object)))
  const parts = several ? 'which ones' : part.blank
  const own = blank(
    task,
    inTurn(
      SHARES.map((share) => `${share}: ${parts}`),
      task,
    ),
    part.ask,
  )
  return `${verb} ${own} of ${isWhole(object, task) ? 'the ' : ''}${isWhole(object, task) ? object : wordedAsWhole(object, task)}`
}

const UNNAMED = ['what you did yourself', 'your own work', 'what was yours']

/**
 * Work done with others of which no word tells the kind: the deed and the share in one blank, so that nobody is said to
 * have built what they may have tested. "the orders API" gives "[what you did yourself: which endpoints] in the orders API".
 */
export function unnamedShare(rest: string, task: Task): string {
  const object = rest.replace(SEVERAL, '')
  const { part } = partOf(object, task)
  const own = blank(
    task,
    inTurn(
      UNNAMED.map((work) => `${work}: ${part.blank}`),
      task,
    ),
    part.ask,
  )
  if (object === '' || isPreposition(object.split(' ')[0]!)) return `${own} ${object}`.trim()
  return `${own} in ${wordedAsWhole(object, task)}`
}

/** Several things, or work, of which a part can be done: "the tests", "the data modelling". */
function isWhole(object: string, task: Task): boolean {
  return !DETERMINED.test(object) && (isPlural(object) || isActivity(headPhrase(object), task))
}

/** A blank for the candidate's part where the work cannot be cut into pieces. */
export function ownPart(task: Task): string {
  return blank(task, inTurn(IN_ALL, task), 'What did you do in this yourself?')
}

/** The thing itself says what its parts are; what it was made with says so only where the thing does not. */
function partOf(object: string, task: Task): WorkKind {
  const { kinds } = task.situation.words
  const kind = workKindOf(headPhrase(object), kinds)
  return kind === kinds.general ? workKindOf(object, kinds) : kind
}

/** A clause that opens with its verb, as shared work. */
export function withShare(clause: string, task: Task): string {
  if (EXCHANGE.test(clause)) return afterFirstClause(clause, ` (${ownPart(task)})`)
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
