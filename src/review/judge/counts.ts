import type { Reading } from './reading.ts'
import { singular, type Token } from './tokens.ts'
import type { JudgingWords } from './words.ts'

/** Numbers in words. */
export const NUMBERS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred hundreds thousand thousands million millions billion billions dozen dozens`.split(/\s+/),
)
const DATA = /^(?:\d[\d.,]{0,12})?(?:gb|tb|pb|gigabytes?|terabytes?|petabytes?|rps|qps|tps|gbps)$/
const MONEY = /^[$€£]$/
const RATE = /^(?:day|hour|minute|min|second|sec|week|month|night|s|year)$/
const TIME = /^(?:quarter|hour|minute|day|week|month|second|year|night|time|ms|min|s|(?:milli|micro|nano)second)$/
/** Where a noun phrase ends, and with it what a number counts. */
const PHRASE_END =
  /^(?:to|from|by|in|on|at|and|of|for|with|into|across|or|under|over|after|per|a|the|that|which|who|as|between|during|through|behind|before|so|when|using|via|without|used|now)$/
/** How far from its number the counted noun may stand: "14 busy regional hair salons". */
const REACH = 5
/** Verbs whose object, when it is people, is the size of the task. */
const LEADS = new Set(
  'lead mentor coach manage teach train hire supervise head onboard tutor recruit direct'.split(' '),
)
/** More people than one works with by name. */
const CROWD = 20
const GIVES = /^(?:gave|giving|give|let|letting|saved|saving|spared|sparing|freed|freeing|gives|lets|saves)$/
const LEADING = /^(?:management|mentoring|coaching|leading|managing|leadership|group)$/

/** Whether a number at this token shows size: "40 services", "6 TB", "2k requests/s", "mentored 5 engineers". */
export function isCount(reading: Reading, at: number, words: JudgingWords): boolean {
  const { tokens, covered } = reading
  const token = tokens[at]!
  if (!isNumber(token, isTail(tokens, at + 2)) || isTail(tokens, at) || MONEY.test(tokens[at - 1]?.text ?? ''))
    return false
  if (covered.has(at) || covered.has(at - 1)) return false
  if (DATA.test(token.lower)) return true
  // "From 16 GB to 6" is what changed, not how large the work was.
  if (tokens[at - 1]?.lower === 'from' && tokens.slice(at + 2, at + 6).some(({ lower }) => lower === 'to')) return false
  if (isRate(tokens, at + 1)) return isVolume(tokens, at)
  for (let next = at + 1; next < Math.min(tokens.length, at + 1 + REACH); next++) {
    const { lower, word, text } = tokens[next]!
    if (!word && !/^[-+.,~/]$/.test(text)) return false
    if (PHRASE_END.test(lower) || (text === ',' && tokens[next + 1]?.at !== tokens[next]!.end)) return false
    const one = singular(lower)
    if (TIME.test(one)) return false
    if (DATA.test(lower) || isRate(tokens, next + 1)) return !words.outputs.has(one)
    if (words.anybody.has(one) && !words.sizes.has(one)) return isCrowd(tokens, at) || leads(reading, at, words)
    if (words.outputs.has(one)) return false
    const compound = tokens[next - 1]!.text === '-' && next === at + 2
    if (one === lower && !compound && lower !== 'people' && lower !== 'staff') continue
    if (words.sizes.has(one) || words.people.has(one)) return true
    if (isPhraseEnd(tokens[next + 1])) return !isFew(tokens, at)
  }
  return false
}

/** "two layers", "three formats": as many as any work has. */
function isFew(tokens: readonly Token[], at: number): boolean {
  return /^(?:two|three|four|five|[2-5])$/.test(tokens[at]!.lower) && !isTail(tokens, at + 2)
}

/** The "000" of "3,000" belongs to the number before it. */
function isTail(tokens: readonly Token[], at: number): boolean {
  const [before, sign, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!before || !sign || !token || !/^[.,]$/.test(sign.text) || !/^\d/.test(token.text)) return false
  return /^\d/.test(before.text) && before.end === sign.at && sign.end === token.at
}

function isNumber({ text, lower }: Token, goesOn: boolean): boolean {
  return NUMBERS.has(lower) || (/^\d/.test(text) && (goesOn || !/^(?:[01]|(?:19|20)\d\d)$/.test(text)))
}

/** "mentored 5 engineers", "line management of 9 developers"; "with 3 engineers" is mere company. */
function leads({ tokens, opening }: Reading, at: number, words: JudgingWords): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  if (before.some(({ lower }) => lower === 'with')) return before.some(({ lower }) => lower === 'group')
  const verb = opening.verb === null ? undefined : words.verbs.get(tokens[opening.verb]!.lower)
  return LEADS.has(verb?.base ?? '') || before.some(({ lower }) => LEADING.test(lower))
}

/** "4,000 developers" are reached, "7 engineers" are company; those who were given something are served. */
function isCrowd(tokens: readonly Token[], at: number): boolean {
  const figure = isTail(tokens, at + 2) || /^(?:dozens|hundreds?|thousands?|millions?)$/.test(tokens[at]!.lower)
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  if (/^(?:with|of|among|alongside|and)$/.test(before)) return false
  if (/^\D/.test(tokens[at]!.text) ? figure : figure || Number(tokens[at]!.text) >= CROWD) return true
  return GIVES.test(before) || (before === 'by' && /^(?:used|adopted|downloaded|read|called)$/.test(earlier))
}

/** "300 a month" beside what it was before is a result; "25,000 a minute" is a volume. */
function isVolume(tokens: readonly Token[], at: number): boolean {
  if (/^(?:from|once|than)$/.test(tokens[at - 1]?.lower ?? '')) return false
  return (
    isTail(tokens, at + 2) ||
    !/^\d{1,2}$/.test(tokens[at]!.text) ||
    !/^(?:week|month|year)$/.test(tokens[at + 2]?.lower ?? '')
  )
}

/** "25,000 a minute", "2k requests per second", "300/s". */
function isRate(tokens: readonly Token[], at: number): boolean {
  return /^(?:a|per|\/|each|an)$/.test(tokens[at]?.lower ?? '') && RATE.test(tokens[at + 1]?.lower ?? '')
}

function isPhraseEnd(token: Token | undefined): boolean {
  return token === undefined || !token.word || PHRASE_END.test(token.lower)
}
