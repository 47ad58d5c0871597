import type { Block, Entry, Person } from '../person.ts'

const WIDTH = 88

/** The person as plain text, with lines broken as an editor breaks them. */
export function plainText(person: Person): string {
  const head = [person.name, person.headline ?? '', ...person.contact.map((parts) => parts.join(' | '))]
  const blocks = person.blocks.map((block) => [block.heading.toUpperCase(), ...linesOf(block)].join('\n'))
  return `${[head.filter(Boolean).join('\n'), ...blocks].join('\n\n')}\n`
}

function linesOf(block: Block): string[] {
  const entries = (block.entries ?? []).map((entry) => entryLines(entry).join('\n'))
  return [
    ...(block.paragraphs ?? []).flatMap((text) => wrap(text)),
    ...(block.pairs ?? []).map(([label, text]) => `${label}: ${text}`),
    ...(entries.length > 0 ? [entries.join('\n\n')] : []),
    ...bulletLines(block.bullets),
  ]
}

function entryLines(entry: Entry): string[] {
  const head = [entry.title, entry.at, entry.dates].filter(Boolean).join(' | ')
  return [head, ...(entry.context ? wrap(entry.context) : []), ...bulletLines(entry.bullets)]
}

function bulletLines(bullets: string[] = []): string[] {
  return bullets.flatMap((text) => wrap(text, '- ', '  '))
}

function wrap(text: string, first = '', rest = ''): string[] {
  const lines = [first]
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1]!
    if (line.length + word.length + 1 > WIDTH) lines.push(rest + word)
    else lines[lines.length - 1] = line === first ? line + word : `${line} ${word}`
  }
  return lines
}
