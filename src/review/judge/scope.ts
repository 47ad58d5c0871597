import type { Reading } from './reading.ts'
import { singular } from './tokens.ts'
import type { JudgingWords } from './words.ts'

const NUMBER = /^\d/
const WORD_NUMBER = new Set(
  `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred hundreds thousand thousands million millions billion billions dozen dozens several-hundred`.split(/\s+/),
)
const DATA = /^(?:\d[\d.,]*)?(?:gb|tb|pb|gigabytes?|terabytes?|petabytes?|rps|qps|tps|gbps)$/
const RATE = /^(?:day|hour|minute|second|week|month|night|s|year)$/

/** Whether the bullet says how large or how far-reaching the work was, or which group of people it served. */
export function statesScope(reading: Reading, words: JudgingWords): boolean {
  return reading.tokens.some((_, at) => isCount(reading, at, words) || isGroup(reading, at, words))
}

/** "40 services", "three busy warehouses", "6 TB", "2k requests/s". */
function isCount({ tokens, covered }: Reading, at: number, words: JudgingWords): boolean {
  const token = tokens[at]!
  if (covered.has(at) || !(NUMBER.test(token.text) || WORD_NUMBER.has(token.lower))) return false
  if (DATA.test(token.lower)) return true
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    const { lower, word, text } = tokens[next]!
    if (!word) {
      if (/^[-+.,~/]$/.test(text)) continue
      return false
    }
    if (DATA.test(lower)) return true
    const one = singular(lower)
    if (words.outputs.has(one) || /^(?:ms|percent|to|from|by|in|and|of|for|with)$/.test(lower)) return false
    if (words.sizes.has(one) || words.people.has(one) || isPeople(one, lower)) return true
    if (tokens[next + 1]?.lower === 'per' || tokens[next + 1]?.text === '/') return RATE.test(tokens[next + 2]?.lower ?? '')
  }
  return false
}

/** A group that the reader can picture: nurses, dealers, claims handlers. */
function isGroup({ tokens, covered }: Reading, at: number, words: JudgingWords): boolean {
  const { lower, word } = tokens[at]!
  if (!word || covered.has(at)) return false
  const one = singular(lower)
  if (words.anybody.has(one) || words.outputs.has(one)) return false
  if (one === 'staff') return true
  return one !== lower && (words.people.has(one) || isPeople(one, lower))
}

const THINGS = new Set(
  `server container consumer producer worker cluster router controller parser handler broker scheduler header buffer
  number order paper register counter letter driver helper adapter wrapper linter layer filter parameter timer trigger
  pointer identifier customer user folder transfer offer printer meter filer error mirror monitor sensor vector factor
  editor-plugin operator processor connector cursor descriptor generator indicator validator iterator executor
  microcontroller computer browser loader reader writer listener provider resolver serializer scanner crawler importer
  exporter limiter balancer breaker formatter builder compiler checker tracker newsletter quarter chapter disaster
  water matter answer power tower other manner calculator author-tool list artist-list supplier-list tier barrier
  carrier-file twist gist whitelist checklist playlist allowlist blocklist shortlist wishlist waitlist blacklist
  decorator constructor`.split(/\s+/),
)

/** By the ending: "caseworker", "auditor", "radiologist", "librarian". */
function isPeople(one: string, plural: string): boolean {
  return plural.length > 5 && one !== plural && /(?:[^aeiou]er|or|ist|ian|eer)$/.test(one) && !THINGS.has(one)
}
