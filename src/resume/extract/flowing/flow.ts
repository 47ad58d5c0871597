import type { FileLink, Run } from '../../model.ts'
import type { LineDraft } from '../assemble.ts'
import { takeMarker } from '../marker.ts'
import type { Printed } from './printed.ts'

/** The lines of a file whose text flows over its pages (DOCX, ODT, RTF) as they come, and what is found on the way. */
export interface Flow {
  lines: LineDraft[]
  links: FileLink[]
  /** Pictures, by width and height in points. */
  images: { page: number; width: number; height: number }[]
  page: number
  /** Most columns side by side. */
  columns: number
}

/** What a paragraph is besides its lines. */
interface Role {
  /** Printed by the editor in front of the first line: "•", "2."; null outside of lists. */
  marker: string | null
  headingLevel: number | null
  column: number
}

export function emptyFlow(): Flow {
  return { lines: [], links: [], images: [], page: 1, columns: 1 }
}

/** Adds the lines of one paragraph to the flow; lines without words are left out. */
export function addParagraph(flow: Flow, lines: Printed[], { marker, headingLevel, column }: Role): void {
  for (const [i, printed] of lines.entries()) {
    flow.page += printed.pagesBefore
    const line = toLine(printed, i === 0 ? marker : null)
    if (line) {
      flow.lines.push({ ...line, page: flow.page, column, headingLevel, gapBefore: i === 0 })
      for (const link of printed.links) flow.links.push({ ...link, text: link.text.trim(), page: flow.page })
    }
    flow.page += printed.pagesAfter
  }
}

/** null for a line without words. */
function toLine(printed: Printed, listMarker: string | null) {
  const typed = takeMarker(printed.text)
  const start = typed?.length ?? printed.text.search(/\S/)
  const text = printed.text.slice(start).trimEnd()
  if (start < 0 || text === '') return null
  const runs = printed.runs.flatMap((run) => cropRun(run, start, start + text.length))
  const letters = (some: Run[]) => some.reduce((sum, run) => sum + run.text.length, 0)
  const largest = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most))
  return {
    text,
    runs,
    box: null,
    size: largest.size,
    bold: letters(runs.filter((run) => run.bold)) > letters(runs) / 2,
    marker: listMarker ?? typed?.marker ?? null,
  }
}

/** The part of a run that stands in from..to of its line, counted from there; a tab parts runs as it does columns. */
function cropRun(run: Run, from: number, to: number): Run[] {
  const crop = run.text.slice(Math.max(0, from - run.at), Math.max(0, to - run.at))
  const start = Math.max(0, run.at - from)
  return [...crop.matchAll(/[^\t]+/g)].map((part) => ({ ...run, at: start + part.index, text: part[0] }))
}
