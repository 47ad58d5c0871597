import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { withSentences } from './client.ts'
import { Prisma, PrismaClient } from './generated/sqlite/client.ts'
import { lettingGo } from './letting-go.ts'
import { migrateSqlite } from './migrate-sqlite.ts'
import { committedMigrations } from './migrations.ts'
import type { Database } from './store.ts'
import { translated } from './translate.ts'
import { StoreError } from './trouble.ts'

/** How long to wait for another program that holds the file, a backup for one, in milliseconds. */
const BUSY_TIMEOUT = 5_000

/**
 * Opens the SQLite file, creates it and its folder where they are missing, and applies the migrations.
 * @throws StoreError not-writable, not-a-database, in-use, full, newer …
 */
export async function openSqlite(file: string): Promise<Database> {
  prepareFolder(file)
  const unlock = await lock(file)
  const factory = lettingGo(new PrismaLibSql(optionsFor(file)))
  try {
    await prepare(file, factory)
    const plain = new PrismaClient({ adapter: factory, errorFormat: 'minimal' })
    // Deleted means overwritten, in the file and (see `scrub`) in the log beside it.
    await plain.$queryRaw`PRAGMA secure_delete = ON`
    const client = withSentences(plain, { file })
    return {
      provider: 'sqlite',
      client,
      skipTaken: Prisma.empty,
      scrub: async () => {
        await client.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`
      },
      close: async () => {
        await plain.$disconnect()
        await unlock()
      },
    }
  } catch (error) {
    await unlock()
    throw translated(error, 'open', { file })
  }
}

function optionsFor(file: string) {
  return { url: pathToFileURL(file).href, timeout: BUSY_TIMEOUT }
}

function prepareFolder(file: string) {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    accessSync(dirname(file), constants.W_OK)
    if (existsSync(file)) closeSync(openSync(file, 'r+'))
  } catch (error) {
    throw new StoreError('not-writable', { file, because: (error as NodeJS.ErrnoException).code ?? 'no reason given' })
  }
}

/**
 * Takes the lock that says "one process": a write transaction on an empty file beside the database, held until the end.
 * The operating system drops it when the process dies, however it dies.
 */
async function lock(file: string): Promise<() => Promise<void>> {
  const connection = await new PrismaLibSql({ url: pathToFileURL(`${file}.lock`).href }).connect()
  try {
    await connection.executeRaw({ sql: 'BEGIN IMMEDIATE', args: [], argTypes: [] })
  } catch (error) {
    await connection.dispose()
    const trouble = translated(error, 'lock', { file })
    throw trouble.code === 'locked' ? new StoreError('in-use', { file }) : trouble
  }
  return async () => {
    // Closing alone keeps the lock until the statement is collected.
    await connection.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] })
    await connection.dispose()
  }
}

async function prepare(file: string, factory: PrismaLibSql) {
  const connection = await factory.connect()
  try {
    // The log beside the file lets a backup read while reviews are written, and survives a kill at any instant.
    await connection.queryRaw({ sql: 'PRAGMA journal_mode = WAL', args: [], argTypes: [] })
    await migrateSqlite(connection, committedMigrations('sqlite'))
  } catch (error) {
    throw translated(error, 'migrate', { file })
  } finally {
    await connection.dispose()
  }
}
