import type { Thread } from '../thread/thread.ts'
import { type PostedPart, partsOf } from './parts.ts'
import { type Request, requestRecord, threadRecord } from './record.ts'
import { unseal } from './seal.ts'
import type { CommunityKey, Store } from './store.ts'

/** A recorded review, opened. */
export interface RecordedReview {
  review: string
  community: CommunityKey
  person: string
  request: Request
  thread: Thread | null
  parts: PostedPart[]
  state: string
  queuedAt: Date
}

const FIELDS = {
  id: true,
  person: true,
  request: true,
  thread: true,
  state: true,
  queuedAt: true,
  community: { select: { platform: true, team: true } },
} as const

/** One review; null when it is deleted, or was never there. */
export async function knownReview(store: Store, id: string): Promise<RecordedReview | null> {
  const row = await store.database.client.review.findUnique({ where: { id }, select: FIELDS })
  return row ? await opened(store, row) : null
}

/** The reviews of a person in a community, the oldest first; of one event when that is named. */
export async function knownReviews(
  store: Store,
  community: CommunityKey,
  person: string,
  event?: string,
): Promise<RecordedReview[]> {
  const where = { community, person, ...(event === undefined ? {} : { event }) }
  const orderBy = [{ queuedAt: 'asc' as const }, { id: 'asc' as const }]
  const rows = await store.database.client.review.findMany({ where, orderBy, select: FIELDS })
  return await Promise.all(rows.map((row) => opened(store, row)))
}

interface Row {
  id: string
  person: string
  request: string
  thread: string | null
  state: string
  queuedAt: Date
  community: CommunityKey
}

async function opened(store: Store, { id, request, thread, community, ...row }: Row): Promise<RecordedReview> {
  const open = (sealed: string, record: string) => JSON.parse(unseal(store.keys, sealed, { ...community, record }))
  return {
    ...row,
    review: id,
    community,
    request: open(request, requestRecord(id)),
    thread: thread === null ? null : open(thread, threadRecord(id)),
    parts: await partsOf(store, id),
  }
}
