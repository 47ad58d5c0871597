import type { Store } from './store.ts'
import { translated } from './translate.ts'
import { StoreError } from './trouble.ts'

/** Records that are copied at a time. */
const BATCH = 200

/** How long the copy may take, in milliseconds. */
const TIMEOUT = 60 * 60 * 1000

/** How many records were copied. */
export type Moved = Record<'communities' | 'reviews' | 'parts' | 'dismissals' | 'installations', number>

/**
 * Copies everything into an empty database of the other kind: all of it, or nothing. Sealed records are copied as they
 * are, so both stores are opened with the same keys.
 * @throws StoreError not-empty
 */
export async function moveStore(from: Store, to: Store): Promise<Moved> {
  const source = from.database.client
  const copied = to.database.client.$transaction(
    async (target) => {
      if ((await target.community.count()) + (await target.installation.count()) > 0) throw new StoreError('not-empty')
      // Which keys the records need is copied along with them.
      await target.sealKey.deleteMany()
      await target.sealKey.createMany({ data: await source.sealKey.findMany() })
      const communities = await inBatches(
        (page) => source.community.findMany({ ...page, orderBy: { id: 'asc' } }),
        (data) => target.community.createMany({ data }),
      )
      const reviews = await inBatches(
        (page) => source.review.findMany({ ...page, orderBy: { id: 'asc' } }),
        (data) => target.review.createMany({ data }),
      )
      const parts = await inBatches(
        (page) => source.part.findMany({ ...page, orderBy: [{ reviewId: 'asc' }, { key: 'asc' }] }),
        (data) => target.part.createMany({ data }),
      )
      const dismissals = await inBatches(
        (page) =>
          source.dismissal.findMany({ ...page, orderBy: [{ communityId: 'asc' }, { person: 'asc' }, { rule: 'asc' }] }),
        (data) => target.dismissal.createMany({ data }),
      )
      const installations = await inBatches(
        (page) => source.installation.findMany({ ...page, orderBy: [{ platform: 'asc' }, { team: 'asc' }] }),
        (data) => target.installation.createMany({ data }),
      )
      return { communities, reviews, parts, dismissals, installations }
    },
    { timeout: TIMEOUT },
  )
  return await copied.catch((error: unknown) => {
    throw translated(error, 'move', { file: 'one of the two databases' })
  })
}

async function inBatches<Row>(
  read: (page: { skip: number; take: number }) => Promise<Row[]>,
  write: (rows: Row[]) => Promise<unknown>,
): Promise<number> {
  let copied = 0
  while (true) {
    const rows = await read({ skip: copied, take: BATCH })
    if (rows.length === 0) return copied
    await write(rows)
    copied += rows.length
  }
}
