import type { Document } from './model.ts'

/** Sheets in points, upright; a few points of difference come from rounding in editors. */
const SHEETS = { letter: [612, 792], a4: [595, 842] } as const
const TOLERANCE = 4

export type Paper = keyof typeof SHEETS | 'other'

/** The paper of the first page, lying or upright; null where the format has none. */
export function paperOf(document: Document): Paper | null {
  const page = document.pages[0]
  if (!page?.width || !page.height) return null
  const short = Math.min(page.width, page.height)
  const long = Math.max(page.width, page.height)
  const fits = ([width, height]: readonly [number, number]) =>
    Math.abs(short - width) <= TOLERANCE && Math.abs(long - height) <= TOLERANCE
  if (fits(SHEETS.letter)) return 'letter'
  return fits(SHEETS.a4) ? 'a4' : 'other'
}
