import { randomUUID } from 'node:crypto'
import type { Migration } from './migrations.ts'
import { StoreError } from './trouble.ts'

/** A migration as Prisma's own table remembers it. */
export interface AppliedMigration {
  name: string
  checksum: string
  finished: boolean
}

/** What a database has to offer to be migrated: everything inside `exclusively` is one transaction, one process at a time. */
export interface Migratable {
  exclusively<Result>(work: (transaction: MigrationTransaction) => Promise<Result>): Promise<Result>
}

export interface MigrationTransaction {
  /** Creates Prisma's table when it is not there, and reads it. */
  applied(): Promise<AppliedMigration[]>
  /** Runs the script of one migration and writes the row that says so. */
  apply(migration: Migration): Promise<void>
}

/**
 * Applies the committed migrations that the database does not have yet, each in a transaction of its own. Keeps Prisma's
 * own table, so that `prisma migrate` can take over at any time.
 * @returns the names of those it applied
 * @throws StoreError newer, failed-migration, edited-migration
 */
export async function migrate(database: Migratable, migrations: readonly Migration[]): Promise<string[]> {
  const applied: string[] = []
  while (true) {
    const name = await database.exclusively(async (transaction) => {
      const next = nextMigration(await transaction.applied(), migrations)
      if (next) await transaction.apply(next)
      return next?.name
    })
    if (name === undefined) return applied
    applied.push(name)
  }
}

function nextMigration(applied: readonly AppliedMigration[], migrations: readonly Migration[]): Migration | undefined {
  for (const { name, checksum, finished } of applied) {
    const committed = migrations.find((migration) => migration.name === name)
    if (!committed) throw new StoreError('newer', { migration: name })
    if (!finished) throw new StoreError('failed-migration', { migration: name })
    if (committed.checksum !== checksum) throw new StoreError('edited-migration', { migration: name })
  }
  return migrations.find(({ name }) => !applied.some((migration) => migration.name === name))
}

/** Reads Prisma's table; a migration that was rolled back counts as never applied. */
export const APPLIED_MIGRATIONS = `SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations"
  WHERE "rolled_back_at" IS NULL`

/** The rows of that statement. */
export function appliedMigrations(rows: readonly unknown[][]): AppliedMigration[] {
  return rows.map(([name, checksum, finished]) => {
    return { name: String(name), checksum: String(checksum), finished: finished !== null }
  })
}

/** The statement that writes a migration into Prisma's table. Its name and checksum are our own: no quote is in them. */
export function noteMigration({ name, checksum }: Migration): string {
  return `INSERT INTO "_prisma_migrations"
    ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
    VALUES ('${randomUUID()}', '${checksum}', current_timestamp, '${name}', current_timestamp, 1)`
}
