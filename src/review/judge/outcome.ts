import { looksPast } from './action.ts'
import type { Clause } from './clauses.ts'
import { hasChangeFigure, hasLimit, hasMeasure, hasShare, hasWay } from './figures.ts'
import { plainText, type Reading } from './reading.ts'
import { DETERMINERS, singular, type Token } from './tokens.ts'
import type { JudgingWords, VerbForm } from './words.ts'

/** Something that is so now and was not before, or was so and is over, whatever the verb. */
const STATE = new RegExp(
  [
    /\bno longer\b|\bnever again\b|\bnow\b|\bfor the first time\b|\bfewer\b|\b(?:down|up) from\b|\bused to\b|\bkept \w+ing\b/,
    /\bnone (?:after|since)\b|\bkept (?:\w+ ){1,4}\w+ing (?:through|during|at|under|despite)\b|\bthat (?:\w+ ){1,4}(?:trust|rely on|adopted|kept)\b/,
    /\b(?:has|have|had)(?:n't| not| never| since)\b|\b(?:didn't|did not|never) (?:recur|return|happen|come back)/,
    /\bwithout (?:any |a |an |a single |loss of |losing )?(?:down ?-?time|outages?|data|interruptions?|incidents?)\b/,
    /\b(?:zero|no) (?:\w+ ){0,2}(?:down-?time|data loss|outages?|incidents?|complaints?|losses|reported)\b/,
    /\b(?:still|since|already) (?:\w+ ){0,2}(?:used|uses|use|relies|rely|runs?)\b/,
    /\b(?:adopted|picked up|reused|copied|taken up|in use|used daily) (?:by|across|as|in|at)\b/,
    /\bbecame (?:the|a)\b|\bahead of (?:schedule|time|plan)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
)
const WISHED = new Set(['would', 'might', 'may', 'should', 'will', 'must'])
/** After these a word that could be a noun ("cut", "ends") is a verb. */
const BEFORE_VERB = /^(?:to|that|which|now|and|can|could|it|they)$/
const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'had', 'have', 'can', 'went', 'did', 'does'])
const REPAIRS = new Set(['fix', 'resolve', 'repair', 'solve', 'correct', 'cure', 'close'])
const LEAD_IN = new Set([
  'thus',
  'thereby',
  'hence',
  'also',
  'then',
  'therefore',
  'by',
  'even',
  'eventually',
  'finally',
])
/** Gerunds that go on describing the work. */
const DESCRIBES = new Set([
  'using',
  'including',
  'spanning',
  'involving',
  'covering',
  'regarding',
  'depending',
  'having',
  'being',
])
/** Whom a mere feature is for: ", allowing users to upload files" lists what was built. */
const FEATURE_FOR = new Set(['user', 'customer', 'client', 'stakeholder', 'business', 'company', 'them'])
const EMPTY = new Set(
  `a an the and or of in on at to for from with by as its it their his her our my this that these those all any each
  every some more most much very so up down out off into over under than be is are was were has have had not per via
  thus thereby also then now better faster easier smoother higher greater lower overall significantly greatly
  considerably substantially drastically dramatically effectively successfully manual effort`.split(/\s+/),
)

/** Whether the bullet states that something changed or is now true. */
export function statesOutcome(reading: Reading, words: JudgingWords): boolean {
  return repairs(reading, words) || reading.clauses.some((clause) => isOutcome(clause, reading, words))
}

