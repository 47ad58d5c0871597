import { buzzwords } from './faults.ts'
import type { SummaryJudgement } from './judgement.ts'
import { statesOutcome } from './outcome.ts'
import { findPhrases } from './phrases.ts'
import { type Reading, readBullet } from './reading.ts'
import { tellingWords } from './specific.ts'
import { DETERMINERS, singular } from './tokens.ts'
import type { JudgingWords } from './words.ts'

const NUMBER =
  '(?:\\d{1,2}(?:\\.\\d)?\\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|several|a few)'
const YEARS = new RegExp(
  `\\b${NUMBER}(?:\\s?-\\s?|\\s?[+–]\\s?|\\s)(?:\\d{1,2}\\s)?(?:of\\s)?(?:full\\s)?(?:years?|yrs?|months?)\\b|\\bdecades?\\b`,
  'i',
)
const OBJECTIVE =
  /\b(?:seeking|looking for|looking to|in search of|to obtain|objective|opportunity to|aspiring|where i can)\b/i
const MONEY = /[$€£]\s?\d|\b(?:revenue|savings?|sales|profit|target|budget|quota)\b/i

/** Says itself what the person is particularly good at. */
const FOCUS = /\b(?:focus(?:ed|ing)? on|specialis(?:ed|ing) in|specializ(?:ed|ing) in|specialist in)\b/i

/** "services for utility metering", "software of credit unions": what stands behind says the field, whatever it is. */
const WORK =
  /^(?:system|service|software|platform|product|tool|pipeline|application|app|backend|api|website|infrastructure)$/
const FIELD_AFTER = /^(?:for|of|in)$/
/** "flood-monitoring software", "grain-trading systems": two words joined that are no way of building. */
const BUILT = new Set(
  `high low large small cloud server client back front full real event user customer well open data object micro multi
  long short fault mission business enterprise web test domain self fast world cutting best award end non in on off
  three two single cross state next`.split(/\s+/),
)

/** Whether the text names a field that no list holds. */
function namesField(reading: Reading, words: JudgingWords): boolean {
  const { tokens } = reading
  const telling = (at: number) => tellingWords(reading, at, at + 1, words).length > 0 && !reading.covered.has(at)
  return tokens.some(({ lower }, at) => {
    if (!WORK.test(singular(lower))) return false
    const joined = tokens[at - 2]?.text === '-' && telling(at - 1) && telling(at - 3)
    if (joined && !BUILT.has(tokens[at - 3]!.lower)) return true
    if (!FIELD_AFTER.test(tokens[at + 1]?.lower ?? '')) return false
    const first = at + (DETERMINERS.has(tokens[at + 2]?.lower ?? '') ? 3 : 2)
    const field = tokens[first]
    const capital = /^\p{Lu}/u.test(field?.text ?? '')
    return (
      field?.word === true && !capital && !/^\d/.test(field.text) && telling(first) && !words.verbs.has(field.lower)
    )
  })
}

/** Judges a summary: what it tells about this person, and whether it could stand under anybody's name. */
export function judgeSummary(text: string, words: JudgingWords): SummaryJudgement {
  const sentences = text.split(/(?<=[.!?])\s+/).filter(Boolean)
  // "Now" says what the person is doing, not what changed; "that now runs on trains" is said of the work.
  const readings = sentences.map((sentence) =>
    readBullet(sentence.replace(/(?<!\b(?:that|which) )\bnow /gi, ''), words),
  )
  const whole = readBullet(text, words)
  const hasSpecialism =
    findPhrases(whole.tokens, words.domains).length > 0 || FOCUS.test(text) || namesField(whole, words)
  const hasTech = whole.technologies.length > 0
  const hasImpact = readings.some((reading) => statesOutcome(reading, words)) || (MONEY.test(text) && /\d/.test(text))
  const praise = buzzwords(whole, words).length
  return {
    hasYears: YEARS.test(text),
    hasSpecialism,
    hasTech,
    hasImpact,
    generic: praise > (hasTech ? 1 : 0) || OBJECTIVE.test(text) || (!hasSpecialism && !hasImpact),
    technologies: whole.technologies,
  }
}
