import { PrismaPg } from '@prisma/adapter-pg'
import { withSentences } from './client.ts'
import { PrismaClient } from './generated/postgresql/client.ts'
import { Prisma, type PrismaClient as SqliteClient } from './generated/sqlite/client.ts'
import { migratePostgresql } from './migrate-postgresql.ts'
import { committedMigrations } from './migrations.ts'
import type { Database } from './store.ts'
import { translated } from './translate.ts'

/** Connections a process holds at most. */
const CONNECTIONS = 5

/** How long to wait for a connection and for an answer, in milliseconds: then the database counts as gone. */
const CONNECT_TIMEOUT = 5_000
const QUERY_TIMEOUT = 30_000

/**
 * Connects to PostgreSQL and applies the migrations; of several processes that start at once, one does.
 * @throws StoreError unreachable, denied, no-database, newer …
 */
export async function openPostgresql(url: URL): Promise<Database> {
  const facts = { where: ` at ${url.host}`, file: `the database at ${url.host}` }
  const options = {
    connectionString: inUtc(url),
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
  }
  // Without a time limit: a migration, or waiting for another process that is at one, takes as long as it takes.
  const connection = await new PrismaPg(options).connect()
  try {
    await migratePostgresql(connection, committedMigrations('postgresql'))
  } catch (error) {
    throw translated(error, 'migrate', facts)
  } finally {
    await connection.dispose()
  }
  const adapter = new PrismaPg({ ...options, query_timeout: QUERY_TIMEOUT })
  const plain = new PrismaClient({ adapter, errorFormat: 'minimal' })
  return {
    provider: 'postgresql',
    // The two clients have the same models and differ in what only one of the databases can do.
    client: withSentences(plain as unknown as SqliteClient, facts),
    skipTaken: Prisma.sql`FOR UPDATE OF r SKIP LOCKED`,
    scrub: async () => {},
    close: () => plain.$disconnect(),
  }
}

/** In any other time zone the adapter reads times hours off, and a fresh row looks old. */
function inUtc(url: URL): string {
  const copy = new URL(url)
  copy.searchParams.set('options', `${copy.searchParams.get('options') ?? ''} -c TimeZone=UTC`.trim())
  return copy.href
}
