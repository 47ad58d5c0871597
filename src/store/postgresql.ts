import { PrismaPg } from '@prisma/adapter-pg'
import { withSentences } from './client.ts'
import { PrismaClient } from './generated/postgresql/client.ts'
import { Prisma, type PrismaClient as SqliteClient } from './generated/sqlite/client.ts'
import { APPLIED_MIGRATIONS, appliedMigrations, type Migratable, migrate, noteMigration } from './migrate.ts'
import { committedMigrations } from './migrations.ts'
import type { Database } from './store.ts'
import { translated } from './translate.ts'

/** Connections a process holds at most. */
const CONNECTIONS = 5

/** How long to wait for a connection and for an answer, in milliseconds: then the database counts as gone. */
const CONNECT_TIMEOUT = 5_000
const QUERY_TIMEOUT = 30_000

/** The number under which Prisma locks a database while it migrates it. */
const MIGRATION_LOCK = 72707369

type Connection = Awaited<ReturnType<PrismaPg['connect']>>

/**
 * Connects to PostgreSQL and applies the migrations; of several processes that start at once, one does.
 * @throws StoreError unreachable, denied, no-database, newer …
 */
export async function openPostgresql(url: URL): Promise<Database> {
  const facts = { where: ` at ${url.host}`, file: `the database at ${url.host}` }
  const factory = new PrismaPg({
    connectionString: inUtc(url),
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
    keepAlive: true,
  })
  const connection = await factory.connect()
  try {
    await migrate(migratable(connection), committedMigrations('postgresql'))
  } catch (error) {
    throw translated(error, 'migrate', facts)
  } finally {
    await connection.dispose()
  }
  const plain = new PrismaClient({ adapter: factory, errorFormat: 'minimal' })
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

function migratable(connection: Connection): Migratable {
  return {
    async exclusively(work) {
      const transaction = await connection.startTransaction()
      const run = (sql: string) => transaction.executeRaw({ sql, args: [], argTypes: [] })
      try {
        await run(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`)
        const result = await work({
          applied: async () => {
            await run(MIGRATIONS_TABLE)
            const { rows } = await transaction.queryRaw({ sql: APPLIED_MIGRATIONS, args: [], argTypes: [] })
            return appliedMigrations(rows)
          },
          apply: async (migration) => {
            await run(migration.sql)
            await run(noteMigration(migration))
          },
        })
        await run('COMMIT')
        await transaction.commit()
        return result
      } catch (error) {
        await run('ROLLBACK').catch(() => {})
        await transaction.rollback()
        throw error
      }
    },
  }
}

/** As Prisma creates it. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`
