const SPECIAL = /[.*+?^${}()|[\]\\/]/g

const made = new WeakMap<readonly string[], RegExp>()

/** A test for any of the words, as whole words, upper or lower case alike; made once for a list that stays. */
export function anyWord(words: readonly string[]): RegExp {
  const known = made.get(words)
  if (known) return known
  const alternatives = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(SPECIAL, '\\$&'))
  const test = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  made.set(words, test)
  return test
}
