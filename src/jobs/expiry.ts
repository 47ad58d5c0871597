import { setTimeout as sleep } from 'node:timers/promises'
import { expire } from '../store/privacy.ts'
import { factsOf } from './facts.ts'
import { EXPIRE_EVERY } from './limits.ts'
import type { Workplace } from './workplace.ts'

/** Deletes what has expired, now and every hour, until it is stopped. Several processes may do so at once. */
export async function keepExpiring({ store, log }: Workplace, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      const reviews = await expire(store, new Date())
      if (reviews > 0) log.info({ reviews }, 'expired reviews are deleted')
    } catch (error) {
      log.error(factsOf(error), 'expired reviews could not be deleted, I try again in an hour')
    }
    await sleep(EXPIRE_EVERY, undefined, { signal: stopping }).catch(() => {})
  }
}
