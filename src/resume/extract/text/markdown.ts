import type { FileLink } from '../../model.ts'

/** What one line of Markdown shows once its signs are taken away. */
export interface Shown {
  text: string
  bold: boolean
  headingLevel: number | null
  links: FileLink[]
}

const HEADING = /^ {0,3}(#{1,6})\s+(.{1,500}?)\s*#*\s*$/
const LINK = /!?\[([^\]\n]{1,300})\]\(\s*<?([^)\s>]{1,1000})>?(?:\s+"[^"\n]{0,200}")?\s*\)/g
/** Raw HTML that Markdown lets through: tags and comments. Checked after links in angle brackets. */
const TAG = /<!--[^>]{0,500}-->|<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,500})?\/?>/gi

/** The line under a heading of the other style, which says its level. */
const UNDERLINE = /^ {0,3}(?:(=+)|-{2,})\s*$/

/** A line break that Markdown keeps. */
const HARD_BREAK = /\s\\$/

const ROW = /^ {0,3}\|(.{1,2000})\|\s*$/

const BARE_LINK = /<((?:https?:\/\/|mailto:)[^>\s]{1,1000}|[^@\s<>]{1,100}@[^@\s<>]{1,200})>/g

/** Reads the signs of one line of Markdown. `page` is where its links are noted. */
export function readMarkdownLine(source: string, page: number): Shown {
  const heading = HEADING.exec(source)
  const links: FileLink[] = []
  const body = (heading?.[2] ?? source)
    .replace(LINK, (_, text: string, url: string) => {
      links.push({ url, text: plain(text), page })
      return text
    })
    .replace(BARE_LINK, (_, url: string) => {
      links.push({ url: url.includes(':') ? url : `mailto:${url}`, text: url, page })
      return url
    })
    .replace(TAG, '')
  const bold = heading !== null || /^\s*(\*\*|__)[^*_\n]{1,300}\1\s*$/.test(body)
  return { text: plain(asRow(body).replace(HARD_BREAK, '')), bold, headingLevel: heading?.[1]?.length ?? null, links }
}

/** The cells of a row of a table, "| Go | SQL |", with a tab between them; any other line as it is. */
function asRow(body: string): string {
  const cells = ROW.exec(body)?.[1]?.split('|')
  return cells === undefined ? body : cells.map((cell) => cell.trim()).join('\t')
}

/** The level of the heading that a line of nothing but === or --- makes of the line above it; null for any other line. */
export function underlineLevel(source: string): number | null {
  const underline = UNDERLINE.exec(source)
  return underline && (underline[1] ? 1 : 2)
}

/** The words without the signs of emphasis and code, and without the backslashes that escape such signs. */
function plain(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500}?)\1/g, '$2')
    .replace(/(^|[\s(])[*_](?=[^\s*_])([^*_\n]{1,500}?)[*_](?=$|[\s).,;:!?|])/g, '$1$2')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>@$&'"])/g, '$1')
    .replace(/\s+$/, '')
}
