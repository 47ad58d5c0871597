import { loadDictionary } from '../review-rules/dictionary.ts'
import { rules } from '../review-rules/index.ts'
import type { ReviewJob, Words } from './jobs/contained.ts'
import { reviewLine } from './jobs/line.ts'
import { serve } from './resume/extract/contained/serve.ts'
import { loadPdfReader } from './resume/extract/extract.ts'
import { knowledgeOf } from './review/prepare.ts'
import type { Thread } from './thread/thread.ts'

/** What runs in a contained process that takes a file to its thread: the only wiring beside src/main.ts. */
serve<Words, ReviewJob, Thread>(async ({ overlays, lexicon, vocabulary }) => {
  // Most files are PDFs: their library is loaded before the first one comes.
  await loadPdfReader()
  const reviewFile = reviewLine(knowledgeOf(rules, overlays, lexicon, loadDictionary()), vocabulary)
  return ({ file, request, houseOverlay }) => reviewFile(file, request, houseOverlay)
})
