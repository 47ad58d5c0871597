import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** The two databases that Redline runs on. Each has its own schema, migrations and generated client. */
export const PROVIDERS = ['sqlite', 'postgresql'] as const
export type Provider = (typeof PROVIDERS)[number]

export interface Migration {
  /** The name of its folder, `20261122174500_first`: their order is the order in which they are applied. */
  name: string
  sql: string
  /** SHA-256 of the file in hex, as Prisma records it: an applied migration is never edited. */
  checksum: string
}

/** Where the migrations of a database are committed. */
export function migrationsFolder(provider: Provider): URL {
  return new URL(`../../prisma/${provider}/migrations/`, import.meta.url)
}

/** The committed migrations of a database, in the order in which they are applied. */
export function committedMigrations(provider: Provider): Migration[] {
  const folder = migrationsFolder(provider)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
