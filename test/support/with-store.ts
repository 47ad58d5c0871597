import { closeStore, openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

/** Opens the store for a moment, and leaves it to another process. */
export async function withStore<Result>(
  url: string,
  keys: string,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(url, keys)
  try {
    return await work(store)
  } finally {
    await closeStore(store)
  }
}
