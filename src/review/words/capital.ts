/** The text with a capital first letter; a name that its makers write small ("npm") is the caller's to leave alone. */
export function capitalised(text: string): string {
  return text.replace(/^(\W{0,2})([a-z])/, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}

/**
 * The first word made small, so that it can stand inside a sentence. A word keeps its capital when it is an
 * abbreviation, holds a digit or an inner capital, or `isName` knows it.
 */
export function uncapitalised(text: string, isName: (word: string) => boolean): string {
  const word = /^[A-Za-z][\w.+#/-]*/.exec(text)?.[0] ?? ''
  const proper = /^.[^\s]*[A-Z\d]/.test(word) || word.length < 2 || isName(word)
  return proper && !/^A$/.test(word) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
}
