/**
 * What Discord's Markdown gives a meaning wherever it stands. The colon and the slash are among them because an address is
 * linked for its `https://`, an invitation for its `gg/`.
 */
const ANYWHERE = /[\\`*_~|>#[\]()<:@/]/g
/** What begins a list, a heading of small print, or a numbered list where it opens a line. */
const OPENS_A_LINE = /^(?:[-+]|\d{1,9}(?=\.))/
/** Control characters, marks that turn the direction of text, and marks of no width with which words are disguised. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** One half of a character beyond 16 bits without the other: Discord refuses the whole message. */
const HALF = /\p{Surrogate}/gu

/**
 * Text from a resume, a file name or a person in one line that Discord shows letter by letter: it cannot mention, link,
 * mask a link, format, or open a line that looks like one of ours. A backslash before any sign shows the sign.
 */
export function plain(text: string): string {
  return text
    .replace(HALF, '')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(OPENS_A_LINE, (opener) => (/\d/.test(opener) ? `${opener}\\` : `\\${opener}`))
}
