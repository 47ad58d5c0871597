import type { Thread } from '../thread/thread.ts'
import { dismissalsOf } from './dismissals.ts'
import { type PostedPart, partsOf } from './parts.ts'
import { type Request, requestRecord, threadRecord } from './record.ts'
import { unseal } from './seal.ts'
import { parseSettings } from './settings.ts'
import type { CommunityKey, Store } from './store.ts'

const DAY = 24 * 60 * 60 * 1000

/** Everything that is stored about a person in a community, opened, for that person. */
export interface PersonExport {
  community: CommunityKey
  person: string
  reviews: {
    review: string
    event: string
    state: string
    reason: string | null
    queuedAt: Date
    endedAt: Date | null
    request: Request
    thread: Thread | null
    parts: PostedPart[]
  }[]
  /** The ids of the rules that they said do not apply to them. */
  dismissals: string[]
}

/** Collects what is stored about a person in a community: `JSON.stringify` makes the file to hand over. */
export async function exportOf(store: Store, community: CommunityKey, person: string): Promise<PersonExport> {
  const rows = await store.database.client.review.findMany({
    where: { community, person },
    orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
  })
  const open = (sealed: string, record: string) => JSON.parse(unseal(store.keys, sealed, { ...community, record }))
  const reviews: PersonExport['reviews'] = []
  for (const { id: review, event, state, reason, queuedAt, endedAt, request, thread } of rows) {
    reviews.push({
      review,
      event,
      state,
      reason,
      queuedAt,
      endedAt,
      request: open(request, requestRecord(review)),
      thread: thread === null ? null : open(thread, threadRecord(review)),
      parts: await partsOf(store, review),
    })
  }
  return { community, person, reviews, dismissals: await dismissalsOf(store, community, person) }
}

/** What was deleted. */
export interface Deleted {
  reviews: number
  /** Records of posted messages; the messages themselves are the platform's. */
  parts: number
  dismissals: number
}

/**
 * Deletes everything that is stored about a person in a community, and overwrites it. A worker that is at one of these
 * reviews learns at its next step that the lease is lost, and stops.
 */
export async function forget({ database }: Store, community: CommunityKey, person: string): Promise<Deleted> {
  const where = { community, person }
  const { count: parts } = await database.client.part.deleteMany({ where: { review: where } })
  const { count: reviews } = await database.client.review.deleteMany({ where })
  const { count: dismissals } = await database.client.dismissal.deleteMany({ where })
  await database.scrub()
  return { reviews, parts, dismissals }
}

/**
 * Deletes the reviews that ended longer ago than their community keeps them, and with the last one of a person what that
 * person dismissed.
 * @returns how many reviews
 */
export async function expire({ database }: Store, now: Date): Promise<number> {
  const communities = await database.client.community.findMany({ select: { id: true, settings: true } })
  let expired = 0
  for (const { id: communityId, settings } of communities) {
    const over = new Date(now.getTime() - parseSettings(settings).retentionDays * DAY)
    const { count } = await database.client.review.deleteMany({ where: { communityId, endedAt: { lte: over } } })
    expired += count
  }
  const left = await database.client.$executeRaw`
    DELETE FROM "Dismissal" WHERE NOT EXISTS (
      SELECT 1 FROM "Review" r
      WHERE r."communityId" = "Dismissal"."communityId" AND r."person" = "Dismissal"."person"
    )`
  if (expired + left > 0) await database.scrub()
  return expired
}
