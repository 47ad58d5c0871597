/** No character of these is made of others: nothing to take apart. */
const ASCII = /^[\u0000-\u007F]*$/

/** What folding changes of such a text besides its case. */
const UNEVEN = /[`\t-\r]|\s\s|^\s|\s$/

/** Lower case, without accents, white space as one space: how words are compared with the lists. */
export function fold(text: string): string {
  const isPlain = ASCII.test(text)
  if (isPlain && !UNEVEN.test(text)) return text.toLowerCase()
  const plain = isPlain ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Lower case and without accents like `fold`, but letter for letter: what is found in it stands at the same place in the text. */
export function foldInPlace(text: string): string {
  const plain = ASCII.test(text) ? text : text.replace(/[^\u0000-\u007F]/g, unaccented)
  const lower = plain.toLowerCase()
  return lower.length === text.length ? lower : plain
}

function unaccented(letter: string): string {
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.length === 1 ? plain : letter
}

/** The folded words of a text; hyphens, apostrophes, "+" and "#" belong to a word. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}'+#-]*/gu) ?? []
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** true when the text has letters and none of them is lower case. */
export function isUpperCase(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
