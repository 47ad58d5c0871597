/** Control characters, marks that turn the direction of text, and marks of no width with which words are disguised. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** One half of a character beyond 16 bits without the other: Slack refuses the whole message. */
const HALF = /\p{Surrogate}/gu

/**
 * Text from a resume, a file name or a person in one line, for rich text and plain text, where Slack looks for neither
 * names nor links nor formats.
 */
export function plain(text: string): string {
  return text.replace(HALF, '').replace(/\s+/g, ' ').replace(INVISIBLE, '').trim()
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The same for a message's text, in which Slack reads `<!channel>`, `<@U…>` and `<url|label>`:
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign]!)
}
