import { PROVIDERS } from '../src/store/migrations.ts'
import { missingMigration } from './engine.ts'
import { isFresh } from './generate.ts'
import { derivedSchema, readSchema } from './schema.ts'

/** `npm run check:schema`: schemas, clients and migrations of both databases agree. */
const complaints: string[] = []

if (readSchema('postgresql') !== derivedSchema(readSchema('sqlite'))) {
  complaints.push('prisma/postgresql/schema.prisma is not what prisma/sqlite/schema.prisma gives')
}
for (const provider of PROVIDERS) {
  if (!isFresh(provider)) complaints.push(`src/store/generated/${provider} was not generated from its schema`)
  const sql = await missingMigration(provider)
  if (sql !== null) complaints.push(`the migrations of ${provider} do not lead to its schema; missing:\n${sql}`)
}

for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) console.error('Run: npm run migrate:make -- what-changed')
process.exitCode = complaints.length > 0 ? 1 : 0
