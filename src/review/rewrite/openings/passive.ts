import { uncapitalised } from '../../words/capital.ts'
import { baseOfPast } from '../../words/verb.ts'
import { afterFirstClause } from '../clause.ts'
import { ownPart } from '../share.ts'
import { finite, isTechnology, type Task } from '../task.ts'

const PASSIVE =
  /^(.{2,120}?) (?:was|were|is|are|has been|have been|had been|got|is being|are being|was being|were being) ((?:[a-z]+ly |then |also |later )?)([a-z-]+)((?: and (?:then )?[a-z-]+(?:ed|t|n))?(?: (?:up|out|down|over)\b)?)(?= |,|$)(.*)$/i

const BY_OTHERS = / by (?=(?:the|a|our|my) (?:[a-z-]+ ){0,2}(?:team|squad|group|colleagues?)\b)/g

/** "charts were created for X" gives "created charts for X"; null when the text is no plain passive. */
export function activeVoice(text: string, task: Task): string | null {
  const turned = oneActive(text, task)
  if (!turned) return null
  const mine = turned.replace(/ by (?:me|myself)\b/g, '')
  const withOthers = mine.replace(BY_OTHERS, ' with ')
  // What a whole team did is not the person's alone.
  return withOthers === mine ? mine : afterFirstClause(withOthers, ` (${ownPart(task)})`)
}

function oneActive(text: string, task: Task): string | null {
  const match = PASSIVE.exec(text)
  if (!match) return null
  const [, subject, adverb, participle, more, rest] = match
  if (/\b(?:which|that|who|it|this|there|they)\b|[,;:]/i.test(subject!)) return null
  const verb = pastForm(participle!, task)
  const second = / and (?:then )?([a-z-]+)/.exec(more!)
  const also = second && pastForm(second[1]!, task)
  if (!verb || (second && !also)) return null
  const particle = / (?:up|out|down|over)$/.exec(more!)?.[0] ?? ''
  const verbs = `${adverb}${verb}${also ? ` and ${also}` : ''}${particle}`
  const object = uncapitalised(subject!, (word) => isTechnology(word, task))
  return `${verbs} ${object}${restActive(rest!, task)}`
}

/** What follows a passive: a second one, or the deed that brought it about. */
function restActive(rest: string, task: Task): string {
  const elided = / and (?:was|were|is|are|has been|have been) ((?:then |later )?)([a-z]+)\b/.exec(rest)
  const verb = elided && pastForm(elided[2]!, task)
  if (elided && verb) {
    // Somebody else does the second thing: it stays said of the first.
    if (/^ by (?!me\b|myself\b)/.test(rest.slice(elided.index + elided[0].length)))
      return `${rest.slice(0, elided.index)}, which${rest.slice(elided.index + ' and'.length)}`
    const it = /were|are|have/.test(elided[0]) ? 'them' : 'it'
    return `${rest.slice(0, elided.index)} and ${elided[1]}${verb} ${it}${rest.slice(elided.index + elided[0].length)}`
  }
  const join = /^(.*?)(,? and |; |, )((?:the |a |an |its |new )?[a-z][^,;]{1,60} (?:was|were|is|are) .*)$/i.exec(rest)
  const next = join && oneActive(join[3]!, task)
  return next ? `${join[1]}${join[2]}${next}` : rest
}

function pastForm(participle: string, task: Task): string | null {
  const base = baseOfPast(participle.toLowerCase(), task.verbs)
  if (base === null) return null
  return participle.endsWith('ed') ? participle.toLowerCase() : finite(base, 'past', task)
}
