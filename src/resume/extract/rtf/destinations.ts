/** Where the text of a group goes. */
export type Destination = 'text' | 'marker' | 'field-code' | 'fonts' | 'picture' | 'info' | 'skipped'

/** Groups whose text is not that of the document, by the control word that opens them. */
const DESTINATIONS: Record<string, Destination> = {
  listtext: 'marker',
  pntext: 'marker',
  fldinst: 'field-code',
  fonttbl: 'fonts',
  pict: 'picture',
  info: 'info',
  colortbl: 'skipped',
  stylesheet: 'skipped',
  object: 'skipped',
  footnote: 'skipped',
  nonshppict: 'skipped',
  nonesttables: 'skipped',
  shprslt: 'skipped',
  sp: 'skipped',
  tc: 'skipped',
  tcn: 'skipped',
  xe: 'skipped',
  headerl: 'skipped',
  footerl: 'skipped',
}

/** Groups that are read although the file says that a reader who does not know them may leave them out. */
const READ_THOUGH_OPTIONAL = new Set(['fldinst', 'shppict', 'shpinst', 'do'])

/**
 * Where a control word directs the text of its group; null for a word that is no destination.
 * `optional` is whether `\*` stands in front of it.
 */
export function destinationOf(word: string, optional: boolean): Destination | null {
  if (optional && !READ_THOUGH_OPTIONAL.has(word)) return 'skipped'
  return Object.hasOwn(DESTINATIONS, word) ? DESTINATIONS[word]! : null
}

/** Destinations with paragraphs of their own: text boxes, and the headers and footers that a first page may show. */
export const BOXES = new Set(['shptxt', 'dptxbxtext'])
export const RUNNING = new Set(['header', 'headerf', 'headerr', 'footer', 'footerf', 'footerr'])
