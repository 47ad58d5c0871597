const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const VOWELS = 'aeiou'

/** Shorter words have too many neighbours. */
const SHORTEST = 6

/**
 * The word that was meant, where the one given is no word and a usual slip of the hand turns it into exactly one: a
 * letter left out, two swapped, one doubled, a wrong vowel, an e kept before -ing. null when in any doubt: jargon
 * ("upserts") is one letter from a word too, so other changes of one letter are no proof.
 */
export function slipOf(word: string, isWord: (word: string) => boolean): string | null {
  if (word.length < SHORTEST || isWord(word)) return null
  const meant = new Set([...slips(word)].filter((other) => other !== word && isWord(other)))
  return meant.size === 1 ? [...meant][0]! : null
}

function* slips(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    const before = word.slice(0, at)
    const after = word.slice(at)
    // A plural or a past form of jargon is no slip: nothing is left out at the very end.
    if (after) for (const letter of LETTERS) yield before + letter + after
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2)
    if (after && after[0] === before.at(-1)) yield before + after.slice(1)
    if (after.length > 1 && VOWELS.includes(after[0]!))
      for (const vowel of VOWELS) yield before + vowel + after.slice(1)
  }
  if (word.endsWith('eing')) yield `${word.slice(0, -4)}ing`
}
