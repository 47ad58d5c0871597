import { headPhrase, isPlural } from './clause.ts'
import { turnGerunds } from './finite.ts'
import { isActivity, turnNominal, verbBehind } from './nominal.ts'
import { sharedBases, unnamedShare, withShare } from './share.ts'
import { blank, finite, inTurn, type Task, type Tense } from './task.ts'
import { inTurns, isInTurns } from './turns.ts'
import { unsaidVerb } from './unsaid.ts'

const MOVED = ['which services or data', 'your part: which repositories, tables or jobs', 'what you moved yourself']
const NAMED = [
  'which one, and what you did in it',
  'the one you did most for, and what you did',
  'one of them by name, and what you changed in it',
]

const PROJECT = /^(?:a|an|the) (?:[a-z-]+ ){0,2}(?:project|initiative|effort|task|programme|program) to (?=\S)/
const MOVE = /^the (migration|move|switch|transition|upgrade) (?=(?:from|to) )/
const RATE = /^(?:an? )?(\d[\d.,]{0,12} ?%|\d{1,4}x) (reduction|increase|improvement|decrease) (?:in|of) ([^,;]{3,60})/
const FILLER =
  /^(?:various|several|different|multiple|many|some|other|new|a|the|variety|of|number|and|all|software|client|internal|company|open-source|whatever|anything|everything|needed|team|was)$/

/** "various projects", "different tasks", "whatever the team needed". */
export function saysNothing(phrase: string, task: Task): boolean {
  const words = phrase.toLowerCase().split(' ')
  const several = isPlural(phrase) || /^(?:whatever|anything|everything|stuff)$/.test(words[0]!)
  return several && words.every((word) => task.situation.words.vague.has(word) || FILLER.test(word))
}

/** What the words after "helped with", "took part in" or "worked on" say was done, as shared work. */
export function sharedPhrase(phrase: string, tense: Tense, task: Task): string | null {
  if (isInTurns(phrase)) return inTurns(phrase, tense, task)
  const named = rate(phrase, tense, task) ?? project(phrase, tense, task) ?? move(phrase, tense, task)
  if (named) return named
  const turned = turnGerunds(phrase, tense, task) ?? turnNominal(phrase, tense, task)
  return turned ? withShare(turned, task) : sharedThings(phrase, tense, task)
}

/** Nothing tells the verb, so the candidate does. */
function sharedThings(phrase: string, tense: Tense, task: Task): string {
  const head = headPhrase(phrase)
  if (isListOfThings(phrase, task)) return unsaidVerb(phrase, tense, task)
  if (!saysNothing(head, task)) return unnamedShare(phrase, task)
  return blank(task, inTurn(NAMED, task), 'Which one was it, and what did you do in it?') + phrase.slice(head.length)
}

/** "a 30% reduction in load time". */
function rate(phrase: string, tense: Tense, task: Task): string | null {
  const match = RATE.exec(phrase)
  const verb = match && verbBehind(match[2]!, task)
  return verb
    ? withShare(`${finite(verb, tense, task)} ${match[3]} by ${match[1]}${phrase.slice(match[0].length)}`, task)
    : null
}

/** "a project to replace the booking engine". */
function project(phrase: string, tense: Tense, task: Task): string | null {
  const match = PROJECT.exec(phrase)
  return match && sharedBases(phrase.slice(match[0].length), tense, task)
}

/** "the migration from SVN to Git" does not say of what. */
function move(phrase: string, tense: Tense, task: Task): string | null {
  const match = MOVE.exec(phrase)
  if (!match) return null
  const verb = finite(verbBehind(match[1]!, task) ?? match[1]!, tense, task)
  return `${verb} ${blank(task, inTurn(MOVED, task), 'What did you move yourself?')} ${phrase.slice(match[0].length)}`
}

/** "pages, collections and reports"; work among them ("design and testing") has no verb of its own. */
function isListOfThings(phrase: string, task: Task): boolean {
  const items = /^[^,]{2,60}(?:, [^,]{2,60}){1,8}?,? and \S+(?: \S+)?$/.exec(phrase)
  return items !== null && !phrase.split(/, | and /).some((item) => isActivity(item, task) || item.includes(' with '))
}
