import type { Clause } from './clauses.ts'
import { hasChangeFigure, hasLimit, hasMeasure, hasShare } from './figures.ts'
import { plainText, type Reading } from './reading.ts'
import { singular } from './tokens.ts'
import type { JudgingWords, VerbForm } from './words.ts'

/** Something that is so now and was not before, whatever the verb. */
const STATE =
  /\bno longer\b|\bnever again\b|\bfor the first time\b|\bwithout (?:any |a |an |a single |loss of |losing )?(?:down ?-?time|outages?|data|interruptions?|incidents?|stopping|service)\b|\b(?:zero|no) (?:\w+ ){0,2}(?:down-?time|data loss|outages?|incidents?|complaints?|losses)\b|\b(?:still|now|also|since|already|later|then) (?:\w+ ){0,2}(?:used|uses|use|relies|rely|run|runs)\b|\b(?:adopted|picked up|reused|copied|taken up|in use|used daily|used every day) (?:by|across|as|in|at)\b|\bbecame (?:the|a)\b|\bahead of (?:schedule|time|plan)\b|\bfewer\b|\b(?:used|relied on) by (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|all|every)/
const MODAL = new Set(['could', 'would', 'might', 'may', 'should', 'will', 'must'])
const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'had', 'have', 'can', 'now', 'went', 'did', 'does', "didn't", "hasn't"])
const LEAD_IN = new Set(['thus', 'thereby', 'hence', 'also', 'then', 'now', 'in', 'turn', 'therefore', 'it', 'this', 'by'])
const EMPTY = new Set(
  `a an the and or of in on at to for from with by as its it their his her our my this that these those all any each
  every some more most much very so up down out off into over under than be is are was were has have had not per via
  thus thereby also then now better faster easier smoother higher greater lower overall significantly greatly
  considerably substantially drastically dramatically effectively successfully manual effort`.split(/\s+/),
)

/** Whether the bullet states that something changed or is now true. */
export function statesOutcome(reading: Reading, words: JudgingWords): boolean {
  return reading.clauses.some((clause) => isOutcome(clause, reading, words))
}

function isOutcome(clause: Clause, reading: Reading, words: JudgingWords): boolean {
  const { tokens, opening } = reading
  const verbs = verbsIn(clause, reading, words)
  const changing = verbs.filter(({ form }) => words.changes.has(form.base) || words.movements.has(form.base))
  const whole = plainText(reading, clause.from, clause.to)
  if (hasFigureOfChange(whole, changing.length > 0, verbs, words)) return clause.hopedFrom === clause.to || hasShare(whole)
  const stated = plainText(reading, clause.from, clause.hopedFrom)
  if (STATE.test(stated)) return true
  let first = clause.from
  while (first < clause.hopedFrom && LEAD_IN.has(tokens[first]!.lower)) first++
  if (first >= clause.hopedFrom) return false
  const leading = verbs.find(({ at }) => at === first)
  const specific = isSpecific(reading, first + 1, clause.hopedFrom, words)
  if (!specific) return false
  if (clause.joint === 'start') return opening.verb !== null && leading !== undefined && words.changes.has(leading.form.base)
  if (leading) return followsAsResult(leading.form, clause, words)
  return hasSubjectAndVerb(clause, first, reading, changing.map(({ at }) => at), words)
}

function verbsIn({ from, to }: Clause, { tokens, covered }: Reading, words: JudgingWords) {
  const verbs: { at: number; form: VerbForm }[] = []
  for (let at = from; at < to; at++) {
    const form = covered.has(at) ? undefined : words.verbs.get(tokens[at]!.lower)
    if (form) verbs.push({ at, form })
  }
  return verbs
}

function hasFigureOfChange(
  text: string,
  changes: boolean,
  verbs: { form: VerbForm }[],
  words: JudgingWords,
): boolean {
  if (hasChangeFigure(text)) return true
  if (changes && (hasShare(text) || hasLimit(text) || hasMeasure(text))) return true
  return verbs.some(({ form }) => words.improvements.has(form.base)) && (hasShare(text) || hasLimit(text))
}

/** ", cutting …", "and retired …", ", which let editors …". */
function followsAsResult({ base, tense }: VerbForm, { joint }: Clause, words: JudgingWords): boolean {
  if (words.changes.has(base)) return true
  if (joint === 'which' || tense === 'gerund') return words.movements.has(base) || words.effects.has(base)
  return joint === 'so' && words.movements.has(base)
}

/** "; releases moved to working hours", "and pages at night dropped". */
function hasSubjectAndVerb(
  { joint, hopedFrom }: Clause,
  first: number,
  { tokens, covered }: Reading,
  changing: readonly number[],
  words: JudgingWords,
): boolean {
  const finite: number[] = []
  for (let at = first + (joint === 'which' ? 0 : 1); at < hopedFrom; at++) {
    const { lower } = tokens[at]!
    if (MODAL.has(lower)) return false
    const tense = covered.has(at) ? undefined : words.verbs.get(lower)?.tense
    if (FINITE.has(lower) || tense === 'past' || tense === 'third') finite.push(at)
  }
  if (joint === 'stop' || joint === 'so') return finite.length > 0
  return finite.some((at) => changing.includes(at))
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
