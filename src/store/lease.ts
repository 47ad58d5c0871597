import type { Thread } from '../thread/thread.ts'
import { CRASHES, FAILURES } from './limits.ts'
import { type Request, requestRecord, threadRecord } from './record.ts'
import { unseal } from './seal.ts'
import type { CommunityKey, Store } from './store.ts'
import { StoreError } from './trouble.ts'

/** A review in the hands of one worker. `worker` and `attempt` are the fence: an older lease can change nothing. */
export interface Lease {
  review: string
  worker: string
  attempt: number
  community: CommunityKey
  person: string
  request: Request
  /** The thread, when an earlier attempt already wrote it: what is posted goes on from there. */
  thread: Thread | null
  failures: number
  crashes: number
  queuedAt: Date
}

interface LeasedRow {
  id: string
  communityId: string
  person: string
  request: string
  thread: string | null
  attempt: number
  failures: number
  crashes: number
  queuedAt: Date
}

/**
 * Hands the next review to a worker, or null when none is waiting. The community that was served longest ago comes
 * first, and its oldest review; a lease that ran out is taken over, and counts as a crash.
 * @param until when the lease runs out unless it is renewed
 * @throws StoreError missing-key (the review waits for the key) or unsealable (it is given up: nobody can be answered)
 */
export async function leaseNext(
  { database: { client, skipTaken }, keys }: Store,
  worker: string,
  now: Date,
  until: Date,
): Promise<Lease | null> {
  const [row] = await client.$queryRaw<LeasedRow[]>`
    UPDATE "Review" SET
      "crashes" = "crashes" + CASE WHEN "state" = 'running' THEN 1 ELSE 0 END,
      "state" = 'running', "attempt" = "attempt" + 1, "leasedBy" = ${worker}, "leaseUntil" = ${until}
    WHERE "id" = (
      SELECT r."id" FROM "Review" r JOIN "Community" c ON c."id" = r."communityId"
      WHERE (r."state" = 'queued' AND r."notBefore" <= ${now}) OR (r."state" = 'running' AND r."leaseUntil" <= ${now})
      ORDER BY c."servedAt" ASC NULLS FIRST, r."queuedAt", r."id"
      LIMIT 1 ${skipTaken}
    )
    RETURNING "id", "communityId", "person", "request", "thread", "attempt", "failures", "crashes", "queuedAt"`
  if (!row) return null
  const { platform, team } = await client.community.update({
    where: { id: row.communityId },
    data: { servedAt: now },
    select: { platform: true, team: true },
  })
  const { id: review, person, attempt, failures, crashes, queuedAt } = row
  const opened = (sealed: string, record: string) => JSON.parse(unseal(keys, sealed, { platform, team, record }))
  try {
    const request: Request = opened(row.request, requestRecord(review))
    const thread: Thread | null = row.thread === null ? null : opened(row.thread, threadRecord(review))
    const community = { platform, team }
    return { review, worker, attempt, community, person, request, thread, failures, crashes, queuedAt }
  } catch (error) {
    const where = held({ review, worker, attempt })
    const data =
      error instanceof StoreError && error.code === 'missing-key'
        ? { state: 'queued', notBefore: until }
        : { state: 'given-up', reason: 'unsealable', endedAt: now, inFlight: null }
    await client.review.updateMany({ where, data: { ...data, leasedBy: null, leaseUntil: null } })
    throw error
  }
}

/** The rows that a lease may still change: its own review while nobody else has taken it. */
export function held({ review, worker, attempt }: Pick<Lease, 'review' | 'worker' | 'attempt'>) {
  return { id: review, state: 'running', leasedBy: worker, attempt }
}

/** Keeps a lease from running out. @returns false when the review is in other hands or forgotten: stop at once */
export async function renewLease({ database: { client } }: Store, lease: Lease, until: Date): Promise<boolean> {
  const { count } = await client.review.updateMany({ where: held(lease), data: { leaseUntil: until } })
  return count === 1
}

/** Puts a review back, to be leased again at once or from `notBefore` on; it is held against nobody. */
export async function releaseLease({ database: { client } }: Store, lease: Lease, notBefore: Date): Promise<boolean> {
  const { count } = await client.review.updateMany({
    where: held(lease),
    data: { state: 'queued', notBefore, leasedBy: null, leaseUntil: null },
  })
  return count === 1
}

/** Whether a review failed or crashed so often that it is to be given up instead of tried again. */
export function isSpent({ failures, crashes }: Lease): boolean {
  return failures >= FAILURES || crashes >= CRASHES
}
