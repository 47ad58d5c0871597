import { singular, type Token } from './tokens.ts'

/**
 * Phrases to look for, each with a value. A space, a hyphen or nothing between two words are one and the same.
 * Every beginning of a phrase is a key too, without a value, so that a search stops at the first sign that leads nowhere.
 */
export type PhraseIndex<Value> = ReadonlyMap<string, { value?: Value }>

export interface Found<Value> {
  value: Value
  /** Indices of the first token and of the one after the last. */
  from: number
  to: number
}

/** The form in which spellings are compared: small letters, without spaces and hyphens. */
export function phraseKey(phrase: string): string {
  return phrase.toLowerCase().replace(/[\s-]/g, '')
}

/** Of two phrases that read the same, the first counts. */
export function phraseIndex<Value>(entries: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const index = new Map<string, { value?: Value }>()
  for (const [phrase, value] of entries) {
    const key = phraseKey(phrase)
    for (let end = 1; end < key.length; end++) {
      const beginning = key.slice(0, end)
      if (!index.has(beginning)) index.set(beginning, {})
    }
    if (index.get(key)?.value === undefined) index.set(key, { value })
  }
  return index
}

/** Finds phrases from left to right, the longest first, none inside another; a plural counts as its singular. */
export function findPhrases<Value>(
  tokens: readonly Token[],
  index: PhraseIndex<Value>,
  accepts: (found: Found<Value>) => boolean = () => true,
): Found<Value>[] {
  const all: Found<Value>[] = []
  for (let from = 0; from < tokens.length; ) {
    const found = longestAt(tokens, from, index)
    const taken = found !== null && accepts(found)
    if (taken) all.push(found)
    from = taken ? found.to : from + 1
  }
  return all
}

/** The longest phrase that begins with the given token. */
export function longestAt<Value>(
  tokens: readonly Token[],
  from: number,
  index: PhraseIndex<Value>,
): Found<Value> | null {
  let longest: Found<Value> | null = null
  let key = ''
  for (let to = from; to < tokens.length; to++) {
    const token = tokens[to]!
    const before = tokens[to - 1]
    if (token.text === '-') {
      if (key === '' || (before && before.end !== token.at && tokens[to + 1]?.at !== token.end)) break
      continue
    }
    const grown = key + token.lower
    const one = singular(token.lower)
    const met = index.get(grown)
    const value = met?.value ?? (one === token.lower ? undefined : index.get(key + one)?.value)
    if (value !== undefined) longest = { value, from, to: to + 1 }
    if (!met) break
    key = grown
  }
  return longest
}
