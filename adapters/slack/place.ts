import type { Place } from '../port.ts'
import { ACKNOWLEDGED } from '../sentences.ts'
import { section } from './block.ts'
import { isClosed } from './errors.ts'
import { idOf, type Posted } from './posted.ts'
import { progressBody } from './progress.ts'
import { notHere } from './sentences.ts'
import { openStart, type Work } from './start.ts'
import { ticketOf, wantedOf } from './ticket.ts'

/**
 * Opens the place for a review: the thread on the person's message, else on one of ours, in the channel or in private.
 * Where the channel is closed to us it is a private one, which says so. Asked again, it finds what it opened before.
 */
export async function openPlace(work: Work): Promise<Place> {
  const wanted = wantedOf(work.job)
  try {
    const ours = await openStart(work, 'progress', progressBody(work, ACKNOWLEDGED))
    return idOf(wanted.in === 'thread' ? { channel: wanted.channel, ts: wanted.start } : ours)
  } catch (error) {
    if (wanted.in === 'direct' || !isClosed(error)) throw error
    return idOf(await openAside(work))
  }
}

/** The private thread for what cannot be said in the channel. */
export async function openAside(work: Work): Promise<Posted> {
  const said = notHere(ticketOf(work.job).channel)
  return await openStart(work, 'aside', { text: said, blocks: [section(said)] })
}
