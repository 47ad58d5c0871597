import { resolve } from 'node:path'
import { StoreError } from './trouble.ts'

/** Where a database is. */
export type Place = { provider: 'sqlite'; file: string } | { provider: 'postgresql'; url: URL }

/**
 * Reads DATABASE_URL.
 * @throws StoreError bad-url
 */
export function placeOf(text: string): Place {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(text.trim()) ?? []
  if (scheme === 'file') {
    return { provider: 'sqlite', file: resolve(pathOf(rest)) }
  }
  if (scheme === 'postgresql' || scheme === 'postgres') {
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
    if (!url?.hostname || url.pathname.length < 2) {
      throw new StoreError('bad-url', { found: 'the host or the name of the database is missing' })
    }
    return { provider: 'postgresql', url }
  }
  // Never the whole of it: it may hold a password.
  throw new StoreError('bad-url', { found: scheme === '' ? 'this is no URL' : `this one begins with ${scheme}:` })
}

/** The path of a `file:` URL; relative ones are meant from the folder that Redline was started in. */
function pathOf(rest: string): string {
  const path = rest.replace(/^\/\/(?=\/)/, '').replace(/\?.*$/, '')
  if (path === '' || path.startsWith('//')) throw new StoreError('bad-url', { found: 'the path is missing' })
  try {
    return decodeURIComponent(path)
  } catch {
    throw new StoreError('bad-url', { found: 'a percent sign in the path is written %25' })
  }
}
