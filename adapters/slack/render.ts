import { shorten } from '../../src/thread/clip.ts'
import { count, SEVERITY_WORDS } from '../../src/thread/phrases.ts'
import type { AdviceBlock, Part, Block as PartBlock, Place } from '../../src/thread/thread.ts'
import {
  type Block,
  bold,
  bullet,
  header,
  type MessageBody,
  quote,
  type RichElement,
  richLine,
  richText,
} from './block.ts'
import { escaped, plain } from './escape.ts'
import { LIMITS } from './limits.ts'

/** Room that is kept for the title, and for the buttons below. */
const KEPT = { text: 700, blocks: 8 }
/** The longest texts of each kind, with which the largest chunk (a title and one example) fits a message. */
const LONGEST = { title: 140, why: 350, words: 500, ask: 180, asks: 3, text: 1_500 }
const PIECE_TEXT = LIMITS.text.most - KEPT.text
/** A topic takes a divider and one rich text; the title comes first. */
const PIECE_TOPICS = Math.floor((LIMITS.blocks.most - KEPT.blocks - 1) / 2)

/** A line as it is shown, and as it is read out; "" for one that is read out with the next. */
interface Row {
  shown: RichElement
  read: string
}

/** Rows that stand together and are never parted: a title with its reason, or one place with its before and after. */
interface Chunk {
  rows: Row[]
  /** Opens a new topic: a line is drawn above it. */
  opens: boolean
}

/**
 * A part as one or more messages, each within Slack's limits. "Before" and "After" are words on lines of their own, in the
 * blocks and in the text that is read out, so that nothing rests on colour or signs. All words of a resume stand in rich
 * text, where Slack looks for nothing.
 */
export function renderPart(part: Part): MessageBody[] {
  const title = clipped(part.title, LONGEST.title)
  const pieces: Chunk[][] = [[]]
  // Slack refuses a message with an empty text in it: what has no words was left out, and may leave nothing.
  for (const chunk of part.blocks.flatMap(blockChunks).filter(({ rows }) => rows.length > 0)) {
    const piece = pieces.at(-1)!
    if (piece.length === 0 || fits([...piece, chunk])) piece.push(chunk)
    else pieces.push([chunk])
  }
  return pieces.map((chunks, index) => {
    const named = index === 0 ? title : `${title}, continued`
    return {
      text: [escaped(named), ...chunks.map(readOut)].join('\n'),
      blocks: [header(named), ...topicBlocks(chunks)],
    }
  })
}

function fits(chunks: Chunk[]): boolean {
  const length = chunks.reduce((sum, chunk) => sum + readOut(chunk).length + 1, 0)
  return length <= PIECE_TEXT && chunks.filter(({ opens }) => opens).length <= PIECE_TOPICS
}

function readOut({ rows }: Chunk): string {
  const read = rows.map(({ read }) => read).filter(Boolean)
  return escaped(read.join('\n'))
}

/** Each topic as one block, with a line above all but the first. */
function topicBlocks(chunks: Chunk[]): Block[] {
  const topics: RichElement[][] = []
  for (const { rows, opens } of chunks) {
    const shown = rows.map(({ shown }) => shown)
    if (opens || topics.length === 0) topics.push(shown)
    else topics.at(-1)!.push(...shown)
  }
  return topics.flatMap((elements, index) => [
    ...(index > 0 ? [{ type: 'divider' } as const] : []),
    richText(joined(elements)),
  ])
}

/** Lines that follow one another as one passage with line breaks, items as one list. */
function joined(elements: RichElement[]): RichElement[] {
  const result: RichElement[] = []
  for (const element of elements) {
    const last = result.at(-1)
    if (last?.type === 'rich_text_section' && element.type === 'rich_text_section') {
      result[result.length - 1] = richLine(...leaves(last), '\n', ...leaves(element))
    } else if (last?.type === 'rich_text_list' && element.type === 'rich_text_list') {
      result[result.length - 1] = { ...last, elements: [...last.elements, ...element.elements] }
    } else result.push(element)
  }
  return result
}

function leaves({ elements }: ReturnType<typeof richLine>) {
  return elements.filter((one) => one.type === 'text')
}

function blockChunks(block: PartBlock): Chunk[] {
  switch (block.kind) {
    case 'heading':
      return [{ rows: titled(clipped(block.text, LONGEST.title)), opens: true }]
    case 'text':
      return [{ rows: said(clipped(block.text, LONGEST.text)), opens: false }]
    case 'list':
      return block.items.map((item) => ({ rows: listed(clipped(item, LONGEST.text)), opens: false }))
    case 'advice':
      return adviceChunks(block)
  }
}

function adviceChunks(block: AdviceBlock): Chunk[] {
  const number = block.number === null ? '' : `${block.number}. `
  const severity = block.number === null ? ` (${SEVERITY_WORDS[block.severity].toLowerCase()})` : ''
  const why = clipped(block.why, LONGEST.why)
  const head = [
    ...titled(`${number}${clipped(block.title, LONGEST.title)}`, severity),
    ...(why ? said(`Why: ${why}`) : []),
  ]
  const [first = [], ...others] = block.places.map(placeRows)
  const more = block.more > 0 ? [said(`… and ${count(block.more, 'more line')} like this.`)] : []
  return [{ rows: [...head, ...first], opens: true }, ...[...others, ...more].map((rows) => ({ rows, opens: false }))]
}

function placeRows({ message, quote, example }: Place): Row[] {
  const cut = (words: string) => clipped(words, LONGEST.words)
  const quoted = quote ? cut(quote.text) : ''
  return [
    ...said(cut(message)),
    ...(quoted ? inQuotes(`“${quoted}”`) : []),
    ...(example ? [...named('Before', cut(example.before)), ...named('After', cut(example.after))] : []),
    ...(example?.asks ?? [])
      .slice(0, LONGEST.asks)
      .flatMap((ask) => listed(clipped(ask, LONGEST.ask), 'Ask yourself: ')),
  ]
}

function titled(title: string, behind = ''): Row[] {
  return title ? [{ shown: richLine(bold(title), ...(behind ? [behind] : [])), read: `${title}${behind}` }] : []
}

function said(words: string): Row[] {
  return words ? [{ shown: richLine(words), read: words }] : []
}

function listed(words: string, before = ''): Row[] {
  return words ? [{ shown: bullet(`${before}${words}`), read: `• ${before}${words}` }] : []
}

function inQuotes(words: string, read = words): Row[] {
  return words ? [{ shown: quote(words), read }] : []
}

/** What a quote is, in bold on a line of its own, and read out with it. */
function named(name: string, words: string): Row[] {
  return words ? [{ shown: richLine(bold(name)), read: '' }, ...inQuotes(words, `${name}: ${words}`)] : []
}

/** Shortened so that it is at most so long even when it is escaped. */
function clipped(words: string, most: number): string {
  for (let limit = most; ; ) {
    const clean = plain(shorten(words, limit))
    const { length } = escaped(clean)
    if (length <= most) return clean
    limit = Math.floor((limit * most) / (length + 1))
  }
}
