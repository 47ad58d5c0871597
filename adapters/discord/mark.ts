import { createHash } from 'node:crypto'
import { COMPONENT_ID_BITS, LIMITS } from './limits.ts'

/**
 * How a message that Redline posted is known again by any process: the id of its outermost component, made of the review
 * and the key of the part. A conversation holds a handful of them, so 31 bits are enough; the lowest ones are left to
 * Discord, which numbers components without an id from 1 on.
 */
export function markOf(review: string, key: string): number {
  const most = 2 ** COMPONENT_ID_BITS
  return (digest(review, key).readUInt32BE() % (most - 1_000)) + 1_000
}

/** With `enforce_nonce`, Discord answers a second send of the same message with the first one, for some minutes. */
export function nonceOf(review: string, key: string): string {
  return digest(review, key).toString('base64url').slice(0, LIMITS.nonce.most)
}

function digest(review: string, key: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([review, key]))
    .digest()
}
