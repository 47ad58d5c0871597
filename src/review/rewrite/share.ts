import { afterFirstClause, headPhrase, isPlural, isPreposition, together } from './clause.ts'
import { turnBases, turnGerunds } from './finite.ts'
import { isActivity, turnNominal, verbBehind } from './nominal.ts'
import { blank, finite, freshest, inTurn, type Task, type Tense } from './task.ts'
import { workKindOf } from './workKind.ts'

const SHARES = [
  'your part',
  'the part you did',
  'your share',
  'your own piece',
  'what was yours',
  'the piece you took on',
] as const
const SOME = [
  'which of the',
  'your share of the',
  'how many of the',
  'the ones you did of the',
  'your own among the',
] as const

/**
 * Work done with others, told without making the part bigger: the verb with a blank for the candidate's own share of
 * the object. "moved" and "the database" give "moved [your part: …] of the database".
 */
export function shared(verb: string, rest: string, task: Task): string {
  const object = rest.replace(/^(?:various|several|different|multiple|many|numerous|a variety of|a number of) /, '')
  if (object === '' || isPreposition(object.split(' ')[0]!)) {
    const { part } = task.kind
    return `${verb} ${blank(task, part.blank, part.ask)} ${object}`.trim()
  }
  const { part } = workKindOf(object, task.situation.words.outcomes)
  if (/^(?:the|a|an|our|its|their|\S+'s) /i.test(object) || !isPlural(object)) {
    return `${verb} ${blank(
      task,
      inTurn(
        SHARES.map((share) => `${share}: ${part.blank}`),
        task,
      ),
      part.ask,
    )} of ${object}`
  }
  return `${verb} ${blank(task, inTurn(SOME, task), part.ask)} ${object}`
}

/** Puts a share blank between the verb of a clause and its object. */
export function sharedClause(clause: string, task: Task): string {
  const match = /^([a-z-]+(?:(?:, | and )[a-z-]+ed\b)*(?: (?:up|out|down|over|in)(?= (?!which)))?) ?(.*)$/i.exec(clause)
  if (!match) return clause
  return shared(match[1]!, match[2]!, task)
}

const WITH = ['your team', 'whom', 'which colleagues'] as const

const NAMED = [
  'which one, and your part in it',
  'the one you did most for, and what you built',
  'one of them by name, and what you changed in it',
] as const

const FAULTS =
  /\b(?:incidents?|bugs?|issues?|tickets?|defects?|faults?|escalations?|problems?|errors?|outages?|complaints?)$/i

const MOVED = [
  'which services or data',
  'your part: which repositories, tables or jobs',
  'what you moved yourself',
] as const

/** "various projects", "different tasks". */
export function saysNothing(head: string, task: Task): boolean {
  const words = head.toLowerCase().split(' ')
  const many = isPlural(head) || /^(?:whatever|anything|everything|stuff)$/.test(words[0]!)
  return (
    many &&
    words.every(
      (word) =>
        task.situation.words.vague.has(word) ||
        /^(?:various|several|different|multiple|many|some|other|new|a|the|variety|of|number|and|all|software|client|internal|company|open-source|whatever|anything|everything|needed|team|was)$/.test(
          word,
        ),
    )
  )
}

/** What somebody else's words after "helped with", "took part in" or "worked on" say was done, as shared work. */
export function sharedPhrase(phrase: string, tense: Tense, task: Task): string | null {
  const project = /^(?:a|an|the) (?:[a-z-]+ ){0,2}(?:project|initiative|effort|task|programme|program) to (?=\S)/.exec(
    phrase,
  )
  if (project) return sharedBases(phrase.slice(project[0].length), tense, task)
  const move = /^the (migration|move|switch|transition|upgrade) (?=(?:from|to) )/.exec(phrase)
  if (move)
    return `${finite(verbBehind(move[1]!, task) ?? move[1]!, tense, task)} ${blank(task, inTurn(MOVED, task), 'What did you move yourself?')} ${phrase.slice(move[0].length)}`
  const turned = turnGerunds(phrase, tense, task) ?? turnNominal(phrase, tense, task)
  if (turned) return withShare(turned, task)
  if (/^[^,]{2,60}, [^,]{2,60},? and /.test(phrase)) return unsaid(phrase, task)
  const head = headPhrase(phrase)
  if (saysNothing(head, task)) {
    const own = blank(task, inTurn(NAMED, task), 'Which one was it, and what did you build in it?')
    return `${freshest(['develop', 'build'], tense, task)} ${own}${phrase.slice(head.length)}`
  }
  if (isActivity(head, task))
    return shared(
      freshest(isPlural(head) ? ['deliver', 'carry out'] : ['carry out', 'handle'], tense, task),
      phrase,
      task,
    )
  if (FAULTS.test(head))
    return shared(freshest(['resolve', /bug|defect/.test(head) ? 'fix' : 'handle'], tense, task), phrase, task)
  const { verb } = /\bdata(?:sets?)?$/.test(head)
    ? { verb: ['prepare', 'process'] }
    : workKindOf(phrase, task.situation.words.outcomes)
  return shared(freshest(verb, tense, task), phrase, task)
}

const DEEDS = ['built, changed or fixed', 'wrote, tested or set up', 'made, checked or repaired'] as const

/** Several things at once, where nothing tells what was done to them: the verb is the blank. */
function unsaid(phrase: string, task: Task): string {
  return `${blank(task, inTurn(DEEDS, task), 'What did you do here yourself? Choose the verb that is true.')} ${phrase}`
}

/** "help build the API": the verb that follows, as shared work. */
export function sharedBases(text: string, tense: Tense, task: Task): string | null {
  const turned = turnBases(text, tense, task)
  return turned ? withShare(turned, task) : null
}

/** Verbs of change have a measure for an object, not a thing that can be shared out. */
const CHANGE =
  /^(?:improv|reduc|increas|cut|lower|rais|boost|optimi[sz]|enhanc|decreas|sav|ensur|achiev|speed|sped|accelerat|shorten|halv|doubl|tripl|gr[eo]w|maximi[sz]|minimi[sz]|mak|made|bring|brought|keep|kept|tak|took|drop)/i

function withShare(clause: string, task: Task): string {
  if (CHANGE.test(clause)) {
    const own = blank(
      task,
      inTurn(['what you changed yourself', 'your own change in this', 'your step in it'], task),
      'Which change in this was yours?',
    )
    const whom = blank(task, inTurn(WITH, task), 'Who worked on this with you?')
    return afterFirstClause(clause, `${together(clause)} ${whom} (${own})`)
  }
  return sharedClause(clause, task)
}
