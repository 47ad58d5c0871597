import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { StoreError } from '../store/trouble.ts'
import { FIRST_PAUSE, LONGEST_PAUSE } from './limits.ts'

/**
 * Does something with the store, and again for as long as the database is away, or its disk full.
 * @throws StoreError for a cause that does not pass; the signal's reason when it is aborted
 */
export async function patiently<Result>(
  work: () => Promise<Result>,
  { log, signal }: { log: Logger; signal: AbortSignal },
): Promise<Result> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreError && error.passing)) throw error
      log.warn({ code: error.code, pause }, error.message)
    }
    await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}
