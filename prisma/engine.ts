import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { committedMigrations, type Provider } from '../src/store/migrations.ts'
import { readSchema } from './schema.ts'

/**
 * Prisma's schema engine, as the WebAssembly package that the CLI falls back to in the browser. The CLI itself downloads
 * a binary, which closed networks do not reach, and says nothing when it did nothing.
 */

type Adapter = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0]

/** The SQL that leads from the committed migrations to the schema; null when they agree. */
export async function missingMigration(provider: Provider): Promise<string | null> {
  return provider === 'sqlite' ? await missingForSqlite() : await missingForPostgresql()
}

async function missingForSqlite(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'redline-schema-'))
  const factory = new PrismaLibSql({ url: `file:${join(folder, 'migrated.db')}` })
  const database = await factory.connect()
  try {
    for (const { sql } of committedMigrations('sqlite')) await database.executeScript(sql)
    return await difference('sqlite', factory)
  } finally {
    await database.dispose()
    await rm(folder, { recursive: true })
  }
}

async function missingForPostgresql(): Promise<string | null> {
  const database = new PGlite()
  try {
    for (const { sql } of committedMigrations('postgresql')) await database.exec(sql)
    return await difference('postgresql', new PrismaPGlite(database))
  } finally {
    await database.close()
  }
}

async function difference(provider: Provider, adapter: Adapter): Promise<string | null> {
  const files = [{ path: 'schema.prisma', content: readSchema(provider) }]
  const engine = await schemaEngine(provider, adapter)
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return exitCode === 0 ? null : stdout
}

/** Prisma's engine on a database. */
export async function schemaEngine(provider: Provider, adapter: Adapter): Promise<bindings.SchemaEngine> {
  await load()
  return await bindings.SchemaEngine.new(
    { datamodels: [['schema.prisma', readSchema(provider)]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}

let loaded = false

async function load() {
  if (loaded) return
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const code = readFileSync(entry.replace('schema_engine_bg.js', 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  loaded = true
}
