import { PlatformError } from '../../adapters/port.ts'
import { CALL } from './limits.ts'

/**
 * Calls a platform, and waits neither longer than a call may take nor beyond an abort, even if the adapter would.
 * @throws PlatformError; the signal's reason when it is aborted
 */
export async function call<Result>(
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const time = AbortSignal.timeout(CALL)
  const either = AbortSignal.any([signal, time])
  try {
    return await unlessAborted(either, work(either))
  } catch (error) {
    signal.throwIfAborted()
    if (time.aborted) throw new PlatformError({ code: 'unavailable' })
    throw error
  }
}

/** Waits for work that knows nothing of signals. @throws the signal's reason when it is aborted first */
export async function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
