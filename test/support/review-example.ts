import { readFileSync } from 'node:fs'
import { loadDictionary } from '../../review-rules/dictionary.ts'
import { rules } from '../../review-rules/index.ts'
import { loadLexicon, loadOverlays, loadVocabulary } from '../../review-rules/load.ts'
import { extract } from '../../src/resume/extract/extract.ts'
import type { Resume } from '../../src/resume/model.ts'
import { parseResume } from '../../src/resume/parse/parse.ts'
import type { Review } from '../../src/review/finding.ts'
import { knowledgeOf, type Request } from '../../src/review/prepare.ts'
import { reviewResume } from '../../src/review/review.ts'
import { composeThread } from '../../src/thread/compose.ts'
import type { Thread } from '../../src/thread/thread.ts'

const vocabulary = loadVocabulary()
export const knowledge = knowledgeOf(rules, loadOverlays(), loadLexicon(), loadDictionary())

const ASKED_NOTHING: Request = {
  market: null,
  level: null,
  employer: null,
  posting: null,
  today: { year: 2026, month: 11 },
}

export interface Reviewed {
  resume: Resume
  review: Review
  thread: Thread
}

/** Reviews one of the committed examples. */
export async function reviewExample(name: string, asked: Partial<Request>): Promise<Reviewed> {
  return reviewBytes(new Uint8Array(readFileSync(`examples/${name}`)), name, asked)
}

export async function reviewText(text: string, asked: Partial<Request>): Promise<Reviewed> {
  return reviewBytes(new TextEncoder().encode(text), 'resume.txt', asked)
}

async function reviewBytes(bytes: Uint8Array, name: string, asked: Partial<Request>): Promise<Reviewed> {
  const resume = parseResume(await extract(bytes, name), vocabulary)
  const review = reviewResume(resume, { ...ASKED_NOTHING, ...asked }, knowledge)
  return { resume, review, thread: composeThread(review) }
}
