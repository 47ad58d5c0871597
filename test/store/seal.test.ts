import { expect, it } from 'vitest'
import { newKey, readKeys, seal, unseal } from '../../src/store/seal.ts'
import { StoreError } from '../../src/store/trouble.ts'

const old = newKey('k1')
const sealedFor = { platform: 'slack', team: 'T1', record: 'review/1/thread' }

it('what is sealed does not show, opens again, and never looks the same twice', () => {
  const ring = readKeys(old)
  const sealed = seal(ring, 'Ran the nightly backups', sealedFor)
  expect(sealed).toMatch(/^v1\.k1\.[\w-]+$/)
  expect(Buffer.from(sealed.split('.')[2]!, 'base64url').toString('latin1')).not.toContain('nightly')
  expect(unseal(ring, sealed, sealedFor)).toBe('Ran the nightly backups')
  expect(seal(ring, 'Ran the nightly backups', sealedFor)).not.toBe(sealed)
})

it('what is sealed for one record does not open in another, in another community, or after a change', () => {
  const ring = readKeys(old)
  const sealed = seal(ring, 'text', sealedFor)
  const flipped = `${sealed.slice(0, -2)}${sealed.at(-2) === 'A' ? 'B' : 'A'}${sealed.at(-1)}`
  for (const attempt of [
    () => unseal(ring, sealed, { ...sealedFor, record: 'review/2/thread' }),
    () => unseal(ring, sealed, { ...sealedFor, team: 'T2' }),
    () => unseal(ring, flipped, sealedFor),
    () => unseal(ring, 'v1.k1.', sealedFor),
  ]) {
    expect(attempt).toThrow(
      'A sealed record does not open with the key k1: it was changed, or moved from another record.',
    )
  }
})

it('the first key seals and every key opens', () => {
  const sealed = seal(readKeys(old), 'text', sealedFor)
  const ring = readKeys(`${newKey('k2')}, ${old}`)
  expect(unseal(ring, sealed, sealedFor)).toBe('text')
  expect(seal(ring, 'text', sealedFor)).toMatch(/^v1\.k2\./)
})

it.each([
  ['a password instead of a key', 'hunter2'],
  ['a key that is too short', 'k1:c2hvcnQ='],
  ['a name twice', `${old},${newKey('k1')}`],
  ['an empty entry', `${old},`],
])('REDLINE_KEYS with %s is refused, and the sentence does not repeat it', (_, text) => {
  expect(() => readKeys(text)).toThrow(StoreError)
  expect(() => readKeys(text)).toThrow(/^REDLINE_KEYS must be a list id:base64/)
  expect(() => readKeys(text)).not.toThrow(text)
})
