import { loadDictionary } from '../review-rules/dictionary.ts'
import { rules } from '../review-rules/index.ts'
import { loadLexicon, loadOverlays, loadVocabulary } from '../review-rules/load.ts'
import { readOptions } from '../src/command/options.ts'
import { extract } from '../src/resume/extract/extract.ts'
import { parseResume } from '../src/resume/parse/parse.ts'
import { marketsOf } from '../src/review/checklist.ts'
import type { Review } from '../src/review/finding.ts'
import { knowledgeOf, type Request } from '../src/review/prepare.ts'
import { reviewResume } from '../src/review/review.ts'
import { composeThread } from '../src/thread/compose.ts'
import type { Thread } from '../src/thread/thread.ts'

const vocabulary = loadVocabulary()
const overlays = loadOverlays()
const knowledge = knowledgeOf(rules, overlays, loadLexicon(), loadDictionary())

/** Bytes to thread, in this process. */
export async function reviewFile(
  bytes: Uint8Array,
  name: string,
  request: Request,
): Promise<{ review: Review; thread: Thread }> {
  const resume = parseResume(await extract(bytes, name), vocabulary)
  const review = reviewResume(resume, request, knowledge)
  return { review, thread: composeThread(review) }
}

/** A request as the command line would read it: ["--market", "us", …]. A posting is a text here, not a path. */
export function requestFrom(words: string[], posting: string | null): Request {
  const options = readOptions(['-', ...words], new Date('2026-11-22'), marketsOf(overlays))
  if (options === 'help') throw new Error('No help in a bench')
  const { market, level, employer, today } = options
  return { market, level, employer, today, posting }
}
