const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Shortens a text to at most `limit` UTF-16 units, at a word where one is near, never inside a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > limit - 1) break
    kept += segment
  }
  const word = kept.lastIndexOf(' ')
  return `${(word > limit * 0.6 ? kept.slice(0, word) : kept).trimEnd()}…`
}
