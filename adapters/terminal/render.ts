import type { AdviceBlock, Block, Part, Place, Thread } from '../../src/thread/thread.ts'
import { COLOUR, PLAIN, type Style } from './style.ts'
import { wrap } from './wrap.ts'

export interface Screen {
  columns: number
  colour: boolean
}

const INDENT = '   '

/** The whole thread for a terminal, its parts set apart by a rule. Ends with a line break. */
export function renderThread(thread: Thread, screen: Screen): string {
  const columns = Math.max(40, Math.min(screen.columns, 100))
  const style = screen.colour ? COLOUR : PLAIN
  return `${thread.parts.map((part) => renderPart(part, columns, style)).join('\n\n')}\n`
}

function renderPart(part: Part, columns: number, style: Style): string {
  const rule = style.quiet(`── ${part.title} ${'─'.repeat(Math.max(0, columns - part.title.length - 4))}`)
  return [rule, ...part.blocks.map((block) => renderBlock(block, columns, style).join('\n'))].join('\n\n')
}

function renderBlock(block: Block, columns: number, style: Style): string[] {
  switch (block.kind) {
    case 'heading':
      return wrap(block.text, columns, '', '').map(style.heading)
    case 'text':
      return wrap(block.text, columns, '', '')
    case 'list':
      return block.items.flatMap((item) => wrap(item, columns, '• ', '  '))
    case 'advice':
      return renderAdvice(block, columns, style)
  }
}

function renderAdvice(block: AdviceBlock, columns: number, style: Style): string[] {
  const lead = block.number ? `${block.number}. ` : ''
  return [
    ...wrap(`${block.title}${block.aside ? ` [${block.aside}]` : ''}`, columns, lead, INDENT).map(style.heading),
    ...block.places.flatMap((place) => renderPlace(place, columns, style)),
    ...(block.why ? wrap(`Why: ${block.why}`, columns, INDENT, INDENT).map(style.quiet) : []),
  ]
}

function renderPlace({ message, quote, example }: Place, columns: number, style: Style): string[] {
  const under = `${INDENT}        `
  return [
    ...(message ? wrap(message, columns, INDENT, INDENT) : []),
    ...(quote ? wrap(`“${quote.text}”`, columns, `${INDENT}> `, `${INDENT}> `).map(style.quote) : []),
    ...(example
      ? [
          ...(example.before ? wrap(example.before, columns, `${INDENT}Before: `, under).map(style.before) : []),
          ...example.after
            .split('\n')
            .flatMap((line, index) => wrap(line, columns, index === 0 ? `${INDENT}After:  ` : under, under))
            .map(style.after),
          ...example.asks.flatMap((ask) => wrap(ask, columns, `${INDENT}  ? `, `${INDENT}    `)),
        ]
      : []),
    ...(example ? [''] : []),
  ]
}
