import type { Prisma, PrismaClient } from './generated/sqlite/client.ts'
import type { Provider } from './migrations.ts'
import type { KeyRing } from './seal.ts'

/** An open database. Both databases are spoken to through the client generated for SQLite: the two have the same shape. */
export interface Database {
  provider: Provider
  client: PrismaClient
  /** Ends a `SELECT` so that two workers asking at once get two rows; SQLite has one process and needs none. */
  skipTaken: Prisma.Sql
  /** Overwrites what was deleted, where the database would leave it lying in its files. */
  scrub(): Promise<void>
  close(): Promise<void>
}

/** What every function of `src/store` works on. */
export interface Store {
  database: Database
  keys: KeyRing
}

/** A Slack workspace or a Discord guild, by the platform's own id. */
export interface CommunityKey {
  /** `slack`, `discord` … */
  platform: string
  team: string
}
