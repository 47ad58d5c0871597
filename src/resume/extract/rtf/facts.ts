/** What the file says about its pages; null where it says nothing. Width and height in points. */
export interface Facts {
  count: number | null
  width: number | null
  height: number | null
  /** The first page has a header and a footer of its own. */
  differsOnFirst: boolean
}

const TWIPS_PER_POINT = 20

/** Notes a control word that is about the whole document; any other does nothing. */
export function noteFact(facts: Facts, word: string, value: number | null): void {
  if (word === 'nofpages') facts.count = value && value > 0 ? value : null
  else if (word === 'paperw') facts.width ??= toPoints(value) || null
  else if (word === 'paperh') facts.height ??= toPoints(value) || null
  else if (word === 'titlepg') facts.differsOnFirst = true
}

export function toPoints(twips: number | null): number {
  return Math.max(0, twips ?? 0) / TWIPS_PER_POINT
}
