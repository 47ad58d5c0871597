import { looksPast } from './action.ts'
import type { Clause } from './clauses.ts'
import { NUMBERS } from './counts.ts'
import type { Reading } from './reading.ts'
import {
  ANYONE,
  FINITE,
  hasSubjectAndVerb,
  isChange,
  isMade,
  opensObject,
  toldIn,
  type Verb,
  WORKS,
} from './subject.ts'
import { DETERMINERS, singular } from './tokens.ts'
import type { JudgingWords, VerbForm } from './words.ts'

const REPAIRS = new Set(['fix', 'resolve', 'repair', 'solve', 'correct', 'cure', 'close', 'debug'])
/** "Ran down a leak", "traced a stall": found, and with "that had been …" behind it also over. */
const HUNTS = new Set(
  'run track chase hunt trace corner nail pin root diagnose find isolate bisect uncover pinpoint discover squash'.split(
    ' ',
  ),
)
/** What is settled by the dozen is work done, not a change: "resolving 25 tickets per week". */
const SETTLES = new Set(['resolve', 'fix', 'close', 'settle', 'clear', 'solve', 'handle', 'answer', 'remove'])
/** Gerunds that go on describing the work. */
const DESCRIBES = /^(?:using|including|spanning|involving|covering|regarding|depending|having|being)$/

/** "Fixed a leak that had crashed the agent": the trouble is told, and that it is over. */
export function repairs({ tokens }: Reading, words: JudgingWords): boolean {
  const done = tokens.flatMap(({ lower }) => {
    const form = words.verbs.get(lower)
    return form?.tense === 'past' ? [form.base] : []
  })
  const repaired = done.some((base) => REPAIRS.has(base))
  if (!repaired && !done.some((base) => HUNTS.has(base))) return false
  return tokens.some(({ lower }, at) => {
    if (lower !== 'that' && lower !== 'which') return false
    const next = tokens[at + 1]?.lower ?? ''
    const then = tokens[at + 2]?.lower ?? ''
    if (!repaired) return next === 'had' && (then === 'been' || looksPast(then))
    return next === 'had' || words.verbs.get(next)?.tense === 'past' || looksPast(next)
  })
}

/** "a worker that lowered missed appointments", "a routine that exposed a gap". */
export function isRelative({ at, form }: Verb, clause: Clause, { tokens }: Reading, words: JudgingWords): boolean {
  if (form.tense !== 'past' || at === clause.from) return false
  const perfect = /^(?:has|have|since)$/.test(tokens[at - 1]?.lower ?? '')
  const before = tokens[at - (perfect ? 2 : 1)]?.lower
  if (before !== 'that' && before !== 'which') return false
  return isChange(form, words) || words.effects.has(form.base)
}

/**
 * Whether a clause after the first says what came of the work.
 * @param first the token that it begins with, lead-ins ("thus", "then") left out
 * @param verbs those of the clause that are stated, not hoped for
 */
export function isResult(clause: Clause, first: number, verbs: readonly Verb[], reading: Reading, words: JudgingWords) {
  const leading = verbs.find((verb) => verb.at === first && isToldAs(verb.form, clause, reading, words))
  if (clause.joint === 'which' && /^(?:has|have)$/.test(reading.tokens[first]!.lower))
    return !isMade(first + 1, reading)
  if (leading && followsAsResult(leading, clause, reading, words)) return true
  if (!leading && startsUnknownGerund(reading, first)) return true
  if (leading?.form.tense === 'past' && !describesSubject(first, reading, words)) return false
  return hasSubjectAndVerb(clause, first, leading?.form.tense, reading, words)
}

/** "; failed transfers stopped": trouble told by a participle and a plural, with a verb after it. */
function describesSubject(first: number, { tokens }: Reading, words: JudgingWords): boolean {
  const thing = tokens[first + 1]?.lower ?? ''
  const next = tokens[first + 2]?.lower ?? ''
  const form = words.verbs.get(next)
  const verb = FINITE.has(next) || (form?.tense === 'past' && isChange(form, words))
  return singular(thing) !== thing && verb
}

/** In "..., and releases moved" the first word is a noun, since the bullet is told in the past. */
function isToldAs({ tense }: VerbForm, { joint }: Clause, reading: Reading, words: JudgingWords): boolean {
  if (joint === 'so') return false
  if (tense === 'past' || tense === 'gerund' || joint === 'which') return true
  return toldIn(reading, words) === tense
}

/** ", cutting …", "and retired …", ", which let editors …". */
function followsAsResult({ at, form }: Verb, clause: Clause, reading: Reading, words: JudgingWords): boolean {
  const { joint, from } = clause
  const { tokens } = reading
  const { base, tense } = form
  const next = tokens[at + 1]?.lower ?? ''
  if (SETTLES.has(base) && isWorkload(at + 1, reading, words)) return false
  if ((base === 'lead' && next === 'to') || (base === 'result' && next === 'in') || base === 'mean') return true
  if (joint === 'which' && tense === 'past' && words.happenings.has(base)) return !WORKS.has(base)
  if (tense === 'gerund' || joint === 'which') {
    if (base === 'keep' && next === 'the') return tokens[at + 2]?.lower !== 'same'
    if (words.effects.has(base)) return !ANYONE.has(singular(next)) && !isCommonplace(at + 1, clause, reading, words)
    return isChange(form, words) && (tense !== 'third' || !words.movements.has(base))
  }
  if ((joint === 'comma' || isListed(from, tokens)) && !opensObject(next)) return false
  return words.changes.has(base) || words.removals.has(base) || (base === 'find' && opensObject(next))
}

/** "enabling best practices", "giving better visibility": praise of what anybody would want, unless somebody can do something now. */
function isCommonplace(at: number, { to }: Clause, { tokens, covered }: Reading, words: JudgingWords): boolean {
  const isNamed = (i: number) =>
    covered.has(i) || !(words.generic.has(tokens[i]!.lower) || words.generic.has(singular(tokens[i]!.lower)))
  if (at + 1 >= to || isNamed(at) || isNamed(at + 1)) return false
  return !tokens.slice(at, to).some(({ lower }) => lower === 'to')
}

/** "25 tickets", "production incidents": what comes in every week, unlike "the last …" or "a gap". */
function isWorkload(at: number, { tokens }: Reading, words: JudgingWords): boolean {
  if (DETERMINERS.has(tokens[at]?.lower ?? '') && !NUMBERS.has(tokens[at]!.lower)) return false
  const noun = tokens.slice(at, at + 4).find(({ lower }) => singular(lower) !== lower)
  return noun !== undefined && (words.outputs.has(singular(noun.lower)) || words.generic.has(singular(noun.lower)))
}

/** "charts, dark mode and saved cities": the last of a list. */
function isListed(from: number, tokens: Reading['tokens']): boolean {
  if (tokens[from - 1]?.lower !== 'and') return false
  return tokens.slice(Math.max(0, from - 5), from - 1).some(({ text }) => text === ',')
}

/** ", sidestepping the …": a gerund that names no known work says what came of it. */
function startsUnknownGerund({ tokens }: Reading, at: number): boolean {
  const { lower } = tokens[at]!
  if (!lower.endsWith('ing') || lower.length < 6 || DESCRIBES.test(lower)) return false
  return opensObject(tokens[at + 1]?.lower ?? '') || DETERMINERS.has(tokens[at + 2]?.lower ?? '')
}
