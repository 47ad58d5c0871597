import type { DownloadedFile } from '../../adapters/port.ts'
import { openReaders } from '../resume/extract/contained/readers.ts'
import type { Vocabulary } from '../resume/parse/vocabulary.ts'
import type { Overlay } from '../review/checklist.ts'
import type { Lexicon } from '../review/lexicon.ts'
import type { Request } from '../review/prepare.ts'
import type { Settings } from '../store/settings.ts'
import type { Thread } from '../thread/thread.ts'
import type { ReviewFile } from './line.ts'

/** The data files that a review is made with. They are read once, and handed to each process. */
export interface Words {
  overlays: readonly Overlay[]
  lexicon: Lexicon
  vocabulary: Vocabulary
}

export interface ReviewJob {
  file: DownloadedFile
  request: Request
  houseOverlay: Settings['houseOverlay']
}

/**
 * The line from bytes to thread in processes of their own, so many at once: no file holds this one up, outgrows it or
 * ends it. The first is started right away.
 */
export function containedLine(words: Words, processes: number): ReviewFile {
  const script = new URL('../reviewer.ts', import.meta.url)
  const readers = openReaders<ReviewJob, Thread>({ script, greeting: words, count: processes })
  void readers.warm()
  return (file, request, houseOverlay) => readers.read({ file, request, houseOverlay })
}
