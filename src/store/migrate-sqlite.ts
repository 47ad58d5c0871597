import type { PrismaLibSql } from '@prisma/adapter-libsql'
import { APPLIED_MIGRATIONS, appliedMigrations, migrate, noteMigration } from './migrate.ts'
import type { Migration } from './migrations.ts'

/**
 * Applies the migrations that an SQLite database does not have yet. Only one process has the file, so a transaction
 * needs to hold nothing but the script of one migration.
 * @param connection one that is used for nothing else: foreign keys are off on it
 * @returns the names of those it applied
 */
export async function migrateSqlite(
  connection: Awaited<ReturnType<PrismaLibSql['connect']>>,
  migrations: readonly Migration[],
): Promise<string[]> {
  // A migration that changes a column drops the table and renames its copy. With foreign keys on, the drop would delete
  // every row that refers to it, and inside a transaction they can no longer be switched off.
  await connection.executeScript('PRAGMA foreign_keys = OFF')
  return await migrate(
    {
      exclusively: (work) =>
        work({
          applied: async () => {
            await connection.executeScript(MIGRATIONS_TABLE)
            const { rows } = await connection.queryRaw({ sql: APPLIED_MIGRATIONS, args: [], argTypes: [] })
            return appliedMigrations(rows)
          },
          apply: (migration) =>
            connection.executeScript(`BEGIN IMMEDIATE; ${migration.sql}\n; ${noteMigration(migration)}; COMMIT`),
        }),
    },
    migrations,
  )
}

/** As Prisma creates it. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`
