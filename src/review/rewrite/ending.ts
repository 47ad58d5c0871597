import type { Ending } from '../lexicon.ts'
import { listing } from '../words/listing.ts'
import { afterFirstClause, firstClauseEnd } from './clause.ts'
import { blank, blanksLeft, blanksOf, inOrder, isUsed, MOST_BLANKS, type Task } from './task.ts'

/** A wish told as a result: "to improve reliability", "ensuring scalability". */
const INTENTION =
  /\b(?:aiming (?:to|at)|ensuring|to (?:improve|increase|enhance|ensure|reduce|boost|support|enable|optimi[sz]e|speed|raise|lower|cut)|for (?:better|improved|cleaner|faster|easier|more)|which follows)\b/i

/** Kinds of work whose reach is told by their effect. */
const NO_SIZE = new Set(['people', 'hiring', 'service', 'coordination', 'standards', 'support', 'talks'])

/** "[incidents a month: from how many to how many]". */
const IN_FIGURES = /: from .* to /

/** Adds what the bullet does not say of its effect, in the wording that fits the kind of work and the level. */
export function withEffect(text: string, task: Task): string {
  const { kind, situation } = task
  const junior = situation.level === 'junior'
  const measured = INTENTION.test(text) && !junior
  const endings = junior ? kind.small : kind.effects
  return withEnding(text, endings, task, 'end', (ending) => !measured || IN_FIGURES.test(ending.text))
}

/** Adds size or reach for seniors and leads, and the setting for CVs, to work on something technical. */
export function withReach(text: string, task: Task): string {
  const { judgement, situation } = task
  const clause = text.slice(0, firstClauseEnd(text))
  const taken =
    / (?:for|across|at|by|per|with|in|within|between) /.test(clause) ||
    /^[\w .'-]{2,41}: /.test(text) ||
    clause.split(' ').length > 10 ||
    INTENTION.test(text) ||
    / used by /.test(text) ||
    NO_SIZE.has(task.kind.id)
  if (taken || !judgement.tech || judgement.scope || blanksLeft(text) < MOST_BLANKS) return text
  const senior = situation.level === 'senior' || situation.level === 'lead'
  if (!senior && situation.wanted !== 'cv') return text
  const { scope, setting } = situation.words.endings
  return withEnding(text, senior ? scope : setting, task, 'clause')
}

/** Verbs whose object is a measure. */
const CHANGE =
  /^(?:improve|reduce|increase|boost|optimi[sz]e|enhance|decrease|accelerate|shorten|raise|lower|cut|speed up|sped up|brought|took)(?:d|ed)? /i
const MEASURE =
  /\b(?:performance|latency|times?|speed|coverage|uptime|availability|throughput|costs?|rates?|load|usage|errors?|incidents?|accuracy|reliability|downtime|size|consumption|spend|lag)\b/i

const BOTH_ENDS = /\bfrom \S{0,12}\d.{0,40}\bto \S{0,12}\d|\bto (?:[a-z]{1,12} )?\S{0,3}\d.{0,40}\bfrom \S{0,3}\d/

/** "Cut the build from 9 to 4 minutes": both ends of the change are there. */
export function tellsChange(text: string): boolean {
  return CHANGE.test(text) && BOTH_ENDS.test(text)
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
  return withEnding(text, task.situation.words.endings.plain, task, 'end')
}

/** Adds a blank for the language, framework or service behind a result, where the work is told. */
export function withTool(text: string, task: Task): string {
  const { roleTechnologies, words } = task.situation
  const people = NO_SIZE.has(task.kind.id)
  const [ending] = inOrder(people ? words.endings.steps : words.endings.tools, task)
  if (!ending || blanksLeft(text) < 1) return text
  const seen = roleTechnologies.slice(0, 3)
  const offer = seen.length > 0 && !people ? ` This role also names ${listing(seen)}: was one of them part of it?` : ''
  return append(text, { ...ending, asks: [`${ending.asks[0]}${offer}`] }, task, 'clause')
}

/** What may be asked of any work, for a resume whose lines are all of one kind; people and plans have endings of their own. */
function ofAnyWork(text: string, { kind, situation }: Task): readonly Ending[] {
  if (NO_SIZE.has(kind.id)) return []
  const { general } = situation.words.kinds
  const endings = situation.level === 'junior' ? general.small : general.effects
  return endings.filter((ending) => ending.asks.length <= blanksLeft(text) && joinsWell(text, ending.text))
}

type Place = 'end' | 'clause'

/** The first ending that this resume does not hold yet, the wanted before others. */
function withEnding(
  text: string,
  endings: readonly Ending[],
  task: Task,
  where: Place,
  wanted: (ending: Ending) => boolean = () => true,
): string {
  const left = blanksLeft(text)
  const room = endings.filter((ending) => ending.asks.length <= left && joinsWell(text, ending.text))
  const isFresh = (ending: Ending) => !blanksOf(ending.text).every((words) => isUsed(words, task))
  const own = room.filter(isFresh)
  const fresh = own.length > 0 || where === 'clause' ? own : ofAnyWork(text, task).filter(isFresh)
  const offered = fresh.length > 0 ? fresh : inOrder(room, task)
  const ending = offered.find(wanted) ?? offered[0]
  return ending ? append(text, ending, task, where) : text
}

function append(text: string, ending: Ending, task: Task, where: Place): string {
  for (const [index, words] of blanksOf(ending.text).entries()) task.asks.set(words, ending.asks[index]!)
  return where === 'end' ? text + joined(text, ending.text) : afterFirstClause(text, ending.text)
}

/** A blank for those who used it, and an ending that asks for them once more. */
const NAMES_USERS = /\bfor \[(?:who|which (?:users|team))/i
const ASKS_USERS = /\[[^\]]*\b(?:who|whom|whose|which users|users)\b/

/** A second ", which" in one sentence is one too many, and so is an ending that asks for what is told. */
function joinsWell(text: string, ending: string): boolean {
  const told = ending.match(/[a-z]{5,}ed\b/g)?.some((word) => text.includes(word))
  if (told || (NAMES_USERS.test(text) && ASKS_USERS.test(ending))) return false
  return !ending.startsWith(', ') || (!/\b(?:which|that|so|then)\b|\]$/.test(text) && text.split(' ').length < 24)
}

/** A second ";" gives way to a dash. */
function joined(text: string, ending: string): string {
  const outside = text.replace(/\[[^[\]]*\]/g, '')
  return ending.startsWith('; ') && /[;:]/.test(outside) ? ` –${ending.slice(1)}` : ending
}
