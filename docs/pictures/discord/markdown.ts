import { escaped } from '../html.ts'

/**
 * Discord's Markdown as HTML, as far as Redline writes it. Whatever else Discord would give a meaning is an
 * error: better no picture than one that shows something else than Discord.
 * @param names what a mention of an id reads like
 * @throws Error naming what this does not know
 */
export function markdown(content: string, names: ReadonlyMap<string, string>): string {
  const html: string[] = []
  const lines = content.split('\n')
  for (let at = 0; at < lines.length; ) {
    const [, begin, put] = BLOCKS.find(([pattern]) => pattern.test(lines[at]!)) ?? [null, TEXT, words]
    const many = begin === null ? 1 : lines.slice(at).findIndex((line) => !begin.test(line))
    const block = lines.slice(at, many === -1 ? undefined : at + many)
    html.push(put(block, (text) => inline(text, names)))
    at += block.length
  }
  return html.join('')
}

type Put = (lines: string[], inline: (text: string) => string) => string

const HEADING = /^(#{1,3}) /
const SMALL = /^-# /
const QUOTE = /^> /
const BULLET = /^[-*] /
const TEXT = /^(?!#{1,3} |-# |> |[-*] )/

/** What opens a block; what goes on with it in the lines below, or null where each line is one; how it is shown. */
const BLOCKS: readonly [opens: RegExp, goesOn: RegExp | null, put: Put][] = [
  [HEADING, null, ([line = ''], inline) => heading(line, inline)],
  [SMALL, null, ([line = ''], inline) => `<small>${inline(line.replace(SMALL, ''))}</small>`],
  [QUOTE, QUOTE, (lines, inline) => `<blockquote>${broken(lines, QUOTE, inline)}</blockquote>`],
  [BULLET, BULLET, (lines, inline) => `<ul>${items(lines, BULLET, inline)}</ul>`],
]

function heading(line: string, inline: (text: string) => string): string {
  const level = HEADING.exec(line)![1]!.length
  return `<h${level}>${inline(line.replace(HEADING, ''))}</h${level}>`
}

function items(lines: string[], mark: RegExp, inline: (text: string) => string): string {
  return lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('')
}

const words: Put = (lines, inline) => `<div>${broken(lines, null, inline)}</div>`

function broken(lines: string[], mark: RegExp | null, inline: (text: string) => string): string {
  return lines.map((line) => inline(mark ? line.replace(mark, '') : line)).join('<br>')
}

const INLINE = /\\([^\w\s])|\*\*((?:\\.|[^*\\])+)\*\*|`([^`]+)`|<(@|@&|#)(\d+)>/g
const UNKNOWN = /[*_~|`<[\]]|:\/\/|^\d+\. /

function inline(text: string, names: ReadonlyMap<string, string>): string {
  let html = ''
  let at = 0
  for (const found of text.matchAll(INLINE)) {
    const [all, sign, bold, code, kind, id] = found
    html += literal(text.slice(at, found.index))
    at = found.index + all.length
    if (sign) html += escaped(sign)
    else if (bold) html += `<strong>${inline(bold, names)}</strong>`
    else if (code) html += `<code>${escaped(code)}</code>`
    else html += `<discord-mention type="${MENTIONED[kind!]}">${escaped(names.get(id!) ?? id!)}</discord-mention>`
  }
  return html + literal(text.slice(at))
}

const MENTIONED: Readonly<Record<string, string>> = { '@': 'user', '@&': 'role', '#': 'channel' }

function literal(text: string): string {
  const [sign] = UNKNOWN.exec(text) ?? []
  if (sign) throw new Error(`I do not know how Discord shows “${sign}” in “${text}”.`)
  return escaped(text)
}
