import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'

const SERVER = process.env.TEST_DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres'

/** An empty database that is thrown away after the bench. */
export interface ThrowAway {
  url: string
  drop(): Promise<void>
}

export async function throwAwaySqlite(): Promise<ThrowAway> {
  const folder = mkdtempSync(join(tmpdir(), 'redline-bench-'))
  return { url: `file:${join(folder, 'redline.db')}`, drop: async () => rmSync(folder, { recursive: true }) }
}

/** On the server that TEST_DATABASE_URL names, or the one of this machine. */
export async function throwAwayPostgresql(): Promise<ThrowAway> {
  const name = `redline_bench_${randomUUID().replaceAll('-', '')}`
  await onServer(`CREATE DATABASE ${name}`)
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) }
}

async function onServer(sql: string): Promise<void> {
  const server = await new PrismaPg({ connectionString: SERVER }).connect()
  try {
    await server.executeRaw({ sql, args: [], argTypes: [] })
  } finally {
    await server.dispose()
  }
}