/** "Fixed a leak that had crashed the agent": the trouble is told, and that it is over. */
function repairs({ tokens }: Reading, words: JudgingWords): boolean {
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

interface Verb {
  at: number
  form: VerbForm
}

function isOutcome(clause: Clause, reading: Reading, words: JudgingWords): boolean {
  const { tokens, opening } = reading
  const verbs = verbsIn(clause, reading, words)
  const whole = plainText(reading, clause.from, clause.to)
  const telling = verbs.filter(
    ({ at, form }) =>
      /^(?:past|gerund)$/.test(form.tense) || at === clause.from || BEFORE_VERB.test(tokens[at - 1]!.lower),
  )
  if (hasFigureOfChange(whole, telling, opening.verb, words)) return clause.hopedFrom === clause.to || hasShare(whole)
  if (STATE.test(plainText(reading, clause.from, clause.hopedFrom))) return true
  const stated = verbs.filter(({ at }) => at < clause.hopedFrom)
  if (stated.some((verb) => isRelative(verb, clause, reading, words))) return true
  let first = clause.from
  while (first < clause.hopedFrom && LEAD_IN.has(tokens[first]!.lower)) first++
  if (!isSpecific(reading, first + 1, clause.hopedFrom, words)) return false
  const leading = stated.find((verb) => verb.at === first && continues(verb.form, clause, reading, words))
  if (clause.joint === 'start') return verbs.some(({ at, form }) => at === opening.verb && words.changes.has(form.base))
  if (leading && followsAsResult(leading, clause, tokens, words)) return true
  if (!leading && startsUnknownGerund(tokens, first)) return true
  if (leading?.form.tense === 'past') return false
  return hasSubjectAndVerb(clause, first, leading?.form.tense, reading, words)
}

/** In "..., and releases moved" the first word is a noun, since the bullet is told in the past. */
function continues({ tense }: VerbForm, { joint }: Clause, { tokens, opening }: Reading, words: JudgingWords): boolean {
  if (joint === 'so') return false
  if (tense === 'past' || tense === 'gerund' || joint === 'which' || joint === 'start') return true
  return opening.verb !== null && words.verbs.get(tokens[opening.verb]!.lower)?.tense === tense
}

function verbsIn({ from, to }: Clause, { tokens, covered }: Reading, words: JudgingWords): Verb[] {
  const verbs: Verb[] = []
  for (let at = from; at < to; at++) {
    const form = covered.has(at) ? undefined : words.verbs.get(tokens[at]!.lower)
    if (form) verbs.push({ at, form })
  }
  return verbs
}

function hasFigureOfChange(text: string, verbs: readonly Verb[], opening: number | null, words: JudgingWords): boolean {
  if (hasChangeFigure(text)) return true
  const relative = hasShare(text) || hasLimit(text)
  const way = hasWay(text)
  if (!relative && !way && !hasMeasure(text)) return false
  return verbs.some(({ at, form: { base } }) => {
    if (words.changes.has(base)) return true
    if (words.movements.has(base)) return relative || way || at !== opening
    return relative && words.improvements.has(base)
  })
}

/** "a worker that lowered missed appointments", "a routine that exposed a gap". */
function isRelative({ at, form }: Verb, clause: Clause, { tokens }: Reading, words: JudgingWords): boolean {
  const before = tokens[at - 1]?.lower
  if (form.tense !== 'past' || at === clause.from || (before !== 'that' && before !== 'which')) return false
  return isChange(form, words) || words.effects.has(form.base)
}

function isChange({ base }: VerbForm, words: JudgingWords): boolean {
  return words.changes.has(base) || words.movements.has(base) || words.removals.has(base)
}

/** ", cutting …", "and retired …", ", which let editors …". */
function followsAsResult(
  { at, form }: Verb,
  { joint }: Clause,
  tokens: readonly Token[],
  words: JudgingWords,
): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  if ((form.base === 'lead' && next === 'to') || (form.base === 'result' && next === 'in') || form.base === 'mean')
    return true
  if (form.tense === 'gerund' || joint === 'which') {
    if (words.effects.has(form.base)) return !FEATURE_FOR.has(singular(next))
    return isChange(form, words)
  }
  if (joint === 'comma' && !DETERMINERS.has(next)) return false
  return words.changes.has(form.base) || words.removals.has(form.base)
}

/** ", sidestepping the …": a gerund that names no known work says what came of it. */
function startsUnknownGerund(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  if (!lower.endsWith('ing') || lower.length < 6 || DESCRIBES.has(lower)) return false
  return DETERMINERS.has(tokens[at + 1]?.lower ?? '') || DETERMINERS.has(tokens[at + 2]?.lower ?? '')
}

/** "; releases moved to working hours", "and pages at night dropped", ", and the group extended its contract". */
function hasSubjectAndVerb(
  { joint, hopedFrom }: Clause,
  first: number,
  told: VerbForm['tense'] | undefined,
  { tokens, covered }: Reading,
  words: JudgingWords,
): boolean {
  for (let at = first + 1; at < hopedFrom; at++) {
    const { lower } = tokens[at]!
    if (WISHED.has(lower) || (lower === 'could' && joint === 'so')) return false
    const form = covered.has(at) ? undefined : words.verbs.get(lower)
    if (form && form.tense === told && !FINITE.has(lower)) continue
    const isFinite =
      FINITE.has(lower) || form?.tense === 'past' || form?.tense === 'third' || (!form && looksPast(lower))
    const plural = singular(tokens[at - 1]!.lower) !== tokens[at - 1]!.lower
    if (joint === 'so' && (isFinite || form?.tense === 'base')) return true
    if (joint === 'stop' && form?.tense === 'base' && plural) return true
    if (!isFinite || tokens[at + 1]?.lower === 'by') continue
    if (joint === 'stop' || (form && form.tense !== 'third' && isChange(form, words))) return true
    if (joint === 'also') return true
  }
  return false
}

/** Holds a word that names something, not only "performance", "the system" or "users". */
function isSpecific({ tokens, covered }: Reading, from: number, to: number, words: JudgingWords): boolean {
  for (let at = from; at < to; at++) {
    const { lower, word } = tokens[at]!
    if (covered.has(at)) return true
    if (word && !EMPTY.has(lower) && !words.generic.has(singular(lower)) && !words.generic.has(lower)) return true
  }
  return false
}
