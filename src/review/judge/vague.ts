import type { Reading } from './reading.ts'
import { singular } from './tokens.ts'
import type { JudgingWords } from './words.ts'

const EMPTY = new Set(
  `a an the and or of in on at to for from with by as its it their our my this that all any each every some more most
  up out off into over via using use needed required time per day basis across within various such etc well other`.split(
    /\s+/,
  ),
)
/** With fewer words that name something, neither the system nor the work can be told. */
const TELLING = 2

/** Whether neither the system nor the work can be identified. */
export function isVague({ tokens, opening }: Reading, tech: boolean, words: JudgingWords): boolean {
  if (tech) return false
  const telling = tokens.filter(({ lower, word }, at) => {
    if (!word || at === opening.verb || EMPTY.has(lower) || /^\d/.test(lower) || lower.endsWith('ly')) return false
    return !words.verbs.has(lower) && !words.generic.has(singular(lower)) && !words.generic.has(lower)
  })
  return new Set(telling.map(({ lower }) => lower)).size < TELLING
}
