import { ComponentType } from 'discord.js'
import { shorten } from '../../src/thread/clip.ts'
import type { AdviceBlock, Block, Part, Place } from '../../src/thread/thread.ts'
import { plain } from './escape.ts'
import { LIMITS } from './limits.ts'
import { type Container, text } from './message.ts'

/** Room that is kept for what is added to a message: a line about the rest, a note about the place, buttons. */
const KEPT = { text: 700, components: 8 }
/** The longest escaped texts of each kind, with which the largest chunk (a title and one example) fits a message. */
const LONGEST = { title: 200, why: 350, words: 500, ask: 180, asks: 3, text: 1_500 }
const PIECE = { text: LIMITS.text.most - KEPT.text, components: LIMITS.components.most - KEPT.components }
/** Blanks of an "after" that are set in bold: no example has more (src/review/rewrite). */
const BOLD_BLANKS = 3

/** What stands together and is never cut: a title with what is said first, or one place with its before and after. */
interface Chunk {
  /** One text display each: Discord puts a little room between them. */
  texts: string[]
  /** What a reader meets first in it: a line is drawn around a topic, but not between a heading and what it heads. */
  opens: 'heading' | 'topic' | 'text' | null
}

/**
 * A part as the insides of one or more messages, each within Discord's limits. "Before" and "After" are words on lines of
 * their own, so that nothing rests on colour or signs.
 */
export function renderPart(part: Part): Container['components'][] {
  const title = clipped(part.title, LONGEST.title)
  const pieces: Chunk[][] = [[{ texts: [`## ${title}`], opens: 'heading' }]]
  for (const chunk of part.blocks.flatMap(blockChunks)) {
    const piece = pieces.at(-1)!
    if (fits([...piece, chunk])) piece.push(chunk)
    else pieces.push([{ texts: [`## ${title}, continued`], opens: 'heading' }, chunk])
  }
  return pieces.map(componentsOf)
}

function fits(chunks: Chunk[]): boolean {
  const length = chunks.flatMap(({ texts }) => texts).reduce((sum, content) => sum + content.length, 0)
  return length <= PIECE.text && componentsOf(chunks).length <= PIECE.components
}

function componentsOf(chunks: Chunk[]): Container['components'] {
  return chunks.flatMap(({ texts, opens }, index) => [
    ...(index > 0 && isApart(chunks[index - 1]!.opens, opens) ? [{ type: ComponentType.Separator } as const] : []),
    ...texts.map(text),
  ])
}

function isApart(before: Chunk['opens'], opens: Chunk['opens']): boolean {
  return opens === 'text' ? before === 'topic' : opens !== null && before !== 'heading'
}

function blockChunks(block: Block): Chunk[] {
  switch (block.kind) {
    case 'heading':
      return [{ texts: [`### ${clipped(block.text, LONGEST.title)}`], opens: 'heading' }]
    case 'text':
      return said(clipped(block.text, LONGEST.text)).map((chunk) => ({ ...chunk, opens: 'text' }))
    case 'list':
      return said(...block.items.map((item) => `- ${clipped(item, LONGEST.text)}`))
    case 'advice':
      return adviceChunks(block)
  }
}

/** Discord refuses a message with an empty text in it. */
function said(...words: string[]): Chunk[] {
  return words.filter((content) => content !== '').map((content) => ({ texts: [content], opens: null }))
}

/** The reason comes last, as small print: first what to do. */
function adviceChunks(block: AdviceBlock): Chunk[] {
  const number = block.number === null ? '' : `${block.number}\\. `
  const title = `**${number}${clipped(block.title, LONGEST.title)}**${block.aside ? ` (${plain(block.aside)})` : ''}`
  const [[words, ...examples] = [''], ...others] = block.places.map(placeTexts)
  const chunks: Chunk[] = [
    { texts: [words ? `${title}\n${words}` : title, ...examples], opens: 'topic' },
    ...others.map((texts) => ({ texts: texts.filter((content) => content !== ''), opens: null })),
    ...said(block.why === '' ? '' : `-# Why: ${clipped(block.why, LONGEST.why)}`),
  ]
  return chunks.filter(({ texts }) => texts.length > 0)
}

/** What is said about a place, "" for nothing, and where there is an example its before and its after. */
function placeTexts({ message, quote, example }: Place): [string, ...string[]] {
  const said = message ? [clipped(message, LONGEST.words)] : []
  const words = [...said, ...(quote ? [quoted(`“${quote.text}”`)] : [])].join('\n')
  if (!example) return [words]
  const asks = example.asks.slice(0, LONGEST.asks).map((ask) => `- Ask yourself: ${clipped(ask, LONGEST.ask)}`)
  return [
    words,
    ...(example.before ? [`-# Before\n${quoted(example.before)}`] : []),
    [`-# After\n${boldBlanks(quoted(example.after))}`, ...asks].join('\n'),
  ]
}

/** A line of the quote for each line of the words: skills stand under one another. */
function quoted(words: string): string {
  return clipped(words, LONGEST.words, (text) =>
    text
      .split('\n')
      .map((line) => `> ${plain(line)}`)
      .join('\n'),
  )
}

/** The blanks are what the person has to fill in. @param escaped where a bracket stands behind its backslash */
function boldBlanks(escaped: string): string {
  let left = BOLD_BLANKS
  return escaped.replace(/\\\[[^[\]\n]*\\\]/g, (blank) => (left-- > 0 ? `**${blank}**` : blank))
}

/** Escaped and at most so long: shortened before it is escaped, so that no backslash loses its sign. */
function clipped(words: string, most: number, set = plain): string {
  for (let limit = most; ; limit = Math.floor(limit * 0.8)) {
    const escaped = set(shorten(words, limit))
    if (escaped.length <= most) return escaped
  }
}
