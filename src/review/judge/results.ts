import { looksPast } from './action.ts'
import type { Clause } from './clauses.ts'
import type { Reading } from './reading.ts'
import { DETERMINERS, singular } from './tokens.ts'
import type { JudgingWords, VerbForm } from './words.ts'

/** A verb of a bullet and where it stands. */
export interface Verb {
  at: number
  form: VerbForm
}

const WISHED = new Set(['would', 'might', 'may', 'should', 'will', 'must'])
const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'had', 'have', 'can', 'could', 'went', 'did', 'does'])
const REPAIRS = new Set(['fix', 'resolve', 'repair', 'solve', 'correct', 'cure', 'close', 'debug'])
/** Gerunds that go on describing the work. */
const DESCRIBES = /^(?:using|including|spanning|involving|covering|regarding|depending|having|being)$/
/** What programs do all day: "; it processes 2M events", ", which called the API". */
const WORKS = new Set(
  `use call read write consume load publish log run store work process handle serve support include cover contain
  provide offer consist expose send receive`.split(/\s+/),
)
const BE = /^(?:is|are|was|were)$/
const MADE =
  /^(?:written|built|deployed|hosted|implemented|developed|based|designed|used|tested|stored|created|done|made)$/
/** Whom a mere feature is for: ", allowing users to upload files" lists what was built. */
const FEATURE_FOR = new Set(['user', 'customer', 'client', 'stakeholder', 'business', 'company', 'them'])

/** "Fixed a leak that had crashed the agent": the trouble is told, and that it is over. */
export function repairs({ tokens }: Reading, words: JudgingWords): boolean {
  const repaired = tokens.some(({ lower }) => {
    const form = words.verbs.get(lower)
    return form?.tense === 'past' && REPAIRS.has(form.base)
  })
  if (!repaired) return false
  return tokens.some(({ lower }, at) => {
    if (lower !== 'that' && lower !== 'which') return false
    const next = tokens[at + 1]?.lower ?? ''
    return next === 'had' || words.verbs.get(next)?.tense === 'past' || looksPast(next)
  })
}

/** "a worker that lowered missed appointments", "a routine that exposed a gap". */
export function isRelative({ at, form }: Verb, clause: Clause, { tokens }: Reading, words: JudgingWords): boolean {
  const before = tokens[at - 1]?.lower
  if (form.tense !== 'past' || at === clause.from || (before !== 'that' && before !== 'which')) return false
  return isChange(form, words) || words.effects.has(form.base)
}

/**
 * Whether a clause after the first says what came of the work.
 * @param first the token that it begins with, lead-ins ("thus", "then") left out
 * @param verbs those of the clause that are stated, not hoped for
 */
export function isResult(clause: Clause, first: number, verbs: readonly Verb[], reading: Reading, words: JudgingWords) {
  const leading = verbs.find((verb) => verb.at === first && isToldAs(verb.form, clause, reading, words))
  if (leading && followsAsResult(leading, clause, reading, words)) return true
  if (!leading && startsUnknownGerund(reading, first)) return true
  if (leading?.form.tense === 'past') return false
  return hasSubjectAndVerb(clause, first, leading?.form.tense, reading, words)
}

/** In "..., and releases moved" the first word is a noun, since the bullet is told in the past. */
function isToldAs({ tense }: VerbForm, { joint }: Clause, { tokens, opening }: Reading, words: JudgingWords): boolean {
  if (joint === 'so') return false
  if (tense === 'past' || tense === 'gerund' || joint === 'which') return true
  return opening.verb !== null && words.verbs.get(tokens[opening.verb]!.lower)?.tense === tense
}

function isChange({ base }: VerbForm, words: JudgingWords): boolean {
  return words.changes.has(base) || words.movements.has(base) || words.removals.has(base)
}

