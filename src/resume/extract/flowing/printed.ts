import type { FileLink, Run } from '../../model.ts'

/** One printed line of a paragraph: what stands between two line breaks. */
export interface Printed {
  text: string
  runs: Run[]
  links: Omit<FileLink, 'page'>[]
  /** Page breaks right before this line, and within or after it. */
  pagesBefore: number
  pagesAfter: number
}

/** How letters are set; undefined where nothing is said and the style underneath decides. */
export interface Setting {
  bold?: boolean
  italic?: boolean
  hidden?: boolean
  /** In points. */
  size?: number
}

export function emptyLine(pagesBefore = 0): Printed {
  return { text: '', runs: [], links: [], pagesBefore, pagesAfter: 0 }
}

/** The editor noted that a new page began here: a line that runs across two pages counts to the first. */
export function turnPage(lines: Printed[]): void {
  const line = lines.at(-1)!
  if (line.text === '') line.pagesBefore++
  else line.pagesAfter++
}

/** Adds letters to a line, to its last run when they are set as that one is. */
export function append(line: Printed, text: string, { bold = false, italic = false, size = 0 }: Setting): void {
  const run = line.runs.at(-1)
  if (run && run.bold === bold && run.italic === italic && run.size === size) run.text += text
  else line.runs.push({ at: line.text.length, text, x: 0, right: 0, size, bold, italic })
  line.text += text
}

/** Notes that the text just added leads to an address; a link that is set in several runs stays one. */
export function addLink(line: Printed, url: string, text: string): void {
  const last = line.links.at(-1)
  if (last?.url === url) last.text += text
  else line.links.push({ url, text })
}
