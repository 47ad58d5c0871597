import type { Reading } from './reading.ts'
import { singular } from './tokens.ts'
import type { JudgingWords } from './words.ts'

/** Words that hold sentences together, weigh or praise; none of them names anything. */
const EMPTY = new Set(
  `a an the and or of in on at to for from with by as its it their his her our my this that these those all any each
  every some more most much very so up down out off into over under than be is are was were has have had not per via
  thus thereby also then now such etc well other within across using needed required basis better faster easier smoother
  higher greater lower overall significantly greatly considerably substantially drastically dramatically effectively
  successfully manual effort can could able get gets getting`.split(/\s+/),
)

/** The words from one token to another that name something, unlike "performance", "the system" or "users". */
export function tellingWords({ tokens, covered }: Reading, from: number, to: number, words: JudgingWords): number[] {
  const telling: number[] = []
  for (let at = from; at < to; at++) {
    const { lower, word } = tokens[at]!
    if (covered.has(at)) telling.push(at)
    else if (word && !EMPTY.has(lower) && !words.generic.has(singular(lower)) && !words.generic.has(lower))
      telling.push(at)
  }
  return telling
}
