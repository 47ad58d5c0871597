import { PrismaLibSql } from '@prisma/adapter-libsql'
import { expect, it } from 'vitest'
import { schemaEngine } from '../../prisma/engine.ts'
import { derivedSchema, readSchema } from '../../prisma/schema.ts'
import { migrateSqlite } from '../../src/store/migrate-sqlite.ts'
import { committedMigrations, type Provider } from '../../src/store/migrations.ts'
import { closeStore, openStore } from '../../src/store/open.ts'
import { recordUpload } from '../../src/store/record.ts'
import { KEYS, onEachDatabase, onPostgresql, onSqlite, opened } from './support/databases.ts'
import { otherProcess } from './support/process.ts'
import { NOON, upload } from './support/uploads.ts'

it('both databases have the same schema', () => {
  expect(readSchema('postgresql')).toBe(derivedSchema(readSchema('sqlite')))
  const different = readSchema('postgresql')
    .split('\n')
    .filter((line) => !readSchema('sqlite').includes(line))
  expect(different.map((line) => line.trim().split(/\s+/)[0])).toEqual(['output', 'provider'])
  expect(readSchema('sqlite')).not.toMatch(/^enum |(?:String|Int|Boolean|DateTime)\[\]/m)
})

onEachDatabase('An update', ({ name, fresh }) => {
  const provider: Provider = name === 'SQLite' ? 'sqlite' : 'postgresql'

  it('applies every migration once, however often Redline starts', async () => {
    const url = await fresh()
    await closeStore(await openStore(url, KEYS))
    const { client } = (await opened(url)).database
    const rows = await client.$queryRaw<{ migration_name: string; checksum: string }[]>`
      SELECT "migration_name", "checksum" FROM "_prisma_migrations" ORDER BY "migration_name"`
    expect(rows).toEqual(
      committedMigrations(provider).map(({ name, checksum }) => ({ migration_name: name, checksum })),
    )
  })

  it.each([
    [
      'was made by a newer Redline',
      `"migration_name" = '99990101000000_later'`,
      /newer Redline \(migration 99990101000000_later\)/,
    ],
    ['has a migration that was edited afterwards', `"checksum" = 'other'`, /was changed after it had been applied/],
    ['has a migration that never finished', `"finished_at" = NULL`, /never finished/],
  ])('leaves a database alone that %s, and says so', async (_, change, sentence) => {
    const url = await fresh()
    const store = await openStore(url, KEYS)
    await store.database.client.$executeRawUnsafe(`UPDATE "_prisma_migrations" SET ${change}`)
    await closeStore(store)
    await expect(openStore(url, KEYS)).rejects.toThrow(sentence)
  })
})

onSqlite('An update that changes a column', ({ fresh }) => {
  it('keeps the reviews of the table that it rebuilds', async () => {
    const url = await fresh()
    const store = await openStore(url, KEYS)
    await recordUpload(store, upload('E1'), NOON)
    await closeStore(store)
    const connection = await new PrismaLibSql({ url }).connect()
    const run = (sql: string) => connection.queryRaw({ sql, args: [], argTypes: [] })
    const { rows } = await run(`SELECT "sql" FROM "sqlite_master" WHERE "name" = 'Community'`)
    // As Prisma writes it.
    const sql = `PRAGMA defer_foreign_keys=ON;
      PRAGMA foreign_keys=OFF;
      ${String(rows[0]![0]).replace('"Community"', '"new_Community"')};
      INSERT INTO "new_Community" SELECT * FROM "Community";
      DROP TABLE "Community";
      ALTER TABLE "new_Community" RENAME TO "Community";
      PRAGMA foreign_keys=ON;
      PRAGMA defer_foreign_keys=OFF; -- the end`
    const change = { name: '99990101000000_change', sql, checksum: 'c' }
    expect(await migrateSqlite(connection, [...committedMigrations('sqlite'), change])).toEqual([change.name])
    expect((await run('SELECT "event" FROM "Review"')).rows).toEqual([['E1']])
    expect((await run('PRAGMA foreign_key_check')).rows).toEqual([])
    await connection.dispose()
  })
})

onSqlite('Prisma itself', ({ fresh }) => {
  it('takes a database that Redline migrated for one of its own, up to date', async () => {
    const url = await fresh()
    await closeStore(await openStore(url, KEYS))
    const engine = await schemaEngine('sqlite', new PrismaLibSql({ url }))
    const migrationDirectories = committedMigrations('sqlite').map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    }))
    const status = await engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: '/',
        shadowDbInitScript: '',
        migrationDirectories,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"' },
      },
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    })
    expect(status).toMatchObject({ hasMigrationsTable: true, editedMigrationNames: [], failedMigrationNames: [] })
    expect(status.history).toBeNull()
  })
})

onPostgresql('Processes that start at the same moment', ({ fresh }) => {
  it('apply each migration once, and all of them work', async () => {
    const url = await fresh()
    const processes = await Promise.all([otherProcess(url), otherProcess(url), otherProcess(url)])
    expect(processes.map(({ line }) => line)).toEqual(['open', 'open', 'open'])
    const { client } = (await opened(url)).database
    const [row] = await client.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM "_prisma_migrations"`
    expect(Number(row!.count)).toBe(committedMigrations('postgresql').length)
  })
})

onSqlite('Processes that start at the same moment', ({ fresh }) => {
  it('are one that works and others that say why they do not', async () => {
    const url = await fresh()
    const lines = (await Promise.all([otherProcess(url), otherProcess(url), otherProcess(url)])).map(({ line }) => line)
    expect(lines.filter((line) => line === 'open')).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('Another Redline is running on'))).toHaveLength(2)
  })
})
