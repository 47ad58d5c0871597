import { checkKeys, keysBeside } from './keys.ts'
import { placeOf } from './place.ts'
import { openPostgresql } from './postgresql.ts'
import { readKeys } from './seal.ts'
import { openSqlite } from './sqlite.ts'
import type { Database, Store } from './store.ts'
import { StoreError } from './trouble.ts'

/** Where the database is when nobody said: a file below the folder that Redline was started in. */
export const DEFAULT_DATABASE = 'file:./data/redline.db'

/**
 * Opens the database, brings it up to date and checks that its keys are the right ones.
 * @param url the value of DATABASE_URL
 * @param keys the value of REDLINE_KEYS; without it a key file is kept beside an SQLite database
 * @throws StoreError with one sentence for the operator
 */
export async function openStore(url: string, keys: string | undefined): Promise<Store> {
  const ring = keys === undefined || keys === '' ? null : readKeys(keys)
  const place = placeOf(url)
  if (ring === null && place.provider === 'postgresql') throw new StoreError('no-keys')
  const database = place.provider === 'sqlite' ? await openSqlite(place.file) : await openPostgresql(place.url)
  try {
    const opened = ring ?? (await keysBeside(database, place.provider === 'sqlite' ? place.file : ''))
    await checkKeys(database, opened)
    return { database, keys: opened }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Lets the database go; a second process may have it from here on. */
export function closeStore({ database }: { database: Database }): Promise<void> {
  return database.close()
}
