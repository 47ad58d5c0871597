import { shorten } from '../../src/thread/clip.ts'
import type { AdviceBlock, Part, Block as PartBlock, Place } from '../../src/thread/thread.ts'
import {
  type Block,
  bold,
  bullet,
  header,
  italic,
  type MessageBody,
  plainNote,
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
const PIECE = { text: LIMITS.text.most - KEPT.text, blocks: LIMITS.blocks.most - KEPT.blocks }
/** Blanks of an "after" that are set in bold: no example has more (src/review/rewrite). */
const BOLD_BLANKS = 3

/** A line as it is shown, and as it is read out; "" for one that is read out with the next. */
interface Row {
  shown: RichElement
  read: string
}

/** Rows that stand together and are never parted: a title with what is said first, or one place with its before and after. */
interface Chunk {
  /** A line is drawn above a heading and a topic, but not between a heading and what it heads. Lines flow together. */
  kind: 'heading' | 'topic' | 'place' | 'line' | 'reason'
  rows: Row[]
}

/**
 * A part as one or more messages, each within Slack's limits. "Before" and "After" are words on lines of their own, in the
 * blocks and in the text that is read out, so that nothing rests on colour or signs. All words of a resume stand in rich
 * or plain text, where Slack looks for nothing.
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
      blocks: [header(named), ...blocksOf(chunks)],
    }
  })
}

function fits(chunks: Chunk[]): boolean {
  const length = chunks.reduce((sum, chunk) => sum + readOut(chunk).length + 1, 0)
  return length <= PIECE.text && blocksOf(chunks).length < PIECE.blocks
}

function readOut({ rows }: Chunk): string {
  const read = rows.map(({ read }) => read).filter(Boolean)
  return escaped(read.join('\n'))
}

function blocksOf(chunks: Chunk[]): Block[] {
  return chunks.flatMap(({ kind, rows }, index): Block[] => {
    const before = chunks[index - 1]?.kind
    const isNew = kind === 'heading' || kind === 'topic'
    const line: Block[] = isNew && before && before !== 'heading' ? [{ type: 'divider' }] : []
    if (kind === 'heading') return [...line, header(rows[0]!.read)]
    if (kind === 'reason') return [plainNote(rows[0]!.read)]
    if (kind !== 'line') return [...line, richText(joined(rows.map(({ shown }) => shown)))]
    if (before === 'line') return []
    const rest = chunks.slice(index)
    const end = rest.findIndex((other) => other.kind !== 'line')
    const flowing = rest.slice(0, end < 0 ? undefined : end).flatMap((other) => other.rows)
    // What closes the message is no part of the last topic.
    const apart: Block[] = before === 'topic' || before === 'place' ? [{ type: 'divider' }] : []
    return [...apart, richText(joined(flowing.map(({ shown }) => shown)))]
  })
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
      return [{ kind: 'heading', rows: titled(clipped(block.text, LONGEST.title)) }]
    case 'text':
      return [{ kind: 'line', rows: said(clipped(block.text, LONGEST.text)) }]
    case 'list':
      return block.items.map((item) => ({ kind: 'line', rows: listed(clipped(item, LONGEST.text)) }))
    case 'advice':
      return adviceChunks(block)
  }
}

/** The reason comes last, in small print: first what to do. */
function adviceChunks(block: AdviceBlock): Chunk[] {
  const number = block.number === null ? '' : `${block.number}. `
  const title = titled(`${number}${clipped(block.title, LONGEST.title)}`, block.aside ? ` (${plain(block.aside)})` : '')
  const why = clipped(block.why, LONGEST.why)
  const [first = [], ...others] = block.places.map(placeRows)
  return [
    { kind: 'topic', rows: [...title, ...first] },
    ...others.map((rows): Chunk => ({ kind: 'place', rows })),
    { kind: 'reason', rows: why ? said(`Why: ${why}`) : [] },
  ]
}

function placeRows({ message, quote, example }: Place): Row[] {
  const cut = (words: string) => clipped(words, LONGEST.words)
  const quoted = quote ? cut(quote.text) : ''
  return [
    ...said(cut(message)),
    ...(quoted ? inQuotes(`“${quoted}”`) : []),
    ...(example ? [...named('Before', linesOf(example.before)), ...named('After', linesOf(example.after))] : []),
    ...(example?.asks ?? [])
      .slice(0, LONGEST.asks)
      .flatMap((ask) => listed(clipped(ask, LONGEST.ask), 'Ask yourself: ')),
  ]
}

/** Lines stay lines: skills stand under one another. */
function linesOf(words: string): string {
  return clipped(words, LONGEST.words, (text) => text.split('\n').map(plain).filter(Boolean).join('\n'))
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
  return words ? [{ shown: quote(...withBoldBlanks(words)), read }] : []
}

/** The blanks are what the person has to fill in. */
function withBoldBlanks(words: string) {
  const runs = words.split(/(\[[^[\]\n]*\])/)
  const bolded = runs.slice(0, 2 * BOLD_BLANKS).map((run, index) => (index % 2 === 1 ? bold(run) : run))
  return [...bolded, runs.slice(2 * BOLD_BLANKS).join('')].filter((run) => run !== '')
}

/** What a quote is, in italics on a line of its own, and read out with it. */
function named(name: string, words: string): Row[] {
  return words ? [{ shown: richLine(italic(name)), read: '' }, ...inQuotes(words, `${name}: ${words}`)] : []
}

/** Shortened so that it is at most so long even when it is escaped. */
function clipped(words: string, most: number, set = plain): string {
  for (let limit = most; ; ) {
    const clean = set(shorten(words, limit))
    const { length } = escaped(clean)
    if (length <= most) return clean
    limit = Math.floor((limit * most) / (length + 1))
  }
}
