import { ComponentType } from 'discord.js'
import { shorten } from '../../src/thread/clip.ts'
import { count, SEVERITY_WORDS } from '../../src/thread/phrases.ts'
import type { AdviceBlock, Block, Part, Place } from '../../src/thread/thread.ts'
import { plain } from './escape.ts'
import { LIMITS } from './limits.ts'
import { type Container, text } from './message.ts'

/** Room that is kept for what is added to a message: a line about the rest, a note about the place, buttons. */
const KEPT = { text: 700, components: 8 }
/** The longest escaped texts of each kind, with which the largest chunk (a title and one example) fits a message. */
const LONGEST = { title: 200, why: 350, words: 500, ask: 180, asks: 3, text: 1_500 }
const PIECE_TEXT = LIMITS.text.most - KEPT.text
/** Each chunk takes one text display; the container and lines between topics count as well. */
const PIECE_CHUNKS = (LIMITS.components.most - KEPT.components) / 2

/** What stands together and is never cut: a title with its reason, or one place with its before and after. */
interface Chunk {
  content: string
  /** Opens a new topic: a line is drawn above it. */
  opens: boolean
}

/**
 * A part as the insides of one or more messages, each within Discord's limits. "Before" and "After" are words on lines of
 * their own, so that nothing rests on colour or signs.
 */
export function renderPart(part: Part): Container['components'][] {
  // Discord refuses a message with an empty text in it.
  const chunks = part.blocks.flatMap(blockChunks).filter(({ content }) => content !== '')
  const pieces: Chunk[][] = [[{ content: `## ${clipped(part.title, LONGEST.title)}`, opens: false }]]
  for (const chunk of chunks) {
    const piece = pieces.at(-1)!
    const length = piece.reduce((sum, { content }) => sum + content.length, 0)
    if (piece.length < PIECE_CHUNKS && length + chunk.content.length <= PIECE_TEXT) piece.push(chunk)
    else pieces.push([{ content: `## ${clipped(part.title, LONGEST.title)}, continued`, opens: false }, chunk])
  }
  return pieces.map(componentsOf)
}

function componentsOf(chunks: Chunk[]): Container['components'] {
  return chunks.flatMap(({ content, opens }, index) => [
    ...(opens && index > 1 ? [{ type: ComponentType.Separator } as const] : []),
    text(content),
  ])
}

function blockChunks(block: Block): Chunk[] {
  switch (block.kind) {
    case 'heading':
      return [{ content: `### ${clipped(block.text, LONGEST.title)}`, opens: true }]
    case 'text':
      return [{ content: clipped(block.text, LONGEST.text), opens: false }]
    case 'list':
      return block.items.map((item) => ({ content: `- ${clipped(item, LONGEST.text)}`, opens: false }))
    case 'advice':
      return adviceChunks(block)
  }
}

function adviceChunks(block: AdviceBlock): Chunk[] {
  const number = block.number === null ? '' : `${block.number}\\. `
  const severity = block.number === null ? ` (${SEVERITY_WORDS[block.severity].toLowerCase()})` : ''
  const title = `**${number}${clipped(block.title, LONGEST.title)}**${severity}`
  const [first, ...others] = block.places.map(placeLines)
  const more = block.more > 0 ? [`… and ${count(block.more, 'more line')} like this.`] : []
  const why = block.why === '' ? [] : [`-# Why: ${clipped(block.why, LONGEST.why)}`]
  const head = {
    content: [title, ...why, ...(first ?? [])].join('\n'),
    opens: true,
  }
  const rest = others.map((lines) => ({ content: lines.join('\n'), opens: false }))
  return [head, ...rest, ...more.map((content) => ({ content, opens: false }))]
}

function placeLines({ message, quote, example }: Place): string[] {
  const lines: string[] = []
  if (message) lines.push(clipped(message, LONGEST.words))
  if (quote) lines.push(`> “${clipped(quote.text, LONGEST.words)}”`)
  if (example) {
    lines.push('**Before**', `> ${clipped(example.before, LONGEST.words)}`)
    lines.push('**After**', `> ${clipped(example.after, LONGEST.words)}`)
    lines.push(...example.asks.slice(0, LONGEST.asks).map((ask) => `- Ask yourself: ${clipped(ask, LONGEST.ask)}`))
  }
  return lines
}

/** Escaped and at most so long: shortened before it is escaped, so that no backslash loses its sign. */
function clipped(words: string, most: number): string {
  for (let limit = most; ; limit = Math.floor(limit * 0.8)) {
    const escaped = plain(shorten(words, limit))
    if (escaped.length <= most) return escaped
  }
}
