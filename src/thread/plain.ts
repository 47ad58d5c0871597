import type { AdviceBlock, Block, Part, Place } from './thread.ts'

/** A part as plain lines, without colour and without wrapping: for programs, mail and golden files. */
export function plainText(part: Part): string {
  return [part.title, ...part.blocks.map(blockText)].join('\n\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'text':
      return block.text
    case 'list':
      return block.items.map((item) => `• ${item}`).join('\n')
    case 'advice':
      return adviceText(block)
  }
}

function adviceText(block: AdviceBlock): string {
  const number = block.number ? `${block.number}. ` : ''
  const lines = [`${number}${block.title}${block.aside ? ` (${block.aside})` : ''}`]
  for (const place of block.places) lines.push(...placeText(place))
  if (block.why) lines.push(`   Why: ${block.why}`)
  return lines.join('\n')
}

function placeText({ message, quote, example }: Place): string[] {
  const lines: string[] = []
  if (message) lines.push(`   ${message}`)
  if (quote) lines.push(`   “${quote.text}”`)
  if (example) {
    if (example.before) lines.push(`   Before: ${example.before}`)
    lines.push(`   After:  ${example.after}`)
    if (example.asks.length > 0) lines.push(`   Ask yourself: ${example.asks.join(' ')}`)
  }
  return lines
}
