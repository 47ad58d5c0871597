import { REFUSALS, type RefusalCode } from '../resume/refusal.ts'
import { type Ending, endReview } from '../store/end.ts'
import { notePosted, partsOf } from '../store/parts.ts'
import { call } from './call.ts'
import type { Errand } from './errand.ts'
import { LostLease } from './hold.ts'
import { patiently } from './patience.ts'
import { postOnce } from './post.ts'

/** Why a review was given up, when it was. */
export type GivenUp = 'gone' | 'gone-file' | 'forbidden' | 'failed' | 'too-late'

/** An end that is said in one sentence. */
export type Closing = { state: 'refused'; reason: RefusalCode } | { state: 'given-up'; reason: GivenUp }

/** Says the sentence, once, and ends the review. */
export async function closeWith(errand: Errand, closing: Closing, text: string): Promise<Ending> {
  const { platform, job } = errand
  const key = `${closing.state}/${closing.reason}`
  await postOnce(errand, {
    key,
    find: (signal) => platform.find(job, null, key, signal),
    post: (signal) => platform.say(job, { key, text }, signal),
  })
  return await close(errand, closing)
}

/** Ends the review and says nothing. */
export async function close(errand: Errand, ending: Ending): Promise<Ending> {
  const { store, lease, platform, job, signal } = errand
  // The end is recorded already or will be: a progress message that cannot be taken away does not keep it open.
  await call(signal, (signal) => platform.showProgress(job, null, signal)).catch(() => signal.throwIfAborted())
  if (!(await patiently(() => endReview(store, lease, ending, new Date()), errand))) throw new LostLease()
  return ending
}

/**
 * The end that an earlier attempt already told the person: a review that was refused stays refused, even if the file
 * could be read this time.
 */
export async function closingSaid(errand: Errand): Promise<Closing | null> {
  const { store, lease, platform, job, signal } = errand
  const parts = await patiently(() => partsOf(store, lease.review), errand)
  for (const { key, message } of parts) {
    const closing = closingOf(key)
    if (!closing) continue
    if (message !== null) return closing
    const found = await call(signal, (signal) => platform.find(job, null, key, signal))
    if (found === null) continue
    await patiently(() => notePosted(store, lease, key, found, new Date()), errand)
    return closing
  }
  return null
}

function closingOf(key: string): Closing | null {
  const [state, reason = ''] = key.split('/')
  if (state === 'refused' && reason in REFUSALS) return { state, reason: reason as RefusalCode }
  return state === 'given-up' ? { state, reason: reason as GivenUp } : null
}
