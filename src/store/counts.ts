import type { CommunityKey, Store } from './store.ts'

/** How full the queue is. */
export interface Depth {
  /** Reviews that wait for a worker or for their next attempt. */
  queued: number
  running: number
  /** When the oldest of those that wait was recorded; null when none waits. */
  oldest: Date | null
}

/** Counts the reviews that are not over. */
export async function depthOf({ database: { client } }: Store): Promise<Depth> {
  const waiting = { state: 'queued' }
  const [queued, running, oldest] = await Promise.all([
    client.review.count({ where: waiting }),
    client.review.count({ where: { state: 'running' } }),
    client.review.findFirst({ where: waiting, orderBy: { queuedAt: 'asc' }, select: { queuedAt: true } }),
  ])
  return { queued, running, oldest: oldest?.queuedAt ?? null }
}

/** What a person and a community asked for, to hold against their quotas. */
export interface Usage {
  /** Reviews of the person that are not over. */
  inFlight: number
  person: number
  community: number
}

/** Counts the reviews that were asked for since an instant. */
export async function usageOf(
  { database: { client } }: Store,
  community: CommunityKey,
  person: string,
  since: Date,
): Promise<Usage> {
  // One question instead of three: it stands between an upload and its acknowledgement.
  const [row] = await client.$queryRaw<[Record<keyof Usage, bigint | number>]>`
    SELECT
      COUNT(*) FILTER (WHERE r."person" = ${person} AND r."endedAt" IS NULL) AS "inFlight",
      COUNT(*) FILTER (WHERE r."person" = ${person} AND r."queuedAt" > ${since}) AS "person",
      COUNT(*) FILTER (WHERE r."queuedAt" > ${since}) AS "community"
    FROM "Review" r JOIN "Community" c ON c."id" = r."communityId"
    WHERE c."platform" = ${community.platform} AND c."team" = ${community.team}`
  return { inFlight: Number(row.inFlight), person: Number(row.person), community: Number(row.community) }
}
