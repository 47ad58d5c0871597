import type { BulletJudgement, Example } from '../judge/judgement.ts'
import type { WorkKind } from '../lexicon.ts'
import { capitalised } from '../words/capital.ts'
import type { VerbWords } from '../words/verb.ts'
import { resultFirst } from './buried.ts'
import { headPhrase } from './clause.ts'
import { tellsChange, withEffect, withMeasure, withPlainWords, withReach, withTool } from './ending.ts'
import { faithful } from './faithful.ts'
import { withBaseline, withoutClaims } from './figure.ts'
import { reopened } from './opening.ts'
import { saysNothing } from './phrase.ts'
import { withoutPraise } from './plain.ts'
import { prompted } from './prompt.ts'
import type { Situation } from './situation.ts'
import { soupUntangled } from './soup.ts'
import { isLong, splitLong } from './split.ts'
import { blanksLeft, blanksOf, isTechnology, MOST_BLANKS, type Task } from './task.ts'
import { speaksOfUsers } from './users.ts'
import { namedMore, withSystem } from './vague.ts'
import { workKindOf } from './workKind.ts'

/** No bullet is longer; what is, was read wrongly from the file. */
const LONGEST = 1500

/** What is left of a bullet when the praise is gone needs more words than this to hold a fact. */
const FEW = 6

/** With more words than this, what is left says which system it was. */
const THIN = 8

/**
 * Rewrites one bullet in the candidate's own words. What the words do not tell is a blank in [brackets], at most three,
 * with one question each; a line break in `after` separates two bullets. Numbers, names and technologies of the bullet
 * are all kept, and none is added.
 * @param bulletText the bullet without its marker
 * @returns null when there is nothing to rewrite
 */
export function rewriteBullet(bulletText: string, judgement: BulletJudgement, situation: Situation): Example | null {
  for (const { example, refusal } of drafts(bulletText, judgement, situation)) {
    if (example.after === example.before) return null
    if (refusal === null) return example
  }
  return null
}

/**
 * The rewritings of a bullet from the boldest to the most careful, each with what the checker has against it (null for
 * nothing): one that invents or loses something gives way to the next.
 */
export function* drafts(
  bulletText: string,
  judgement: BulletJudgement,
  situation: Situation,
): Generator<{ example: Example; refusal: string | null }> {
  const before = bulletText.replace(/\s+/g, ' ').trim()
  const text = before.replace(/[[\]]/g, (mark) => (mark === '[' ? '(' : ')')).replace(/ ?[.;,]$/, '')
  const stop = /\.$/.test(before) ? '.' : ''
  if (text === '' || text.length > LONGEST || speaksOfUsers(text, judgement.action)) return
  for (const attempt of [rewritten, withEffect, prompted]) {
    const task = taskFor(text, judgement, situation)
    const example = finished(before, attempt(text, task), stop, task)
    const blanks = blanksOf(example.after).length
    yield {
      example,
      refusal: blanks > MOST_BLANKS ? `${blanks} blanks` : faithful(example, [], situation.words.harmless),
    }
  }
}

function taskFor(text: string, judgement: BulletJudgement, situation: Situation): Task {
  const { words, spelling } = situation
  const verbs: VerbWords = { irregular: words.irregular, bases: words.bases, spelling }
  return { situation, judgement, verbs, kind: workKindOf(text, words.kinds), asks: new Map() }
}

/** The opening first, then what is wrong inside, then what is missing at the end. */
function rewritten(text: string, task: Task): string {
  const { judgement } = task
  if (!judgement.needsFix) return withBaseline(text, task)
  if (judgement.reason === 'keyword-stuffing' || isBareList(text, task)) return soupUntangled(text, task)
  if (judgement.reason === 'acronym-soup') return withPlainWords(reopened(text, task), task)
  const believable = judgement.reason === 'metric-not-credible' ? withoutClaims(text, task) : text
  const plain = judgement.reason === 'buzzword' ? withoutPraise(believable, task) : believable
  const few = plain.split(' ').length <= FEW || !judgement.action
  if (judgement.reason === 'buzzword' && !judgement.tech && few) return prompted(text, task)
  const buried = resultFirst(plain, task)
  if (buried) return buried
  const deed = reopened(plain, task)
  if (isBlank(deed)) return deed
  const hidden = deed === plain && judgement.reason === 'weak-opener' && !judgement.tech && !judgement.outcome
  if (hidden) return prompted(text, task)
  if (believable !== text) return deed
  const split = isLong(deed) ? splitLong(deed, task) : null
  return split ?? withMissing(deed, { ...task, kind: kindOfDeed(deed, task) })
}

/** The whole line is one question. */
function isBlank(text: string): boolean {
  return /^\[[^[\]]*\]$/.test(text)
}

/** Where the thing made is a blank, the tools around it do not say what it was for. */
function kindOfDeed(deed: string, { situation, kind }: Task): WorkKind {
  const { kinds } = situation.words
  if (/^\[(?!your )[^[\]]*\] with /.test(deed)) return kinds.general
  return deed.startsWith('[') ? kind : workKindOf(deed, kinds)
}

/** Nothing but names of tools. */
function isBareList(text: string, task: Task): boolean {
  const { technologies } = task.judgement
  const rest = technologies.reduce((left, { text: name }) => left.replace(name, ''), text)
  return technologies.length > 1 && !/[a-z]/i.test(rest.replace(/\band\b/g, ''))
}

function withMissing(text: string, task: Task): string {
  const { judgement } = task
  if (judgement.reason === 'vague' && saysNothing(headPhrase(text.slice(text.indexOf(' ') + 1)), task))
    return prompted(text, task)
  const told = judgement.outcome || tellsChange(text)
  const measured = withBaseline(told ? text : withMeasure(text, task), task)
  if (measured !== text) return judgement.reason === 'vague' ? withSystem(measured, task) : measured
  const thin =
    judgement.reason === 'vague' ||
    (judgement.reason === 'buzzword' && !judgement.tech && text.split(' ').length <= THIN)
  const named = thin ? namedMore(text, task) : text
  if (!told) return withEffect(withReach(named, task), task)
  if (!judgement.tech && !named.endsWith('])') && blanksLeft(named) > 1) return withTool(named, task)
  return named
}

/** Each line opened with a capital and ended as the candidate ends bullets, with the question of every blank. */
function finished(before: string, draft: string, stop: string, task: Task): Example {
  const after = draft
    .split('\n')
    .map((line) => opened(tidy(line), task) + stop)
    .join('\n')
  const asks = blanksOf(draft).map(
    (words) => task.asks.get(words) ?? task.asks.get(words[0]!.toLowerCase() + words.slice(1))!,
  )
  return { before, after, asks }
}

function tidy(line: string): string {
  const spaced = line.replace(/\s+/g, ' ').trim()
  return spaced.replace(/ ([,;.])(?= |$)/g, '$1')
}

/** A capital first letter, except for a name that its makers write small ("dbt"). */
function opened(line: string, task: Task): string {
  const first = line.split(' ')[0] ?? ''
  return isTechnology(first, task) && !task.verbs.bases.has(first) ? line : capitalised(line)
}
