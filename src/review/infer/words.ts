const SPECIAL = /[.*+?^${}()|[\]\\/]/g

/** A test for any of the words, as whole words, upper or lower case alike. */
export function anyWord(words: readonly string[]): RegExp {
  const alternatives = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(SPECIAL, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
