import type { Reading } from './reading.ts'
import { tellingWords } from './specific.ts'
import type { JudgingWords } from './words.ts'

/** With fewer words that name something, neither the system nor the work can be told. */
const ENOUGH = 2

/** Whether neither the system nor the work can be identified. */
export function isVague(reading: Reading, words: JudgingWords): boolean {
  const { tokens, opening } = reading
  const named = tellingWords(reading, 0, tokens.length, words)
    .filter((at) => at !== opening.verb)
    .map((at) => tokens[at]!.lower)
    .filter((word) => !/^\d/.test(word) && !word.endsWith('ly') && !words.verbs.has(word))
  return new Set(named).size < ENOUGH
}
