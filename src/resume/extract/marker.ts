/** Signs that open a list item wherever they stand in front of text. */
const BULLETS = '»›•●▪▫■□◦○∙⁃‣▸▹►▻➢➤➔→❖◆◇♦✓✔✦★☆⦿◉·‧⚫⬤'

const BULLET = new RegExp(`^\\s*([${BULLETS}])\\s*(?=\\S)`, 'u')

/** A dash or an asterisk opens a list item only with a space behind it, and not before the end of a date range. */
const DASH = /^\s*([-–—*+])\s+(?!(?:(?:19|20)\d\d|present|current|now|today)\b)(?=\S)/i

/** What Word's round bullet becomes as text; before small letters it is a word of Spanish, Italian or Portuguese. */
const LETTER = /^\s*(o)\s+(?=[\p{Lu}\p{N}])/u

const NUMBER = /^\s*(\(?(?:\d{1,2}|[a-h])[.)])\s+(?=[\p{L}\p{N}(“"'])/u

/** How nearly all lines begin. */
const WORD = /^[A-Za-z]{2}/

/** Takes the marker of a list item off the front of a line: what it is and how many characters it takes, or null. */
export function takeMarker(text: string): { marker: string; length: number } | null {
  if (WORD.test(text)) return null
  const match = BULLET.exec(text) ?? DASH.exec(text) ?? LETTER.exec(text) ?? NUMBER.exec(text)
  return match ? { marker: match[1]!, length: match[0].length } : null
}
