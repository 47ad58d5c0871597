import type { types } from '@slack/bolt'

/** The few blocks that Redline writes. */
export type Block = types.KnownBlock
type Leaf = types.RichTextText
/** What stands on lines of its own within rich text. */
export type RichElement = types.RichTextSection | types.RichTextQuote | types.RichTextList

/** A message: its blocks, and the same in words for notifications and for who has the screen read out. */
export interface MessageBody {
  text: string
  blocks: Block[]
}

export function header(text: string): Block {
  return { type: 'header', text: plainText(text) }
}

/** One of our own sentences, in Slack's markup. */
export function section(text: string): Block {
  return { type: 'section', text: { type: 'mrkdwn', text } }
}

/** Smaller than the rest. */
export function note(text: string): Block {
  return { type: 'context', elements: [{ type: 'mrkdwn', text }] }
}

/** The same for words in which Slack is to look for nothing. */
export function plainNote(text: string): Block {
  return { type: 'context', elements: [plainText(text)] }
}

export function richText(elements: RichElement[]): Block {
  return { type: 'rich_text', elements }
}

export function richLine(...runs: (string | Leaf)[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: runs.map((run) => (typeof run === 'string' ? words(run) : run)) }
}

export function quote(...runs: (string | Leaf)[]): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: runs.map((run) => (typeof run === 'string' ? words(run) : run)) }
}

export function bullet(text: string): types.RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements: [richLine(text)] }
}

export function bold(text: string): Leaf {
  return { type: 'text', text, style: { bold: true } }
}

export function italic(text: string): Leaf {
  return { type: 'text', text, style: { italic: true } }
}

/** Emoji names stay letters: what a person writes between colons is no picture. */
export function plainText(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false }
}

export function button(action_id: string, label: string, value: string, style?: 'danger' | 'primary'): types.Button {
  return { type: 'button', action_id, text: plainText(label), value, ...(style ? { style } : {}) }
}

export function actions(...elements: types.ActionsBlockElement[]): Block {
  return { type: 'actions', elements }
}

function words(text: string): Leaf {
  return { type: 'text', text }
}
