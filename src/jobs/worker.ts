import { setTimeout as sleep } from 'node:timers/promises'
import { type Lease, leaseNext, releaseLease } from '../store/lease.ts'
import { StoreError } from '../store/trouble.ts'
import { attempt } from './attempt.ts'
import { jobOf } from './errand.ts'
import { factsOf } from './facts.ts'
import { hold } from './hold.ts'
import { FINISH, LONGEST_PAUSE, POLL, REST } from './limits.ts'
import { Stopped } from './stop.ts'
import type { Workplace } from './workplace.ts'

export interface Worker {
  /** Takes no more reviews, finishes those at hand or puts them back. Settles within a few seconds. */
  stop(): Promise<void>
}

interface Signals {
  /** This process is asked to end. */
  stopping: AbortSignal
  /** Its time to finish is over. */
  stopped: AbortSignal
}

/**
 * Starts to work on the reviews in the store, so many at a time.
 * @param name unique among all processes that share the store
 */
export function startWorker(workplace: Workplace, name: string, reviewsAtOnce: number): Worker {
  const stopping = new AbortController()
  const stopped = new AbortController()
  const places = Array.from({ length: reviewsAtOnce }, async (_, place) => {
    while (!stopping.signal.aborted) {
      const signals = { stopping: stopping.signal, stopped: stopped.signal }
      const pause = await workOnNext(workplace, `${name}/${place}`, signals)
      if (pause > 0) await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })
  return {
    async stop() {
      stopping.abort()
      const timer = setTimeout(() => stopped.abort(new Stopped()), FINISH)
      await Promise.all(places)
      clearTimeout(timer)
    },
  }
}

/** Works on one review, if there is one. @returns how long to wait before looking for the next, in milliseconds */
async function workOnNext(workplace: Workplace, worker: string, signals: Signals): Promise<number> {
  const { store, log, leaseFor } = workplace
  try {
    const now = Date.now()
    const lease = await leaseNext(store, worker, new Date(now), new Date(now + leaseFor))
    if (lease === null) return POLL
    await workOn(workplace, lease, signals)
    return 0
  } catch (error) {
    if (error instanceof StoreError && error.passing) log.warn({ code: error.code }, error.message)
    else log.error(factsOf(error), 'no review could be worked on')
    return LONGEST_PAUSE / 4
  }
}

async function workOn(workplace: Workplace, lease: Lease, { stopping, stopped }: Signals): Promise<void> {
  const { store, platforms, log, metrics } = workplace
  const ids = { review: lease.review, attempt: lease.attempt, ...lease.community }
  const platform = platforms.get(lease.community.platform)
  if (!platform) {
    log.error(ids, 'this process is not connected to the platform of this review, another has to be')
    await releaseLease(store, lease, new Date(Date.now() + REST))
    return
  }
  const start = Date.now()
  const holding = hold(workplace, lease)
  const signal = AbortSignal.any([holding.signal, stopped])
  try {
    const outcome = await attempt({ ...workplace, lease, platform, job: jobOf(lease), signal, stopping })
    const [waited, worked] = [Date.now() - lease.queuedAt.getTime(), Date.now() - start]
    metrics.ended(outcome, waited / 1000, worked / 1000)
    log.info({ ...ids, ...outcome, waited, worked }, 'an attempt is over')
  } finally {
    holding.letGo()
  }
}
