import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { PROVIDERS, type Provider } from '../src/store/migrations.ts'
import { derivedSchema, readSchema, schemaFile } from './schema.ts'

/** Where Prisma writes the client of a database; the code there is committed and never edited. */
function generatedFolder(provider: Provider): URL {
  return new URL(`../src/store/generated/${provider}/`, import.meta.url)
}

/**
 * Derives the PostgreSQL schema and generates both clients, with the CLI of the same version as the installed client.
 * The CLI is fetched for this alone: as a dependency it would come with every installation, 130 packages and 200 MB.
 */
export function generate(): void {
  writeFileSync(schemaFile('postgresql'), derivedSchema(readSchema('sqlite')))
  for (const provider of PROVIDERS) {
    rmSync(generatedFolder(provider), { recursive: true, force: true })
    const schema = fileURLToPath(schemaFile(provider))
    execFileSync('npx', ['--yes', `prisma@${clientVersion()}`, 'generate', '--schema', schema], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // `generate` never starts the schema engine, but refuses to run, or downloads one, when none is there.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    })
  }
}

/** Whether the committed client was generated from the committed schema, by the version that is installed. */
export function isFresh(provider: Provider): boolean {
  const code = readFileSync(new URL('internal/class.ts', generatedFolder(provider)), 'utf8')
  return code.includes(JSON.stringify(readSchema(provider))) && code.includes(`"clientVersion": "${clientVersion()}"`)
}

function clientVersion(): string {
  const { version } = createRequire(import.meta.url)('@prisma/client/package.json') as { version: string }
  return version
}
