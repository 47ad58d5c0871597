import { readFileSync } from 'node:fs'
import { loadLexicon, loadOverlays, loadVocabulary } from '../review-rules/load.ts'
import { containedLine } from '../src/jobs/contained.ts'
import { Refusal } from '../src/resume/refusal.ts'
import type { Thread } from '../src/thread/thread.ts'
import { requestFrom } from './line.ts'

const MIB = 1024 * 1024

/** What came of one file: its thread, the sentence that refuses it, or an error that should never be. */
export type Outcome = { seconds: number } & ({ thread: Thread } | { refusal: Refusal } | { error: unknown })

/** The line from bytes to thread as the bot runs it, in so many contained processes, each of which has read a file. */
export async function openLine(processes: number): Promise<(bytes: Uint8Array, fileName: string) => Promise<Outcome>> {
  const words = { overlays: loadOverlays(), lexicon: loadLexicon(), vocabulary: loadVocabulary() }
  const reviewFile = containedLine(words, processes)
  const request = requestFrom([], null)
  const file = { bytes: readFileSync(new URL('../examples/us-junior-bootcamp.pdf', import.meta.url)), fileName: '' }
  await Promise.all(Array.from({ length: processes }, () => reviewFile(file, request, null)))
  return async (bytes, fileName) => {
    const start = performance.now()
    const outcome = await reviewFile({ bytes, fileName }, request, null).then(
      (thread) => ({ thread }),
      (error: unknown) => (error instanceof Refusal ? { refusal: error } : { error }),
    )
    return { ...outcome, seconds: (performance.now() - start) / 1000 }
  }
}

/** The processes that this one started and that are still there; none where the system does not say. */
export function childProcesses(): number[] {
  try {
    return readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number)
  } catch {
    return []
  }
}

/** The most memory that a process has held so far, in MiB; 0 when it is gone or the system does not say. */
export function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

export function ownMemory(): number {
  return process.memoryUsage.rss() / MIB
}
