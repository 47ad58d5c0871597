import type { RefusalCode } from '../resume/refusal.ts'
import type { Thread } from '../thread/thread.ts'
import { held, type Lease } from './lease.ts'
import { FAILURES, PAUSES } from './limits.ts'
import { requestRecord, threadRecord } from './record.ts'
import { type KeyRing, seal } from './seal.ts'
import type { Store } from './store.ts'

/** How a review ends. The reasons are codes, never words of a resume. */
export type Ending =
  | { state: 'done' }
  | { state: 'refused'; reason: RefusalCode }
  | { state: 'given-up'; reason: string }

/** Keeps the thread, sealed, before its first part is posted. @returns false when the review is in other hands or forgotten */
export async function keepThread(
  { database: { client }, keys }: Store,
  lease: Lease,
  thread: Thread,
): Promise<boolean> {
  const sealed = seal(keys, JSON.stringify(thread), { ...lease.community, record: threadRecord(lease.review) })
  const data = { thread: sealed, crashes: 0, ...withoutLink(keys, lease) }
  const { count } = await client.review.updateMany({ where: held(lease), data })
  return count === 1
}

/** Ends a review, after its last part was posted. @returns false when the review is in other hands or forgotten */
export async function endReview(
  { database: { client }, keys }: Store,
  lease: Lease,
  ending: Ending,
  now: Date,
): Promise<boolean> {
  const { count } = await client.review.updateMany({
    where: held(lease),
    data: {
      reason: null,
      ...ending,
      ...{ endedAt: now, inFlight: null, leasedBy: null, leaseUntil: null },
      ...withoutLink(keys, lease),
    },
  })
  return count === 1
}

/**
 * Notes that an attempt failed. With attempts left the review is put back for a later one.
 * @returns `again`, `spent` (the lease goes on: post the sentence, then end the review), or `lost` when the review is in
 * other hands or forgotten
 */
export async function noteFailure(
  { database: { client } }: Store,
  lease: Lease,
  now: Date,
): Promise<'again' | 'spent' | 'lost'> {
  const failures = lease.failures + 1
  const pause = failures < FAILURES ? (PAUSES[failures - 1] ?? PAUSES.at(-1)!) : null
  const { count } = await client.review.updateMany({
    where: held(lease),
    data:
      pause === null
        ? { failures }
        : { failures, state: 'queued', notBefore: new Date(now.getTime() + pause), leasedBy: null, leaseUntil: null },
  })
  if (count === 0) return 'lost'
  return pause === null ? 'spent' : 'again'
}

/** A link to the file is kept no longer than it takes to read it. */
function withoutLink(keys: KeyRing, { review, community, request }: Lease): { request?: string } {
  const { link, ...ticket } = request.ticket
  if (link === undefined) return {}
  return {
    request: seal(keys, JSON.stringify({ ...request, ticket }), { ...community, record: requestRecord(review) }),
  }
}