/** ", cutting …", "and retired …", ", which let editors …". */
function followsAsResult({ at, form }: Verb, { joint }: Clause, { tokens }: Reading, words: JudgingWords): boolean {
  const { base, tense } = form
  const next = tokens[at + 1]?.lower ?? ''
  if ((base === 'lead' && next === 'to') || (base === 'result' && next === 'in') || base === 'mean') return true
  if (joint === 'which' && tense === 'past' && words.happenings.has(base)) return !WORKS.has(base)
  if (tense === 'gerund' || joint === 'which') {
    if (base === 'keep' && next === 'the') return tokens[at + 2]?.lower !== 'same'
    if (words.effects.has(base)) return !FEATURE_FOR.has(singular(next))
    return isChange(form, words) && (tense !== 'third' || !words.movements.has(base))
  }
  if (joint === 'comma' && !DETERMINERS.has(next)) return false
  return words.changes.has(base) || words.removals.has(base)
}

/** ", sidestepping the …": a gerund that names no known work says what came of it. */
function startsUnknownGerund({ tokens }: Reading, at: number): boolean {
  const { lower } = tokens[at]!
  if (!lower.endsWith('ing') || lower.length < 6 || DESCRIBES.test(lower)) return false
  return DETERMINERS.has(tokens[at + 1]?.lower ?? '') || DETERMINERS.has(tokens[at + 2]?.lower ?? '')
}

/** In "journalists cite its figures" the unknown word after people must be a verb. */
function isPeople(word: string, words: JudgingWords): boolean {
  const one = singular(word)
  return one !== word && (words.people.has(one) || words.anybody.has(one))
}

/**
 * "; releases moved to working hours", "and pages at night dropped", ", and the group extended its contract".
 * @param told a tense that only goes on telling the work
 */
function hasSubjectAndVerb(
  { joint, hopedFrom }: Clause,
  first: number,
  told: VerbForm['tense'] | undefined,
  reading: Reading,
  words: JudgingWords,
): boolean {
  const { tokens } = reading
  for (let at = first + 1; at < hopedFrom; at++) {
    const { lower } = tokens[at]!
    if (WISHED.has(lower) || (lower === 'could' && joint === 'so')) return false
    if (!isFiniteVerb(joint, at, told, reading, words) || describes(at, reading, words)) continue
    if (joint === 'so') return true
    if (tokens[at + 1]?.lower === 'by') continue
    if (joint === 'stop' || joint === 'also') return true
    const form = words.verbs.get(lower)
    if (form?.tense === 'past' && isChange(form, words)) return true
  }
  return false
}

/** A verb with a subject before it; a noun that looks like one ("the builds") is told by the tense of the bullet. */
function isFiniteVerb(
  joint: Clause['joint'],
  at: number,
  told: VerbForm['tense'] | undefined,
  { tokens, covered }: Reading,
  words: JudgingWords,
): boolean {
  const { lower } = tokens[at]!
  if (FINITE.has(lower)) return true
  if (covered.has(at)) return false
  const before = tokens[at - 1]!.lower
  const tense = words.verbs.get(lower)?.tense ?? (looksPast(lower) ? 'past' : undefined)
  if (tense === undefined) {
    const free = joint === 'stop' || joint === 'so'
    return free && isPeople(before, words) && DETERMINERS.has(tokens[at + 1]?.lower ?? '')
  }
  if (tense === told) return false
  if (tense === 'base') return joint === 'so' || (joint === 'stop' && singular(before) !== before)
  return tense === 'past' || tense === 'third'
}

/** "; it processes 2M events", ". The front end was built in Vue", ": users can search": what the work is, not what came of it. */
function describes(at: number, { tokens }: Reading, words: JudgingWords): boolean {
  const { lower } = tokens[at]!
  const form = words.verbs.get(lower)
  const next = tokens[at + 1]?.lower ?? ''
  if (form && form.tense !== 'past' && WORKS.has(form.base)) return !words.people.has(singular(tokens[at - 1]!.lower))
  if (BE.test(lower)) return MADE.test(next)
  if (MADE.test(lower)) return BE.test(tokens[at - 1]!.lower)
  return lower === 'can' && FEATURE_FOR.has(singular(tokens[at - 1]!.lower))
}
