import { leaseNext } from '../../../src/store/lease.ts'
import { recordUpload, type Upload } from '../../../src/store/record.ts'
import type { Store } from '../../../src/store/store.ts'

export const NOON = new Date('2026-11-22T12:00:00.000Z')

/** So many seconds after noon. */
export function at(seconds: number): Date {
  return new Date(NOON.getTime() + seconds * 1000)
}

/** An upload by somebody who waits for no other; what a test does not say is of no matter to it. */
export function upload(event: string, { team = 'T1', person = `U-${event}` } = {}): Upload {
  return {
    community: { platform: 'slack', team },
    event,
    person,
    request: {
      ticket: { channel: 'C1', file: `F-${event}` },
      asked: { market: 'uk', level: null, employer: null, posting: null },
    },
  }
}

/** Records uploads, a second apart. */
export async function recordAll(store: Store, uploads: Upload[]): Promise<void> {
  for (const [second, one] of uploads.entries()) await recordUpload(store, one, at(second))
}

/** Leases the next review for a minute. */
export function lease(store: Store, worker: string, now: Date) {
  return leaseNext(store, worker, now, new Date(now.getTime() + 60_000))
}
