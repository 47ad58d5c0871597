import { MAX_FILE_BYTES } from '../resume/extract/limits.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { type Ending, keepThread } from '../store/end.ts'
import { settingsOf } from '../store/settings.ts'
import type { Thread } from '../thread/thread.ts'
import { call, unlessAborted } from './call.ts'
import { close } from './close.ts'
import type { Errand } from './errand.ts'
import { LostLease } from './hold.ts'
import { patiently } from './patience.ts'
import { postOnce } from './post.ts'
import { READING, WRITING } from './sentences.ts'

/** Under which the opened place is recorded: no part has a key that begins with a slash. */
const PLACE = '/place'

/**
 * Takes a review from wherever an earlier attempt left it to its thread.
 * @throws Refusal, PlatformError, LostLease, StoreError
 */
export async function perform(errand: Errand): Promise<Ending> {
  const thread = errand.lease.thread ?? (await writeThread(errand))
  const { platform, job } = errand
  await progress(errand, WRITING)
  const open = (signal: AbortSignal) => platform.openPlace(job, signal)
  const place = await postOnce(errand, { key: PLACE, find: open, post: open })
  for (const part of thread.parts) {
    await postOnce(errand, {
      key: part.key,
      find: (signal) => platform.find(job, place, part.key, signal),
      post: (signal) => platform.postPart(job, place, part, signal),
    })
  }
  return await close(errand, { state: 'done' })
}

async function writeThread(errand: Errand): Promise<Thread> {
  const { store, lease, platform, job, signal, reviewFile } = errand
  await progress(errand, READING)
  const file = await call(signal, (signal) => platform.download(job, MAX_FILE_BYTES, signal))
  const { houseOverlay } = await patiently(() => settingsOf(store, lease.community), errand)
  const dismissed = await patiently(() => dismissalsOf(store, lease.community, lease.person), errand)
  // The day it was asked for, so that an attempt after midnight comes to the same review.
  const today = { year: lease.queuedAt.getUTCFullYear(), month: lease.queuedAt.getUTCMonth() + 1 }
  const request = { ...lease.request.asked, today, dismissed }
  const thread = await unlessAborted(signal, reviewFile(file, request, houseOverlay))
  if (!(await patiently(() => keepThread(store, lease, thread), errand))) throw new LostLease()
  return thread
}

/** Progress is a courtesy: a review does not fail because it could not be shown. */
async function progress({ platform, job, signal }: Errand, text: string): Promise<void> {
  await call(signal, (signal) => platform.showProgress(job, text, signal)).catch(() => signal.throwIfAborted())
}
