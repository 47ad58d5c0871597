import type { Reading } from './reading.ts'
import { singular, type Token } from './tokens.ts'
import type { JudgingWords } from './words.ts'

const WORD_NUMBERS = new Map(
  Object.entries({ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 }),
)
const LARGE =
  /^(?:twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:hundred|thousand|million|billion|dozen)s?)$/
const DATA = /^(?:\d[\d.,]{0,12})?(?:gb|tb|pb|gigabytes?|terabytes?|petabytes?|rps|qps|tps|gbps)$/
const RATE = /^(?:day|hour|minute|min|second|sec|week|month|night|s|year)$/
const TIME = /^(?:hour|minute|day|week|month|second|year|night|time|ms|min)$/
/** Where a noun phrase ends, and with it what a number counts. */
const PHRASE_END =
  /^(?:to|from|by|in|on|at|and|of|for|with|into|across|or|under|over|after|per|a|the|that|which|who|as|between|during|through|behind|before|so|when|using|via|without|used|who|now)$/
/** From this many on, any counted things show size; fewer must be things that are large by themselves (sizes). */
const MANY = 6
/** Verbs whose object, when it is people, is the size of the task. */
const LEADS = new Set([
  'lead',
  'mentor',
  'coach',
  'manage',
  'teach',
  'train',
  'hire',
  'supervise',
  'head',
  'onboard',
  'tutor',
  'recruit',
  'direct',
])
/** Words after or before which a group is served, and not merely asked or listed. */
const SERVES =
  /^(?:for|to|let|lets|letting|allow|allows|allowing|allowed|enabl(?:e|es|ed|ing)|giv(?:e|es|ing)|gave|spar(?:e|ed|ing)|free(?:d|ing|s)?|sav(?:e|ed|es|ing)|help(?:s|ed|ing)?|serv(?:e|ed|es|ing)|at|used|so|shown?|tell(?:s|ing)?|warn(?:s|ed|ing)?|alert(?:s|ed|ing)?|where|among)$/

const NOW_DOES = /^(?:now|can|still|once|no|could|saw|see|get|passed|stopped|use|have)$/

/** Whether the bullet says how large or how far-reaching the work was, or which group of people it served. */
export function statesScope(reading: Reading, words: JudgingWords): boolean {
  return reading.tokens.some((_, at) => isCount(reading, at, words) || isGroup(reading, at, words))
}

/** "40 services", "three busy warehouses", "6 TB", "2k requests/s", "mentored 5 engineers". */
function isCount({ tokens, covered, opening }: Reading, at: number, words: JudgingWords): boolean {
  const token = tokens[at]!
  const amount = amountOf(token)
  if (amount === null || covered.has(at) || covered.has(at - 1)) return false
  if (DATA.test(token.lower) || isRate(tokens, at + 1)) return true
  const lead = opening.verb === null ? undefined : words.verbs.get(tokens[opening.verb]!.lower)
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    const { lower, word, text } = tokens[next]!
    if (!word && !/^[-+.,~/]$/.test(text)) return false
    if (PHRASE_END.test(lower) || (text === ',' && tokens[next + 1]?.at !== tokens[next]!.end)) return false
    if (DATA.test(lower)) return true
    const one = singular(lower)
    if (TIME.test(one)) return false
    if (isRate(tokens, next + 1)) return true
    if (words.outputs.has(one) && !words.anybody.has(one)) return false
    if (words.anybody.has(one)) return leads(tokens, at, lead?.base)
    const compound = tokens[next - 1]!.text === '-' && next === at + 2
    if (one === lower && !compound && lower !== 'people' && lower !== 'staff') continue
    if (words.sizes.has(one) || words.people.has(one)) return true
    if (amount >= MANY && isPhraseEnd(tokens[next + 1])) return true
  }
  return false
}

function amountOf({ text, lower }: Token): number | null {
  if (/^\d/.test(text)) return /^(?:19|20)\d\d$/.test(text) ? null : Number.parseFloat(text)
  if (LARGE.test(lower)) return 12
  return WORD_NUMBERS.get(lower) ?? null
}

/** "mentored 5 engineers", "line management of 9 developers"; "with 3 engineers" is mere company. */
function leads(tokens: readonly Token[], at: number, opening: string | undefined): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  if (before.some(({ lower }) => lower === 'with')) return false
  return (
    LEADS.has(opening ?? '') ||
    before.some(({ lower }) => /^(?:management|mentoring|coaching|leading|managing|leadership|group|team)$/.test(lower))
  )
}

/** "25,000 a minute", "2k requests per second", "300/s". */
function isRate(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at + 1]
  return /^(?:a|per|\/|each|an)$/.test(tokens[at]?.lower ?? '') && unit !== undefined && RATE.test(unit.lower)
}

function isPhraseEnd(token: Token | undefined): boolean {
  return token === undefined || !token.word || PHRASE_END.test(token.lower)
}

/** A group that the reader can picture, where it is served: "for nurses", "; dealers now see", "letting editors". */
function isGroup({ tokens, covered, clauses }: Reading, at: number, words: JudgingWords): boolean {
  const { lower, word } = tokens[at]!
  if (!word || covered.has(at)) return false
  const one = singular(lower)
  const named = words.people.has(one) && (one !== lower || lower === 'staff' || lower === 'crew')
  if (!named && !words.anybody.has(one)) return false
  const clause = clauses.find(({ from, to }) => at >= from && at < to)
  const results = clause && clause.joint !== 'start' && clause.joint !== 'bracket'
  if (!named)
    return Boolean(results) && clause.joint !== 'comma' && one !== lower && NOW_DOES.test(tokens[at + 1]?.lower ?? '')
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) if (SERVES.test(tokens[before]!.lower)) return true
  return isSubject(tokens, at, words)
}

/** Followed by what they do, other than asking for the work. */
function isSubject(tokens: readonly Token[], at: number, words: JudgingWords): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  const form = words.verbs.get(next)
  if (form && /^(?:ask|request|want|need|require|report)$/.test(form.base)) return false
  return form?.tense === 'past' || form?.tense === 'base' || NOW_DOES.test(next)
}
