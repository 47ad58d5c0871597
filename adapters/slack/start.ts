import { type Job, PlatformError } from '../port.ts'
import type { MessageBody } from './block.ts'
import type { Line } from './line.ts'
import type { Memory } from './memory.ts'
import { directWith, findMessage, type Posted, postMessage, unlessClosed } from './posted.ts'
import { type Wanted, wantedOf } from './ticket.ts'

/**
 * The messages that a review has beside its parts: `progress`, which opens the thread where nothing of the person does, and
 * `aside`, which opens one in private where the channel is closed to us. Each is posted once.
 */
export type Key = 'progress' | 'aside'

/** All that posting for a review takes. */
export interface Work {
  line: Line
  memory: Memory
  job: Job
  signal: AbortSignal
}

/** The message, if an attempt has posted it. */
export async function findStart(work: Work, key: Key): Promise<Posted | null> {
  const { memory, job } = work
  const known = memory.known(job.review, key)
  if (known) return known
  // Nobody has posted anything before the first attempt: Slack need not be asked.
  if (known === undefined && job.attempt === 1) return null
  const found = await unlessClosed(lookUp(work, key))
  if (!found) return null
  memory.keep(job.review, key, found)
  if (found.answers > 0) memory.keep(job.review, 'written', found)
  return found
}

/** Posts it where it is not yet. */
export async function openStart(work: Work, key: Key, body: MessageBody): Promise<Posted> {
  const { line, memory, job, signal } = work
  const found = await findStart(work, key)
  if (found) return found
  const wanted = wantedFor(work, key)
  try {
    const channel = wanted.in === 'direct' ? await directWith(line, job, signal) : wanted.channel
    const thread = wanted.in === 'thread' ? { thread: wanted.start } : {}
    const posted = await postMessage(line, job, channel, key, body, { signal, ...thread })
    memory.keep(job.review, key, posted)
    return posted
  } catch (error) {
    if (!isRefusal(error)) memory.keep(job.review, key, null)
    throw error
  }
}

/** Slack said no: then nothing was posted. Where it said nothing, something may have been. */
function isRefusal(error: unknown): boolean {
  return error instanceof PlatformError && error.trouble.code !== 'unavailable'
}

function wantedFor({ job }: Work, key: Key): Wanted {
  return key === 'aside' ? { in: 'direct' } : wantedOf(job)
}

async function lookUp(work: Work, key: Key) {
  const { line, job, signal } = work
  const wanted = wantedFor(work, key)
  if (wanted.in === 'thread') return await findMessage(line, job, wanted.channel, key, signal, wanted.start)
  const channel = wanted.in === 'direct' ? await directWith(line, job, signal) : wanted.channel
  return await findMessage(line, job, channel, key, signal)
}
