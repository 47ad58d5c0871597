import { readFileSync } from 'node:fs'
import type { Provider } from '../src/store/migrations.ts'

/** Where the schema of a database stands. The one for SQLite is written by hand, the other is derived from it. */
export function schemaFile(provider: Provider): URL {
  return new URL(`./${provider}/schema.prisma`, import.meta.url)
}

/** The text of a schema as it is committed. */
export function readSchema(provider: Provider): string {
  return readFileSync(schemaFile(provider), 'utf8')
}

/** The PostgreSQL schema that belongs to the one for SQLite: only the provider and the output differ. */
export function derivedSchema(source: string): string {
  return source
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('src/store/generated/sqlite"', 'src/store/generated/postgresql"')
}
