import { intendPart, notePosted } from '../store/parts.ts'
import { call } from './call.ts'
import type { Errand } from './errand.ts'
import { LostLease } from './hold.ts'
import { patiently } from './patience.ts'

/** One message that is to be posted exactly once. */
export interface Posting {
  key: string
  /** The message that an earlier attempt posted; null when there is none. */
  find(signal: AbortSignal): Promise<string | null>
  post(signal: AbortSignal): Promise<string>
}

/**
 * Posts a message that no attempt at this review has posted before: the intent is recorded before, the platform's id of
 * the message after, and an intent without an id is looked up on the platform first.
 * @returns the platform's id of the message
 * @throws LostLease, PlatformError, StoreError
 */
export async function postOnce(errand: Errand, { key, find, post }: Posting): Promise<string> {
  const { store, lease, leaseFor, signal } = errand
  const intent = await patiently(() => {
    const now = Date.now()
    return intendPart(store, lease, key, new Date(now), new Date(now + leaseFor))
  }, errand)
  if (intent.step === 'lost') throw new LostLease()
  if (intent.step === 'posted') return intent.message
  const found = intent.step === 'look' ? await call(signal, find) : null
  const message = found ?? (await call(signal, post))
  await patiently(() => notePosted(store, lease, key, message, new Date()), errand)
  return message
}
