import { headPhrase, isPlural } from './clause.ts'
import { turnGerunds } from './finite.ts'
import { isActivity, turnNominal, verbBehind } from './nominal.ts'
import { shared, sharedBases, withShare } from './share.ts'
import { blank, finite, freshest, inTurn, type Task, type Tense } from './task.ts'
import { inTurns, isInTurns } from './turns.ts'
import { unsaidVerb } from './unsaid.ts'
import { workKindOf } from './workKind.ts'

const MOVED = ['which services or data', 'your part: which repositories, tables or jobs', 'what you moved yourself']
const NAMED = [
  'which one, and your part in it',
  'the one you did most for, and what you built',
  'one of them by name, and what you changed in it',
]

const PROJECT = /^(?:a|an|the) (?:[a-z-]+ ){0,2}(?:project|initiative|effort|task|programme|program) to (?=\S)/
const MOVE = /^the (migration|move|switch|transition|upgrade) (?=(?:from|to) )/
const RATE = /^(?:an? )?(\d[\d.,]{0,12} ?%|\d{1,4}x) (reduction|increase|improvement|decrease) (?:in|of) ([^,;]{3,60})/
const FAULTS =
  /\b(?:incidents?|bugs?|issues?|tickets?|defects?|faults?|escalations?|problems?|errors?|outages?|complaints?)$/i
/** Things that one builds, whatever the kind of work around them. */
const BUILT =
  /\b(?:pipelines?|dashboards?|reports?|scripts?|jobs?|bots?|systems?|platforms?|integrations?|backend|frontend|modules?|library|libraries|services?|apps?|applications?|engines?|tools?|sites?|websites?|portals?|pages?|apis?|features?|endpoints?)$/i
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

/** Nothing tells the verb: the nearest one that does not make the part bigger. */
function sharedThings(phrase: string, tense: Tense, task: Task): string {
  const head = headPhrase(phrase)
  const by = (verbs: readonly string[]) => shared(freshest(verbs, tense, task), phrase, task)
  if (isList(phrase)) return `${unsaidVerb(tense, task)} ${phrase}`
  if (saysNothing(head, task)) {
    const own = blank(task, inTurn(NAMED, task), 'Which one was it, and what did you build in it?')
    return `${freshest(['develop', 'build'], tense, task)} ${own}${phrase.slice(head.length)}`
  }
  if (isActivity(head, task)) return by(['carry out', 'handle'])
  if (FAULTS.test(head)) return by(['resolve', /bug|defect/.test(head) ? 'fix' : 'handle'])
  if (/\bdata(?:sets?)?$/.test(head)) return by(['prepare', 'process'])
  if (BUILT.test(head)) return by(['develop', 'build'])
  return by(workKindOf(phrase, task.situation.words.kinds).verb)
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

function isList(phrase: string): boolean {
  const items = /^([^,]{2,60}), [^,]{2,60},? and /.exec(phrase)
  return items !== null && !/ (?:with|for|in|using|of|on|from|to) /.test(items[1]!)
}
