import type { DownloadedFile } from '../../adapters/port.ts'
import { readHere } from '../resume/extract/extract.ts'
import { refuseUnlessResume } from '../resume/parse/kind.ts'
import { parseResume } from '../resume/parse/parse.ts'
import type { Vocabulary } from '../resume/parse/vocabulary.ts'
import { marketsOf, type Overlay } from '../review/checklist.ts'
import type { Knowledge, Request } from '../review/prepare.ts'
import { reviewResume } from '../review/review.ts'
import type { Settings } from '../store/settings.ts'
import { composeThread } from '../thread/compose.ts'
import type { Thread } from '../thread/thread.ts'

/** A file in, the thread about it out. Throws Refusal for a file that is answered with one sentence. */
export type ReviewFile = (
  file: DownloadedFile,
  request: Request,
  houseOverlay: Settings['houseOverlay'],
) => Promise<Thread>

/**
 * The line from bytes to thread, in this very process: what the contained one runs (`containedLine`). A market that was
 * stored and is not known to this version is told from the resume instead.
 */
export function reviewLine(knowledge: Knowledge, vocabulary: Vocabulary): ReviewFile {
  return async (file, request, houseOverlay) => {
    const resume = parseResume(await readHere(file), vocabulary)
    refuseUnlessResume(resume)
    const overlays = [...knowledge.overlays, ...overlayOf(houseOverlay)]
    const market = marketsOf(overlays).find((known) => known === request.market) ?? null
    return composeThread(reviewResume(resume, { ...request, market }, { ...knowledge, overlays }))
  }
}

function overlayOf(house: Settings['houseOverlay']): Overlay[] {
  return house === null ? [] : [{ ...house, axis: 'community', value: 'community', name: 'this community' }]
}
