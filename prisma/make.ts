import { mkdirSync, writeFileSync } from 'node:fs'
import { migrationsFolder, PROVIDERS } from '../src/store/migrations.ts'
import { missingMigration } from './engine.ts'
import { generate } from './generate.ts'

/**
 * `npm run migrate:make -- what-changed`: after an edit of prisma/sqlite/schema.prisma, derives the other schema, writes
 * one migration for each database and generates both clients. Read the SQL before you commit it: a renamed column comes
 * out as one dropped and one added.
 */
const [name] = process.argv.slice(2)
if (!name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('Say what changed, in lower case: npm run migrate:make -- mentor-role')
  process.exit(2)
}

generate()
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
for (const provider of PROVIDERS) {
  const sql = await missingMigration(provider)
  if (sql === null) {
    console.log(`${provider}: the migrations already lead to the schema`)
    continue
  }
  const folder = new URL(`${stamp}_${name.replaceAll('-', '_')}/`, migrationsFolder(provider))
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('migration.sql', folder), sql)
  console.log(`${provider}: wrote prisma/${provider}/migrations/${stamp}_${name.replaceAll('-', '_')}/migration.sql`)
}
