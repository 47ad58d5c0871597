const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Shortens a text to at most `limit` UTF-16 units, at a word where one is near, never inside a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  // Where the character begins that the last unit, which the ellipsis takes, is a part of.
  const kept = text.slice(0, graphemes.segment(text).containing(limit - 1)?.index)
  const word = kept.lastIndexOf(' ')
  return `${(word > limit * 0.6 ? kept.slice(0, word) : kept).trimEnd()}…`
}
