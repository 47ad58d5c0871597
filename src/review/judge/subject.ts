import { looksPast, NOUN_TOO } from './action.ts'
import type { Clause } from './clauses.ts'
import { NUMBERS } from './counts.ts'
import type { Reading } from './reading.ts'
import { DETERMINERS, singular } from './tokens.ts'
import type { JudgingWords, VerbForm } from './words.ts'

/** A verb of a bullet and where it stands. */
export interface Verb {
  at: number
  form: VerbForm
}

/** What programs do all day: "; it processes 2M events", ", which called the API". */
export const WORKS: ReadonlySet<string> = new Set(
  `use call read write consume load publish log run store work process handle serve support include cover contain
  provide offer consist expose send receive`.split(/\s+/),
)
/** Whom a mere feature is for: ", allowing users to upload files" lists what was built. */
export const ANYONE: ReadonlySet<string> = new Set([
  'user',
  'customer',
  'client',
  'stakeholder',
  'business',
  'company',
  'them',
])

const WISHED = new Set(['would', 'might', 'may', 'should', 'will', 'must', 'potentially'])
/** Forms that can only be verbs with a subject before them. */
export const FINITE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'had',
  'have',
  'can',
  'could',
  'went',
  'did',
  'does',
])
const BE = /^(?:is|are|was|were)$/
const MADE =
  /^(?:written|built|deployed|hosted|implemented|developed|based|designed|used|tested|stored|created|done|made)$/
const PRONOUN = /^(?:it|them|him|her|us|themselves|itself|everyone|everybody|nobody)$/
/** After these a word in -ed describes the noun before it: "reports written in R". */
const AFTER_PARTICIPLE = /^(?:by|in|with|using|for|from|on|via|at|into|across|through|during|under|per)$/
/** Verbs whose participle looks like the past or the base form, so that nothing tells them apart. */
const SAME_FORM = new Set('run come become set put read cut hit let cost split shut spread cast beat'.split(' '))
const ADVERB =
  /^(?:also|now|then|later|still|finally|already|since|even|again|soon|often|always|rarely|never|seldom|hardly|longer|no|\w{2,12}ly)$/

export function isChange({ base }: VerbForm, words: JudgingWords): boolean {
  return words.changes.has(base) || words.movements.has(base) || words.removals.has(base)
}

/** Whether the word can begin the object of a verb: "the", "its", "them", "900". */
export function opensObject(word: string): boolean {
  return DETERMINERS.has(word) || PRONOUN.test(word) || NUMBERS.has(word) || /^\d/.test(word)
}

/**
 * "; releases moved to working hours", "and pages at night dropped", ", and the group extended its contract".
 * @param told a tense that only goes on telling the work
 */
export function hasSubjectAndVerb(
  { joint, hopedFrom }: Clause,
  first: number,
  told: VerbForm['tense'] | undefined,
  reading: Reading,
  words: JudgingWords,
): boolean {
  const { tokens } = reading
  const start = { at: first, sure: DETERMINERS.has(tokens[first]!.lower) || PRONOUN.test(tokens[first]!.lower) }
  for (let at = first + 1; at < hopedFrom; at++) {
    const { lower } = tokens[at]!
    if (WISHED.has(lower) || (lower === 'could' && joint === 'so')) return false
    if (
      !isFiniteVerb(joint, { first, at }, told, reading, words) ||
      (joint !== 'so' && describes(at, first, reading, words))
    )
      continue
    if (joint === 'so') return true
    if (tokens[at + 1]?.lower === 'by') continue
    if (joint === 'stop' || joint === 'also') return true
    const form = words.verbs.get(lower)
    if (form?.tense === 'past' && isChange(form, words)) return true
    if (joint === 'and' && toldIn(reading, words) !== 'base' && hasOwnSubject(at, start, reading, words)) return true
  }
  return false
}

/** "which has been written in Go": how a thing came to be. */
export function isMade(at: number, { tokens }: Reading): boolean {
  return MADE.test(tokens[at]?.lower === 'been' ? (tokens[at + 1]?.lower ?? '') : (tokens[at]?.lower ?? ''))
}

/** The tense in which the bullet is told. */
export function toldIn({ tokens, opening }: Reading, words: JudgingWords): VerbForm['tense'] | undefined {
  return opening.verb === null ? undefined : words.verbs.get(tokens[opening.verb]!.lower)?.tense
}

