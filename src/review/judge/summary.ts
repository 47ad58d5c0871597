import { buzzwords } from './faults.ts'
import type { SummaryJudgement } from './judgement.ts'
import { statesOutcome } from './outcome.ts'
import { findPhrases } from './phrases.ts'
import { readBullet } from './reading.ts'
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

/** Judges a summary: what it tells about this person, and whether it could stand under anybody's name. */
export function judgeSummary(text: string, words: JudgingWords): SummaryJudgement {
  const sentences = text.split(/(?<=[.!?])\s+/).filter(Boolean)
  // "Now" says what the person is doing, not what changed.
  const readings = sentences.map((sentence) => readBullet(sentence.replace(/\bnow /gi, ''), words))
  const whole = readBullet(text, words)
  const hasSpecialism = findPhrases(whole.tokens, words.domains).length > 0 || FOCUS.test(text)
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
