import { baseOfPast } from '../../words/verb.ts'
import { afterFirstClause, firstClauseEnd } from '../clause.ts'
import { turnBases, turnGerunds } from '../finite.ts'
import { turnNominal } from '../nominal.ts'
import { saysNothing, sharedPhrase } from '../phrase.ts'
import { blank, inTurn, type Task, type Tense } from '../task.ts'

/** "JWT for sign-in and bcrypt to hash passwords": turned round, the one tool would do the work of the other. */
const SECOND_TOOL = / and (?:with |[^,;]{2,40}? (?:to|for|in order to) )/

const WEAK_WORK = /^(?:work|help|assist)\b/

/** "Python and pandas to clean X" gives "cleaned X with Python and pandas"; tools alone get a blank for what was made. */
export function withTools(text: string, tense: Tense, task: Task): string | null {
  const after = /^([^,]{2,60}), ([a-z]+) (.+)$/.exec(text)
  if (after && baseOfPast(after[2]!, task.verbs))
    return afterFirstClause(`${after[2]} ${after[3]}`, ` with ${after[1]}`)
  const end = firstClauseEnd(text)
  const clause = text.slice(0, end)
  const purpose = / (to|for|in order to) (.+)$/.exec(clause)
  if (purpose) {
    const tools = clause.slice(0, purpose.index)
    if (SECOND_TOOL.test(purpose[2]!)) return null
    const work = purpose[2]!
    const done = purpose[1] === 'for' ? madeFor(work, tools, tense, task) : madeTo(work, tools, tense, task)
    return done && done + text.slice(end)
  }
  return `${what(task)} with ${clause} for ${whom(task)}${text.slice(end)}`
}

function madeTo(work: string, tools: string, tense: Tense, task: Task): string | null {
  const done = WEAK_WORK.test(work)
    ? sharedPhrase(work.replace(/^\S+(?: (?:on|with))? /, ''), tense, task)
    : turnBases(work, tense, task)
  return done && `${done} with ${tools}`
}

function madeFor(work: string, tools: string, tense: Tense, task: Task): string {
  const done = turnGerunds(work, tense, task) ?? turnNominal(work, tense, task)
  if (done?.includes(' ')) return `${done} with ${tools}`
  return `${what(task)} with ${tools} for ${done || saysNothing(work, task) ? whom(task) : work}`
}

export function what(task: Task): string {
  const wordings = [
    'what you built or changed',
    'which service, job or page you built or changed',
    'the thing you made or set up',
    'which feature or script you wrote or changed',
  ]
  return blank(task, inTurn(wordings, task), 'What did you build or change with it?')
}

export function whom(task: Task): string {
  return blank(
    task,
    inTurn(['who used it', 'which users or team', 'whoever relied on it'], task),
    'Who used the result?',
  )
}

/** Tools that a person came near: what was done with them is a blank. */
export function cameNear(text: string, task: Task): string {
  const working = /^working (?:with|on|in) /.exec(text)
  if (working) return cameNear(text.slice(working[0].length), task)
  const shadowing = / (?:while|by|through|when) ([a-z-]+ing .+)$/.exec(text)
  const turned = shadowing && turnGerunds(shadowing[1]!, 'past', task)
  const link = shadowing && / (?:by|through) /.test(shadowing[0]) ? 'with' : 'on'
  if (turned) return afterFirstClause(turned, ` ${link} ${text.slice(0, shadowing.index)}`)
  const done = turnGerunds(text, 'past', task)
  if (done) return done
  const wordings = [
    'what you set up, changed or fixed yourself',
    'one thing you made or changed',
    'your first change of your own',
  ]
  return `${blank(task, inTurn(wordings, task), 'What did you do with it yourself, however small?')} with ${text}`
}
