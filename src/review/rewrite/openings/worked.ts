import { baseOfPast } from '../../words/verb.ts'
import { afterFirstClause, firstClauseEnd, together } from '../clause.ts'
import { turnBases, turnGerunds } from '../finite.ts'
import { sharedPhrase } from '../phrase.ts'
import { shared } from '../share.ts'
import { blank, finite, freshest, inTurn, isTechnology, type Task, type Tense } from '../task.ts'
import { what, whom, withTools } from './used.ts'

/** What follows "worked on". */
export function workedOn(text: string, tense: Tense, task: Task): string | null {
  const also = /^and (?=([a-z]+) )/.exec(text)
  if (also && baseOfPast(also[1]!, task.verbs)) return text.slice(also[0].length)
  if (/^(?:the|a|an) (?:[\w/-]+ ){0,3}(?:team|squad)\b/.test(text)) return `${what(task)} on ${text}`
  const turned = turnGerunds(text, tense, task)
  if (turned && !turned.includes(' ')) return shared(turned, '', task)
  return turned ?? sharedPhrase(text, tense, task)
}

/** What follows "worked with" and its like: people to work with, or tools. */
export function workedWith(text: string, tense: Tense, task: Task): string | null {
  return withPeople(text, tense, task) ?? withThings(text, tense, task)
}

/** What follows "worked as": "part of a team on X", "a developer on X". */
export function workedAs(text: string, tense: Tense, task: Task): string | null {
  const match = /^((?:as|under) .{3,80}?) (on|to|for|in) (.+)$/.exec(text)
  if (!match) return null
  if (/\bsupport$/.test(match[1]!) && match[2] === 'for')
    return afterFirstClause(`${finite('support', tense, task)} ${match[3]}`, ` ${match[1]}`)
  const done = match[2] === 'to' ? turnBases(match[3]!, tense, task) : workedOn(match[3]!, tense, task)
  return done && afterFirstClause(done, ` ${match[1]}`)
}

/** What follows "worked in": a team, and perhaps what it was for. */
export function workedIn(text: string, tense: Tense, task: Task): string | null {
  const match = /^((?:a|an|the|[A-Z]\S*) (?:.{2,60}? )??)(?:to|on|for) (.+)$/.exec(text)
  const done = match && (turnBases(match[2]!, tense, task) ?? workedOn(match[2]!, tense, task))
  if (done) return afterFirstClause(done, ` in ${match[1]!.trim()}`)
  if (!/^(?:a|an|the) .*\b(?:team|environment|squad|setting|group)$/.test(text)) return null
  return `${what(task)} in ${text} for ${whom(task)}`
}

/** "the data team to agree X" gives "agreed X with the data team". */
export function withPeople(text: string, tense: Tense, task: Task): string | null {
  const { colleagues, served } = task.situation.words
  const words = text.split(' ')
  const isPerson = (word: string) => colleagues.has(word.toLowerCase()) || served.has(word.toLowerCase())
  const first = words.slice(0, 14).findIndex(isPerson)
  const end = words.findIndex(
    (word, index) => /^(?:to|on|in|for)$/.test(word) || (index > first && /^[a-z]+ing$/.test(word)),
  )
  const people = words.slice(0, end < 0 ? words.length : end)
  const known = first >= 0 && first < people.length
  if (!known || /^to$/.test(people[0]!)) return null
  if (end < 0 || words[end] === 'using') return `${fruit(task)} with ${text}`
  const [link, ...rest] = words.slice(end)
  const work = rest.join(' ')
  const done =
    link === 'to'
      ? turnBases(work, tense, task)
      : link === 'on' || link === 'in'
        ? workedOn(work, tense, task)
        : turnGerunds([link, ...rest].join(' '), tense, task)
  return done && afterFirstClause(done, `${together(done)} ${people.join(' ')}`)
}

const FRUITS = ['what you agreed, made or changed', 'what came of it that was yours', 'one thing you settled or made']

/** Talking to people is not building: what came of it is for the candidate to say. */
function fruit(task: Task): string {
  return blank(task, inTurn(FRUITS, task), 'What came of it that was yours: a decision, a change, something you made?')
}

/** "Docker and Kubernetes to move X", "third-party APIs (Stripe)". */
function withThings(text: string, tense: Tense, task: Task): string | null {
  const first = text.split(/[ ,]/)[0]!
  if (isTechnology(first, task) || isTechnology(text.split(/,| and | to | for /)[0]!, task))
    return withTools(text, tense, task)
  if (
    /\b(?:third-party|external|partner|payment) (?:[a-z]+ )?(?:apis?|services?|providers?|gateways?|systems?|integrations?)\b/i.test(
      text.slice(0, firstClauseEnd(text)),
    )
  ) {
    const place = blank(task, 'which product, for what', 'Into which product did you bring them, and what for?')
    return afterFirstClause(`${freshest(['integrate', 'connect'], tense, task)} ${text}`, ` into ${place}`)
  }
  return `${what(task)} with ${text}`
}
