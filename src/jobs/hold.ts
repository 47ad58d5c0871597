import { type Lease, renewLease } from '../store/lease.ts'
import { StoreError } from '../store/trouble.ts'
import type { Workplace } from './workplace.ts'

/** The review is in other hands, or forgotten: nothing more may be done about it. */
export class LostLease extends Error {
  override readonly name = 'LostLease'
}

/**
 * Keeps renewing a lease until `letGo`.
 * @returns a signal that is aborted with LostLease as soon as the review is in other hands
 */
export function hold({ store, leaseFor }: Workplace, lease: Lease): { signal: AbortSignal; letGo(): void } {
  const lost = new AbortController()
  const renew = async () => {
    try {
      if (!(await renewLease(store, lease, new Date(Date.now() + leaseFor)))) lost.abort(new LostLease())
    } catch (error) {
      // A database that is away is asked again at the next turn; every post asks it anyway.
      if (!(error instanceof StoreError)) lost.abort(error)
    }
  }
  const timer = setInterval(() => void renew(), leaseFor / 3)
  return { signal: lost.signal, letGo: () => clearInterval(timer) }
}
