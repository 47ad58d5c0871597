import { readFileSync } from 'node:fs'
import { loadDictionary } from '../review-rules/dictionary.ts'
import { rules } from '../review-rules/index.ts'
import { loadLexicon, loadOverlays, loadVocabulary } from '../review-rules/load.ts'
import { reviewLine } from '../src/jobs/line.ts'
import { closeReader } from '../src/resume/extract/extract.ts'
import { Refusal } from '../src/resume/refusal.ts'
import { knowledgeOf } from '../src/review/prepare.ts'
import type { Upload } from '../src/store/record.ts'
import type { LoopbackServer } from '../test/support/loopback-server.ts'

const ASKED = { market: null, level: null, employer: null, posting: null }

/** What one upload has to lead to: the keys and texts of its thread, or the one sentence. */
export type Expected = { parts: [key: string, text: string][] } | { sentence: string }

const FILES: [fileName: string, bytes: Uint8Array][] = [
  ...['us-mid.txt', 'uk-mid.docx', 'us-junior-bootcamp.pdf', 'uk-cv-for-us-startup.pdf'].map(
    (name): [string, Uint8Array] => [name, readFileSync(new URL(`../examples/${name}`, import.meta.url))],
  ),
  ['empty.pdf', new Uint8Array()],
  ['short.txt', Buffer.from('Too short to be a resume.')],
]

/** Lays the bench's files ready for download, and says what each has to lead to, by the id of the file. */
export async function layReady(loopback: LoopbackServer, now: Date): Promise<Map<string, Expected>> {
  const reviewFile = reviewLine(knowledgeOf(rules, loadOverlays(), loadLexicon(), loadDictionary()), loadVocabulary())
  const today = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 }
  const expected = new Map<string, Expected>()
  for (const [fileName, bytes] of FILES) {
    loopback.files.set(fileName, { bytes, fileName })
    try {
      const { parts } = await reviewFile({ bytes, fileName }, { ...ASKED, today }, null)
      expected.set(fileName, { parts: parts.map((part) => [part.key, JSON.stringify(part)]) })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      expected.set(fileName, { sentence: error.message })
    }
  }
  closeReader()
  return expected
}

/** The n-th upload of the bench: three communities, all files in turn. */
export function uploadOf(n: number, file = FILES[n % FILES.length]![0]): Upload {
  return {
    community: { platform: 'loopback', team: `team-${n % 3}` },
    event: `event-${n}`,
    person: `person-${n}`,
    request: { ticket: { file }, asked: ASKED },
  }
}
