import { randomUUID } from 'node:crypto'
import type { Employer, Level, Market } from '../review/context.ts'
import { communityId } from './community.ts'
import { seal } from './seal.ts'
import type { CommunityKey, Store } from './store.ts'
import { StoreError } from './trouble.ts'

/** What a worker needs to do the review: sealed in the database. */
export interface Request {
  /**
   * The platform's own ids with which its adapter fetches the file and answers. An entry `link` is forgotten as soon as the
   * file has been read.
   */
  ticket: Record<string, string>
  /** What the person or the community chose; null where it is to be inferred. */
  asked: { market: Market | null; level: Level | null; employer: Employer | null; posting: string | null }
}

export interface Upload {
  community: CommunityKey
  /** The platform's id of the event, the same for a retry or a double click. */
  event: string
  /** The platform's id of the person who asked. */
  person: string
  request: Request
}

/** The person has a review in this community that is not over. */
export class InFlight extends Error {
  override readonly name = 'InFlight'
}

/**
 * Records an upload as a queued review. The same event twice is one review.
 * @returns the review, and whether this call was the first to record it
 * @throws InFlight, also when two uploads of one person come in the same instant: the database takes one of them
 */
export async function recordUpload(
  store: Store,
  { community, event, person, request }: Upload,
  now: Date,
): Promise<{ review: string; isNew: boolean }> {
  const { client } = store.database
  const inCommunity = await communityId(store, community, now)
  const id = randomUUID()
  const sealed = seal(store.keys, JSON.stringify(request), { ...community, record: requestRecord(id) })
  try {
    await client.review.create({
      data: {
        id,
        communityId: inCommunity,
        event,
        person,
        inFlight: person,
        request: sealed,
        state: 'queued',
        queuedAt: now,
        notBefore: now,
      },
      select: { id: true },
    })
    return { review: id, isNew: true }
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'conflict')) throw error
    const known = await client.review.findUnique({
      where: { communityId_event: { communityId: inCommunity, event } },
      select: { id: true },
    })
    if (!known) throw new InFlight()
    return { review: known.id, isNew: false }
  }
}

/** The name under which the request of a review is sealed. */
export function requestRecord(review: string): string {
  return `review/${review}/request`
}

/** The name under which the thread of a review is sealed. */
export function threadRecord(review: string): string {
  return `review/${review}/thread`
}
