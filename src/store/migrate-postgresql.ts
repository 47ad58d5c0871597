import type { PrismaPg } from '@prisma/adapter-pg'
import { APPLIED_MIGRATIONS, appliedMigrations, migrate, noteMigration } from './migrate.ts'
import type { Migration } from './migrations.ts'

/** The number under which Prisma locks a database while it migrates it. */
const MIGRATION_LOCK = 72707369

/**
 * Applies the migrations that a PostgreSQL database does not have yet; of several processes that start at once, one does.
 * @returns the names of those it applied
 */
export async function migratePostgresql(
  connection: Awaited<ReturnType<PrismaPg['connect']>>,
  migrations: readonly Migration[],
): Promise<string[]> {
  return await migrate(
    {
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
    },
    migrations,
  )
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
