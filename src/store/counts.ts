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
  const recent = { community, queuedAt: { gt: since } }
  const [inFlight, byPerson, byCommunity] = await Promise.all([
    client.review.count({ where: { community, person, endedAt: null } }),
    client.review.count({ where: { ...recent, person } }),
    client.review.count({ where: recent }),
  ])
  return { inFlight, person: byPerson, community: byCommunity }
}