/** After a bare "and" another deed or another thing is likelier than a result, so the verb and its subject must be plain. */
function hasOwnSubject(
  at: number,
  start: { at: number; sure: boolean },
  { tokens, opening }: Reading,
  words: JudgingWords,
): boolean {
  const before = subjectBefore(tokens, at)
  if (RELATIVES.test(before) || DETERMINERS.has(before)) return false
  const next = tokens[at + 1]?.lower ?? ''
  const { lower } = tokens[at]!
  const plural = singular(before) !== before || before === 'staff'
  if (FINITE.has(lower)) return opening.action && (plural || start.sure)
  const form = words.verbs.get(lower)
  if (form && SAME_FORM.has(form.base) && !opensObject(next)) return false
  if (form?.tense === 'base') return plural && next !== '' && (opensObject(next) || !NOUN_TOO.has(form.base))
  if (form?.tense === 'third') return start.sure && !plural && !NOUN_TOO.has(form.base) && /^\w/.test(next)
  return (plural || start.sure) && !AFTER_PARTICIPLE.test(next) && (next !== '' || form !== undefined)
}

/** Prepositions and conjunctions. */
const LINKS =
  /^(?:of|in|on|at|to|for|from|by|with|into|onto|upon|over|under|per|via|about|above|across|after|against|along|among|around|as|before|behind|below|beneath|beside|between|beyond|both|but|despite|down|during|even|except|inside|instead|like|most|near|not|off|once|only|or|and|out|outside|past|plus|rather|since|than|that|through|throughout|toward|towards|unless|until|unlike|up|when|where|whether|which|while|whose|within|without)$/

const RELATIVES = /^(?:that|which|who|where|when|as|to|while|if|is|are|was|were|be|been|being)$/

/** The last word of the subject: adverbs stand between it and its verb. */
function subjectBefore(tokens: Reading['tokens'], at: number): string {
  let before = at - 1
  while (before > 0 && ADVERB.test(tokens[before]!.lower)) before--
  return tokens[before]?.lower ?? ''
}

/** A verb with a subject before it; a noun that looks like one ("the builds") is told by the tense of the bullet. */
function isFiniteVerb(
  joint: Clause['joint'],
  { first, at }: { first: number; at: number },
  told: VerbForm['tense'] | undefined,
  { tokens, covered }: Reading,
  words: JudgingWords,
): boolean {
  const { lower } = tokens[at]!
  if (FINITE.has(lower)) return true
  if (covered.has(at)) return false
  const before = subjectBefore(tokens, at)
  const tense = words.verbs.get(lower)?.tense ?? (looksPast(lower) ? 'past' : undefined)
  if (tense === undefined) {
    const next = tokens[at + 1]?.lower ?? ''
    const verb = opensObject(next) && !NUMBERS.has(next) && !/^\d/.test(next) && isUnknownVerb(lower, before)
    return (isPeople(before, words) && opensObject(next)) || (joint === 'so' && verb)
  }
  if (tense === told) return false
  const several = singular(before) !== before || before === 'staff' || tokens.slice(first, at).some(isAnd)
  if (tense === 'base') return !DETERMINERS.has(before) && (joint === 'so' || several)
  return tense === 'past' || tense === 'third'
}

/** Before "the" or "its" a word that no list holds is a verb, if it is not one of those that link nouns. */
function isUnknownVerb(word: string, before: string): boolean {
  return /^[a-z]{3,}$/.test(word) && !LINKS.test(word) && !LINKS.test(before) && !DETERMINERS.has(before)
}

function isAnd({ lower }: Reading['tokens'][number]): boolean {
  return lower === 'and'
}

/** In "journalists cite its figures" the unknown word after people must be a verb. */
function isPeople(word: string, words: JudgingWords): boolean {
  const one = singular(word)
  return one !== word && (words.people.has(one) || words.anybody.has(one))
}

/** "; it processes 2M events", ". The front end was built in Vue", ": users can search": what the work is, not what came of it. */
function describes(at: number, first: number, { tokens }: Reading, words: JudgingWords): boolean {
  const { lower } = tokens[at]!
  const form = words.verbs.get(lower)
  const next = tokens[at + 1]?.lower ?? ''
  const before = singular(tokens[at - 1]!.lower)
  if (form && form.tense !== 'past' && WORKS.has(form.base))
    return ![before, singular(tokens[first]!.lower)].some((who) => words.people.has(who) || who === 'staff')
  if (BE.test(lower)) return MADE.test(next)
  if (MADE.test(lower)) return BE.test(tokens[at - 1]!.lower)
  return lower === 'can' && ANYONE.has(before)
}
