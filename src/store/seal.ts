import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { StoreError } from './trouble.ts'

/**
 * Sealing: AES-256-GCM with a random nonce of 12 bytes (NIST SP 800-38D, 8.2.2). What is sealed for one record does not
 * open in another, because the name of the record is authenticated along with it.
 */
const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16
const KEY = 32

/** The keys by name. The first seals; all of them open. */
export type KeyRing = ReadonlyMap<string, Buffer>

/** Which record something is sealed for: the platform, its workspace or guild, and the field with its id. */
export interface SealedFor {
  platform: string
  team: string
  record: string
}

/**
 * Reads `id:base64,id:base64`, the value of REDLINE_KEYS.
 * @throws StoreError bad-keys
 */
export function readKeys(text: string): KeyRing {
  const ring = new Map<string, Buffer>()
  for (const entry of text.split(',').map((entry) => entry.trim())) {
    const [, id, encoded] = /^([a-z0-9-]{1,32}):([A-Za-z0-9+/]{43}=)$/.exec(entry) ?? []
    if (!id || !encoded) throw new StoreError('bad-keys', { found: `entry ${ring.size + 1} is not of that shape` })
    if (ring.has(id)) throw new StoreError('bad-keys', { found: `the name ${id} stands there twice` })
    ring.set(id, Buffer.from(encoded, 'base64'))
  }
  return ring
}

/** A new key as an entry of REDLINE_KEYS. */
export function newKey(id: string): string {
  return `${id}:${randomBytes(KEY).toString('base64')}`
}

/** The name of the key that seals. */
export function sealingKey(ring: KeyRing): string {
  return ring.keys().next().value!
}

/** Seals a text for one record: `v1.<key>.<base64url of nonce, tag and ciphertext>`. */
export function seal(ring: KeyRing, text: string, sealedFor: SealedFor): string {
  const id = sealingKey(ring)
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, ring.get(id)!, nonce).setAAD(authenticated(id, sealedFor))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `v1.${id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/**
 * Opens what was sealed for this record.
 * @throws StoreError missing-key, or unsealable when it was sealed for another record, with another key, or changed
 */
export function unseal(ring: KeyRing, sealed: string, sealedFor: SealedFor): string {
  const [, id = '', encoded = ''] = sealed.split('.')
  const key = ring.get(id)
  if (!key) throw new StoreError('missing-key', { id })
  const bytes = Buffer.from(encoded, 'base64url')
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    decipher.setAAD(authenticated(id, sealedFor)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
  } catch {
    throw new StoreError('unsealable', { id })
  }
}

/** As JSON, so that no two different records read the same. */
function authenticated(id: string, { platform, team, record }: SealedFor): Buffer {
  return Buffer.from(JSON.stringify(['v1', id, platform, team, record]))
}
