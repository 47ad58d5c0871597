import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { placeOf } from './place.ts'
import { translated } from './translate.ts'
import { StoreError } from './trouble.ts'

/**
 * Writes a copy of an SQLite database as it is at this instant, also while Redline runs on it.
 * @param target a file that is not there yet
 * @throws StoreError not-sqlite, taken, missing-file …
 */
export async function backUp(url: string, target: string): Promise<void> {
  const place = placeOf(url)
  if (place.provider !== 'sqlite') throw new StoreError('not-sqlite')
  const file = resolve(target)
  if (existsSync(file)) throw new StoreError('taken', { file })
  if (!existsSync(place.file)) throw new StoreError('missing-file', { file: place.file })
  const connection = await new PrismaLibSql({ url: pathToFileURL(place.file).href }).connect()
  try {
    await connection.executeRaw({
      sql: 'VACUUM INTO ?',
      args: [file],
      argTypes: [{ scalarType: 'string', arity: 'scalar' }],
    })
  } catch (error) {
    throw translated(error, 'backup', { file, because: 'check its folder' })
  } finally {
    await connection.dispose()
  }
}
