import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type KeyRing, newKey, readKeys, seal, sealingKey, unseal } from './seal.ts'
import type { Database } from './store.ts'
import { StoreError } from './trouble.ts'

/** What is sealed to notice a wrong key at start; the word itself says nothing. */
const WORD = 'redline'
const WORD_OF = { platform: '', team: '', record: 'seal-key' }

/**
 * The keys in the file beside an SQLite database, `redline.db.keys`. Written for a new database, so that one machine
 * needs no set-up; a database that already holds something sealed never gets another key.
 * @throws StoreError missing-key, bad-keys
 */
export async function keysBeside({ client }: Database, file: string): Promise<KeyRing> {
  const keyFile = `${file}.keys`
  if (existsSync(keyFile)) return readKeys(readFileSync(keyFile, 'utf8').trim())
  const used = await client.sealKey.findFirst()
  if (used) throw new StoreError('missing-key', { id: used.id })
  const key = newKey('k1')
  writeFileSync(keyFile, `${key}\n`, { mode: 0o600, flag: 'wx' })
  return readKeys(key)
}

/**
 * Holds the keys to what the database was sealed with, and notes a new sealing key.
 * @throws StoreError missing-key, wrong-key
 */
export async function checkKeys(database: Database, keys: KeyRing): Promise<void> {
  const { client } = database
  const used = await client.sealKey.findMany()
  for (const { id, word } of used) {
    if (!keys.has(id)) throw new StoreError('missing-key', { id })
    if (!opens(keys, word)) throw new StoreError('wrong-key', { id })
  }
  const id = sealingKey(keys)
  if (used.some((key) => key.id === id)) return
  try {
    await client.sealKey.create({ data: { id, word: seal(keys, WORD, WORD_OF) } })
  } catch (error) {
    // Another process that starts at the same time noted it first.
    if (!(error instanceof StoreError && error.code === 'conflict')) throw error
    await checkKeys(database, keys)
  }
}

function opens(keys: KeyRing, word: string): boolean {
  try {
    return unseal(keys, word, WORD_OF) === WORD
  } catch {
    return false
  }
}
