import { setImmediate as turn } from 'node:timers/promises'
import { TOKENS_RECORD } from './installations.ts'
import { requestRecord, threadRecord } from './record.ts'
import { type SealedFor, seal, sealingKey, unseal } from './seal.ts'
import type { Store } from './store.ts'

/** Records that are read at a time. */
const BATCH = 100

export interface Resealed {
  requests: number
  threads: number
  installations: number
}

/**
 * Seals everything anew with the first key of the ring, while reviews go on. Afterwards no record needs the other keys.
 * @throws StoreError missing-key, unsealable
 */
export async function reseal(store: Store): Promise<Resealed> {
  const { client } = store.database
  const current = `v1.${sealingKey(store.keys)}.`
  const stale = { not: { startsWith: current } }
  const anew = (sealed: string, sealedFor: SealedFor) =>
    seal(store.keys, unseal(store.keys, sealed, sealedFor), sealedFor)
  const ofCommunity = { select: { platform: true, team: true } }

  const requests = await inBatches(async () => {
    const rows = await client.review.findMany({
      where: { request: stale },
      take: BATCH,
      select: { id: true, request: true, community: ofCommunity },
    })
    for (const { id, request, community } of rows) {
      const sealed = anew(request, { ...community, record: requestRecord(id) })
      await client.review.updateMany({ where: { id, request }, data: { request: sealed } })
    }
    return rows.length
  })
  const threads = await inBatches(async () => {
    const rows = await client.review.findMany({
      where: { thread: stale },
      take: BATCH,
      select: { id: true, thread: true, community: ofCommunity },
    })
    for (const { id, thread, community } of rows) {
      const sealed = anew(thread!, { ...community, record: threadRecord(id) })
      await client.review.updateMany({ where: { id, thread }, data: { thread: sealed } })
    }
    return rows.length
  })
  const installations = await inBatches(async () => {
    const rows = await client.installation.findMany({ where: { tokens: stale }, take: BATCH })
    for (const { platform, team, tokens } of rows) {
      const sealed = anew(tokens, { platform, team, record: TOKENS_RECORD })
      await client.installation.updateMany({ where: { platform, team, tokens }, data: { tokens: sealed } })
    }
    return rows.length
  })
  await client.sealKey.deleteMany({ where: { id: { not: sealingKey(store.keys) } } })
  await store.database.scrub()
  return { requests, threads, installations }
}

/** Repeats until a batch is empty. @returns the records of all batches together */
async function inBatches(batch: () => Promise<number>): Promise<number> {
  let sum = 0
  for (let count = await batch(); count > 0; count = await batch()) {
    sum += count
    // The libsql driver frees the memory of finished statements only when the event loop turns.
    await turn()
  }
  return sum
}
