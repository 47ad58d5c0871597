import type { Ending } from '../lexicon.ts'
import { listing } from '../words/listing.ts'
import { afterFirstClause, firstClauseEnd } from './clause.ts'
import { blank, blanksLeft, blanksOf, inOrder, isUsed, MOST_BLANKS, type Task } from './task.ts'

/** A wish told as a result: "to improve reliability", "ensuring scalability". */
const INTENTION =
  /\b(?:aiming (?:to|at)|ensuring|to (?:improve|increase|enhance|ensure|reduce|boost|support|enable|optimi[sz]e|speed|raise|lower|cut)|for (?:better|improved|cleaner|faster|easier|more)|which follows)\b/i

/** Kinds of work whose reach is told by their effect. */
const NO_SIZE = new Set(['people', 'hiring', 'service', 'coordination', 'standards', 'support'])

/** Adds what the bullet does not say of its effect, in the wording that fits the kind of work and the level. */
export function withEffect(text: string, task: Task): string {
  const { kind, situation } = task
  const endings = situation.level === 'junior' ? kind.small : kind.effects
  const measured = INTENTION.test(text) && situation.level !== 'junior'
  return withEnding(text, endings, task, (ending) => (measured ? / from \[.*\] to \[/.test(ending.text) : true), 'end')
}

/** Adds size or reach for seniors and leads, and the setting for CVs. */
export function withReach(text: string, task: Task): string {
  const { level, market, words } = task.situation
  const clause = text.slice(0, firstClauseEnd(text))
  const taken =
    / (?:for|across|at|per|with|in|within|between) /.test(clause) ||
    clause.split(' ').length > 10 ||
    NO_SIZE.has(task.kind.id)
  if (taken || task.judgement.scope || blanksLeft(text) < MOST_BLANKS) return text
  const senior = level === 'senior' || level === 'lead'
  if (!senior && market !== 'uk') return text
  return withEnding(text, senior ? words.outcomes.scope : words.outcomes.setting, task, () => true, 'clause')
}

/** Verbs whose object is a measure. */
const CHANGE =
  /^(?:improve|reduce|increase|boost|optimi[sz]e|enhance|decrease|accelerate|shorten|raise|lower|cut|speed up|sped up|brought|took)(?:d|ed)? /i
const MEASURE =
  /\b(?:performance|latency|times?|speed|coverage|uptime|availability|throughput|costs?|rates?|load|usage|errors?|incidents?|accuracy|reliability|downtime|size|consumption|spend|lag)\b/i

/** "Cut the build from 9 to 4 minutes": both ends of the change are there. */
export function tellsChange(text: string): boolean {
  return CHANGE.test(text) && /\bfrom \S{0,12}\d.{0,40}\bto \S{0,12}\d/.test(text)
}

/** "Improved query performance" says what was measured: room for both ends of the measure. */
export function withMeasure(text: string, task: Task): string {
  const clause = text.slice(0, firstClauseEnd(text))
  if (/\d/.test(text) || !CHANGE.test(text) || !MEASURE.test(clause) || blanksLeft(text) < 2) return text
  const how = / (?:by|using|through|via|with) |,? \(/.exec(clause)?.index ?? clause.length
  const pairs = [
    ['before', 'after'],
    ['figure before', 'figure after'],
    ['old value', 'new value'],
    ['where it stood', 'where it stands'],
  ] as const
  const order = inOrder(pairs, task)
  const [before, after] = order.find(([words]) => !isUsed(words, task)) ?? order[0]!
  const from = blank(task, before, 'What was it before, measured how?')
  return `${text.slice(0, how)} from ${from} to ${blank(task, after, 'And after?')}${text.slice(how)}`
}

/** Adds the same in words without abbreviations. */
export function withPlainWords(text: string, task: Task): string {
  return withEnding(text, task.situation.words.outcomes.plain, task, () => true, 'end')
}

/** Adds a blank for the language, framework or service behind a result. */
export function withTool(text: string, task: Task): string {
  const { roleTechnologies, words } = task.situation
  const [ending] = inOrder(NO_SIZE.has(task.kind.id) ? words.outcomes.steps : words.outcomes.tools, task)
  if (!ending || blanksLeft(text) < 1) return text
  const seen = roleTechnologies.slice(0, 3)
  const offer =
    seen.length > 0 && !NO_SIZE.has(task.kind.id)
      ? ` This role also names ${listing(seen)}: was one of them part of it?`
      : ''
  return append(text, { ...ending, asks: [`${ending.asks[0]}${offer}`] }, task, 'end')
}

function withEnding(
  text: string,
  endings: readonly Ending[],
  task: Task,
  wanted: (ending: Ending) => boolean,
  where: Place,
): string {
  const room = inOrder(endings, task).filter(
    (ending) => ending.asks.length <= blanksLeft(text) && !(/ used by /.test(text) && / used by /.test(ending.text)),
  )
  const fresh = room.filter((ending) => !blanksOf(ending.text).every((words) => isUsed(words, task)))
  const joins = fresh.filter((ending) => joinsWell(text, ending.text))
  const ending = joins.find(wanted) ?? joins[0] ?? fresh[0] ?? room.find(wanted) ?? room[0]
  return ending ? append(text, ending, task, where) : text
}

type Place = 'end' | 'clause'

function append(text: string, ending: Ending, task: Task, where: Place): string {
  for (const [index, [, words]] of [...ending.text.matchAll(/\[([^[\]]+)\]/g)].entries())
    task.asks.set(words!, ending.asks[index]!)
  return where === 'end' ? text + ending.text : afterFirstClause(text, ending.text)
}

/** A second ", which" or ";" in one sentence is one too many. */
function joinsWell(text: string, ending: string): boolean {
  if (ending.startsWith(';')) return !/[;:]/.test(text)
  return !/\b(?:which|that|so|then)\b/.test(text) && !/\]$/.test(text) && text.split(' ').length < 24
}
