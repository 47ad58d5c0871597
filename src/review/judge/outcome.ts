import { isTakenUp } from './adoption.ts'
import type { Clause } from './clauses.ts'
import { hasChangeFigure, hasLimit, hasMeasure, hasShare, hasWay } from './figures.ts'
import { tellsOfPeople } from './people.ts'
import { plainText, type Reading } from './reading.ts'
import { isRelative, isResult, repairs } from './results.ts'
import { tellingWords } from './specific.ts'
import { namesState } from './states.ts'
import type { Verb } from './subject.ts'
import { DETERMINERS, singular } from './tokens.ts'
import type { JudgingWords } from './words.ts'

/** After these a word that could be a noun ("cut", "ends") is a verb. */
const BEFORE_VERB = /^(?:to|that|which|now|and|can|could|it|they)$/
/** "Django from 2.2 to 4.2" in plain text, where a technology is "_". */
const VERSIONS = /_ from (?:version |v ?)?[\d.]{1,12} to (?:version |v ?)?[\d.]{1,12}(?= |$)/g
/** "Scaled to 96 nodes" says how large it is, not what changed. */
const SIZES = new Set(['scale', 'expand', 'reach', 'sustain'])
const HANDS = new Set(['give', 'let', 'spare', 'hand'])
const LEAD_IN = /^(?:thus|thereby|hence|also|then|therefore|by|even|eventually|finally|\w{2,12}ly)$/

/** Whether the bullet states that something changed or is now true; what was only hoped for does not count. */
export function statesOutcome(reading: Reading, words: JudgingWords): boolean {
  return (
    tellsOfPeople(reading, words) ||
    repairs(reading, words) ||
    reading.clauses.some((clause) => isOutcome(clause, reading, words)) ||
    joined(reading.clauses).some((clause) => isOutcome(clause, reading, words))
  )
}

/** "; staging and production have matched since": one subject, though an "and" stands in it. */
function joined(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause, i) => {
    const before = clauses[i - 1]
    const free = before && /^(?:stop|also|so|and)$/.test(before.joint) && before.to - before.from <= 6
    return clause.joint === 'and' && free && before.hopedFrom === before.to
      ? [{ ...clause, joint: before.joint, from: before.from }]
      : []
  })
}

function isOutcome(clause: Clause, reading: Reading, words: JudgingWords): boolean {
  const { tokens, opening } = reading
  const { from, to, hopedFrom } = clause
  const verbs = verbsIn(clause, reading, words)
  const plain = plainText(reading, from, to)
  const whole = plain.replace(VERSIONS, '_')
  if (hasFigureOfChange(whole, clause, verbs, reading, words)) return hopedFrom === to || hasShare(whole)
  if (namesState(hopedFrom === to ? plain : plainText(reading, from, hopedFrom))) return true
  const stated = verbs.filter(({ at }) => at < hopedFrom)
  if (stated.some((verb) => isRelative(verb, clause, reading, words))) return true
  if (isTakenUp(clause, reading, words) || hands(clause, reading, words)) return true
  let first = from
  while (first < hopedFrom && LEAD_IN.test(tokens[first]!.lower)) first++
  if (tellingWords(reading, first + 1, hopedFrom, words).length === 0) return false
  if (clause.joint !== 'start') return isResult(clause, first, stated, reading, words)
  // Without an opening action, as in a summary, something else may be what changes: "My thesis halved the memory".
  return stated.some(({ at, form: { base, tense } }) => {
    if (at === opening.verb) return words.changes.has(base)
    const subject = !opening.action && tense === 'past' && at > first
    return subject && (words.changes.has(base) || words.removals.has(base))
  })
}

/** "Gave dispatchers a live view", "Let clerks correct the feed": a group has or does what it had not before. */
function hands({ joint, from, hopedFrom }: Clause, { tokens, opening }: Reading, words: JudgingWords): boolean {
  const verb = opening.verb
  if (joint !== 'start' || verb === null || verb < from || verb >= hopedFrom) return false
  if (!HANDS.has(words.verbs.get(tokens[verb]!.lower)?.base ?? '')) return false
  const who = verb + (DETERMINERS.has(tokens[verb + 1]?.lower ?? '') ? 2 : 1)
  const group = [who, who + 1].find((at) => words.people.has(singular(tokens[at]?.lower ?? '')))
  const next = tokens[(group ?? -2) + 1]?.lower ?? ''
  return (
    group !== undefined && group + 2 < hopedFrom && /^\p{L}/u.test(next) && !/^(?:and|in|on|with|at|of)$/.test(next)
  )
}

function verbsIn({ from, to }: Clause, { tokens, covered }: Reading, words: JudgingWords): Verb[] {
  const verbs: Verb[] = []
  for (let at = from; at < to; at++) {
    const compound = tokens[at + 1]?.text === '-' && tokens[at + 1]!.at === tokens[at]!.end
    const form = covered.has(at) || compound ? undefined : words.verbs.get(tokens[at]!.lower)
    if (form) verbs.push({ at, form })
  }
  return verbs
}

/** A figure with a verb that makes a change of it: "cut … by a third", "went from 9 minutes to 20 seconds". */
function hasFigureOfChange(
  text: string,
  { from }: Clause,
  verbs: readonly Verb[],
  { tokens, opening }: Reading,
  words: JudgingWords,
): boolean {
  if (hasChangeFigure(text)) return true
  const share = hasShare(text) || hasLimit(text)
  const way = hasWay(text)
  if (!share && !way && !hasMeasure(text)) return false
  return verbs.some(({ at, form: { base, tense } }) => {
    const isVerb = tense === 'past' || tense === 'gerund' || at === from || BEFORE_VERB.test(tokens[at - 1]!.lower)
    if (!isVerb) return false
    if (words.changes.has(base)) return true
    if (words.movements.has(base)) return share || way || at !== opening.verb
    return (SIZES.has(base) ? hasShare(text) : share) && words.improvements.has(base)
  })
}
