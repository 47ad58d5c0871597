/** A word, or one sign that is no word, and where it stands. */
export interface Token {
  text: string
  lower: string
  at: number
  end: number
  word: boolean
}

/** The first group is a word. */
const TOKEN = /([\p{L}\p{N}]+(?:['’][\p{L}]+)?)|[^\s\p{L}\p{N}]/gu
const WORD = /^[\p{L}\p{N}]/u

/** Splits a text into words and signs; "C++" is three tokens, "don't" one, "dead-letter" three. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replace('’', "'"),
    at: match.index,
    end: match.index + match[0].length,
    word: match[1] !== undefined,
  }))
}

/** The number of words as a reader counts them: "dead-letter" is one. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => WORD.test(word.replace(/^[^\p{L}\p{N}]+/u, ''))).length
}

/** "queries" gives "query", "indexes" gives "index", "kafka's" gives "kafka"; any other word comes back as it is. */
export function singular(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2)
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|[dhsx]is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:x|ss|sh|tch|nch)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Words that open a noun phrase; a noun is hardly ever followed by one. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the all each every its their his her our my one both two three four five six'.split(' '),
)
