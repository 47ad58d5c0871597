/** "a" or "an", by the sound of the word that follows: "an API", "a UI", "an hour", "a user". */
export function indefiniteArticle(next: string): 'a' | 'an' {
  if (/^(?:hour|honest|honour|honor|heir)/i.test(next)) return 'an'
  if (/^(?:uni[^nm]|use|user|usage|usable|utili|uri\b|url|euro|one\b|once\b|ubiq)/i.test(next)) return 'a'
  const spelled = /^[A-Z]{2,}\b/.test(next)
  return (spelled ? /^[AEFHILMNORSX]/ : /^[aeiou]/i).test(next) ? 'an' : 'a'
}

/** Makes "a" and "an" fit the words after them, for a text from which words were taken out. */
export function mendArticles(text: string): string {
  return text.replace(/\b([Aa])n? (?=([A-Za-z][\w-]*))/g, (whole, a: string, next: string) =>
    /^(?:lot|few|little|while|must|had|an?)$/.test(next) || a === 'A' ? whole : `${indefiniteArticle(next)} `,
  )
}
