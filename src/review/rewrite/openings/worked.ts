import { afterFirstClause, firstClauseEnd, together } from '../clause.ts'
import { turnBases, turnGerunds } from '../finite.ts'
import { shared, sharedPhrase } from '../share.ts'
import { blank, freshest, isTechnology, type Task, type Tense } from '../task.ts'
import { what, whom, withTools } from './used.ts'

/** What follows "worked on". */
export function workedOn(text: string, tense: Tense, task: Task): string | null {
  return turnGerunds(text, tense, task) ?? sharedPhrase(text, tense, task)
}

/** What follows "worked with" and its like: people to work with, or tools. */
export function workedWith(text: string, tense: Tense, task: Task): string | null {
  return withPeople(text, tense, task) ?? withThings(text, tense, task)
}

/** What follows "worked as": "part of a team on X", "a developer on X". */
export function workedAs(text: string, tense: Tense, task: Task): string | null {
  const match = /^(.{3,80}?) (on|to|for|in) (.+)$/.exec(text)
  if (!match) return null
  const done = match[2] === 'to' ? turnBases(match[3]!, tense, task) : workedOn(match[3]!, tense, task)
  return done && afterFirstClause(done, ` as ${match[1]}`)
}

/** What follows "worked in": a team, and perhaps what it was for. */
export function workedIn(text: string, tense: Tense, task: Task): string | null {
  const match = /^((?:a|an|the) .{2,60}?) (?:to|on|for) (.+)$/.exec(text)
  const done = match && (turnBases(match[2]!, tense, task) ?? workedOn(match[2]!, tense, task))
  if (done) return afterFirstClause(done, ` in ${match[1]}`)
  if (!/^(?:a|an|the) .*\b(?:team|environment|squad|setting|group)$/.test(text)) return null
  return `${freshest(['build', 'deliver'], tense, task)} ${what(task)} in ${text} for ${whom(task)}`
}

/** "the data team to agree X" gives "agreed X with the data team". */
export function withPeople(text: string, tense: Tense, task: Task): string | null {
  const { colleagues } = task.situation.words
  const words = text.split(' ')
  let last = -1
  for (const [index, word] of words.slice(0, 12).entries()) {
    if (colleagues.has(word.toLowerCase().replace(/,$/, ''))) last = index
    else if (/^(?:to|on|in|for|that)$/.test(word)) break
  }
  if (last < 0) return null
  const people = words.slice(0, last + 1).join(' ')
  const [link, ...rest] = words.slice(last + 1)
  if (link === undefined) return `${freshest(['build', 'deliver'], tense, task)} ${what(task)} with ${people}`
  const work = rest.join(' ')
  const done =
    link === 'to'
      ? turnBases(work, tense, task)
      : link === 'on' || link === 'in'
        ? workedOn(work, tense, task)
        : turnGerunds([link, ...rest].join(' '), tense, task)
  return done && afterFirstClause(done, `${together(done)} ${people}`)
}

/** "Docker and Kubernetes to move X", "third-party APIs (Stripe)". */
function withThings(text: string, tense: Tense, task: Task): string | null {
  const first = text.split(/[ ,]/)[0]!
  if (isTechnology(first, task) || isTechnology(text.split(/,| and | to | for /)[0]!, task))
    return withTools(text, tense, task)
  if (/\b(?:third-party|external|partner|payment)\b/i.test(text.slice(0, firstClauseEnd(text)))) {
    const place = blank(task, 'which product, for what', 'Into which product did you bring them, and what for?')
    return afterFirstClause(`${freshest(['integrate', 'connect'], tense, task)} ${text}`, ` into ${place}`)
  }
  return shared(freshest(task.kind.verb, tense, task), text, task)
}
