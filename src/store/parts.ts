import { held, type Lease } from './lease.ts'
import type { Store } from './store.ts'
import { StoreError } from './trouble.ts'

/**
 * What to do about a part: `post` it; `look` for its key in the thread first, because an earlier attempt meant to post
 * it and may have; nothing, it was `posted`; or stop, the review is `lost` to other hands or forgotten.
 */
export type Intent = { step: 'post' } | { step: 'look' } | { step: 'posted'; message: string } | { step: 'lost' }

export interface PostedPart {
  key: string
  intendedAt: Date
  postedAt: Date | null
  /** The platform's id of the message; null while it is only intended. */
  message: string | null
}

/**
 * Says, before a part is posted, that it will be, and renews the lease: posting must take less time than the lease
 * lasts, so that nobody else can be posting the same part.
 */
export async function intendPart(
  { database: { client } }: Store,
  lease: Lease,
  key: string,
  now: Date,
  until: Date,
): Promise<Intent> {
  const { count } = await client.review.updateMany({ where: held(lease), data: { leaseUntil: until } })
  if (count === 0) return { step: 'lost' }
  const part = { reviewId: lease.review, key }
  try {
    await client.part.create({ data: { ...part, intendedAt: now } })
    return { step: 'post' }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    if (error.code === 'orphan') return { step: 'lost' }
    if (error.code !== 'conflict') throw error
  }
  const known = await client.part.findUnique({ where: { reviewId_key: part } })
  if (!known) return { step: 'lost' }
  return known.message === null ? { step: 'look' } : { step: 'posted', message: known.message }
}

/**
 * Says, after a part was posted or found in the thread, which message it is.
 * @returns false when the part was posted before, or the review forgotten
 */
export async function notePosted(
  { database: { client } }: Store,
  lease: Lease,
  key: string,
  message: string,
  now: Date,
): Promise<boolean> {
  const { count } = await client.part.updateMany({
    where: { reviewId: lease.review, key, message: null },
    data: { message, postedAt: now },
  })
  // A step forward: whatever crashed before, this review gets past it.
  await client.review.updateMany({ where: { ...held(lease), crashes: { gt: 0 } }, data: { crashes: 0 } })
  return count === 1
}

/** The parts of a review in the order in which they were meant to be posted. */
export function partsOf({ database: { client } }: Store, review: string): Promise<PostedPart[]> {
  return client.part.findMany({
    where: { reviewId: review },
    orderBy: [{ intendedAt: 'asc' }, { key: 'asc' }],
    select: { key: true, intendedAt: true, postedAt: true, message: true },
  })
}
