import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { describe, onTestFinished } from 'vitest'
import { closeStore, openStore } from '../../../src/store/open.ts'
import { newKey } from '../../../src/store/seal.ts'
import type { Store } from '../../../src/store/store.ts'

const SERVER = process.env.TEST_DATABASE_URL

/** The key of a test's store, as REDLINE_KEYS would have it. */
export const KEYS = newKey('test')

/** Hands out databases of its own to every test; they are gone when it is over. */
export interface Databases {
  name: 'SQLite' | 'PostgreSQL'
  /** The URL of an empty database. */
  fresh(): Promise<string>
}

const SQLITE: Databases = {
  name: 'SQLite',
  fresh: async () => `file:${join(temporaryFolder(), 'redline.db')}`,
}

const POSTGRESQL: Databases = {
  name: 'PostgreSQL',
  async fresh() {
    const url = new URL(SERVER!)
    const name = `redline_test_${randomUUID().replaceAll('-', '')}`
    await onServer(`CREATE DATABASE ${name}`)
    onTestFinished(() => onServer(`DROP DATABASE ${name} WITH (FORCE)`))
    url.pathname = `/${name}`
    return url.href
  },
}

/** Runs the same tests on SQLite, and on PostgreSQL when TEST_DATABASE_URL names a server. */
export function onEachDatabase(what: string, tests: (databases: Databases) => void): void {
  onSqlite(what, tests)
  onPostgresql(what, tests)
}

/** Tests of what only a database in a file does. */
export function onSqlite(what: string, tests: (databases: Databases) => void): void {
  describe(`${what} on SQLite`, () => tests(SQLITE))
}

/** Tests of what only a database server does. */
export function onPostgresql(what: string, tests: (databases: Databases) => void): void {
  if (!SERVER) console.warn(`\n!! TEST_DATABASE_URL is not set: “${what}” is NOT tested on PostgreSQL.\n`)
  describe.skipIf(!SERVER)(`${what} on PostgreSQL`, () => tests(POSTGRESQL))
}

/** Opens a store that is closed when the test is over. */
export async function opened(url: string, keys: string | undefined = KEYS): Promise<Store> {
  const store = await openStore(url, keys)
  onTestFinished(() => closeStore(store))
  return store
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'redline-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function onServer(sql: string): Promise<void> {
  const server = await new PrismaPg({ connectionString: SERVER! }).connect()
  try {
    await server.executeRaw({ sql, args: [], argTypes: [] })
  } finally {
    await server.dispose()
  }
}
