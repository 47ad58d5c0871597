import { baseOfPast } from '../../words/verb.ts'
import { afterFirstClause, isPreposition, together } from '../clause.ts'
import { opensWithBase, turnBases, turnGerunds } from '../finite.ts'
import { sharedPhrase } from '../phrase.ts'
import { ownPart, sharedBases } from '../share.ts'
import { finite, type Task, type Tense } from '../task.ts'
import { meetings } from './tookPart.ts'

const REVIEWS = /^(?:the |our )?(?:[a-z-]+ ){0,2}(?:code reviews?|meetings?|stand-?ups?)$/i

/** What follows "helped", "assisted in", "supported with". */
export function helped(text: string, tense: Tense, task: Task): string | null {
  const rest = text.replace(/^(?:out )?(?:with|in|on) (?:the )?(?=[a-z-]+ing )/, '')
  if (/^to \S/.test(rest)) return sharedBases(rest.slice(3), tense, task)
  const withPeople = helpedPeople(rest, tense, task)
  if (withPeople) return withPeople
  const phrase = text.replace(/^(?:out )?(?:with|in|on) /, '')
  if (REVIEWS.test(phrase)) return meetings(phrase, task)
  if (phrase !== text || turnGerunds(rest, tense, task)) return sharedPhrase(phrase, tense, task)
  return opensWithBase(rest, task) ? sharedBases(rest, tense, task) : null
}

/** "helped the search team move X": the work of that team, done with them. */
function helpedPeople(text: string, tense: Tense, task: Task): string | null {
  const { colleagues, served } = task.situation.words
  const words = text.split(' ')
  const isPerson = (word = '') => colleagues.has(word.toLowerCase()) || served.has(word.toLowerCase())
  const first = words.slice(0, 7).findIndex(isPerson)
  const at = first < 0 ? first : first + words.slice(first).findIndex((_, index, rest) => !isPerson(rest[index + 1]))
  const reached = words.slice(0, at)
  if (at < 0 || reached.some((word) => /[,;]$/.test(word) || isPreposition(word)) || opensWithBase(text, task))
    return null
  const people = words.slice(0, at + 1).join(' ')
  const rest = words.slice(at + 1).join(' ')
  if (/^(?:with|in|on) /.test(rest)) {
    const inner = rest.replace(/^(?:with|in|on) /, '')
    const own = ownDeed(inner, task)
    if (own) return `${own}, together with ${people}`
    const turned = served.has(words[at]!.toLowerCase()) ? null : turnGerunds(inner, tense, task)
    return turned
      ? afterFirstClause(turned, `${together(turned)} ${people} (${ownPart(task)})`)
      : `${finite('support', tense, task)} ${text}`
  }
  if (/^(?:during|when|at|for|whenever|through)\b|^$/.test(rest)) return `${finite('support', tense, task)} ${text}`
  const bare = rest.replace(/^to /, '')
  if (bare === rest && !opensWithBase(rest, task)) return null
  if (!colleagues.has(words[at]!.toLowerCase())) return null
  const turned = turnBases(bare, tense, task)
  if (!turned) return null
  return afterFirstClause(turned, `${together(turned)} ${people} (${ownPart(task)})`)
}

/** "with a page, made it faster by adding indexes": the second clause tells what the person did. */
function ownDeed(text: string, task: Task): string | null {
  const match = /^([^,]{3,80}), (?:and )?([a-z]+) (?:it|them) (.+)$/.exec(text)
  return match && baseOfPast(match[2]!, task.verbs) ? `${match[2]} ${match[1]} ${match[3]}` : null
}
