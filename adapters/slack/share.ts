import type { KnownReview } from '../desk.ts'
import { SHARE_DONE, SHARED_ALREADY, sharedBy } from '../sentences.ts'
import { section } from './block.ts'
import { isClosed } from './errors.ts'
import { keyOf } from './mark.ts'
import { findMessage, messagesIn, postMessage } from './posted.ts'
import { type Reception, soon } from './reception.ts'
import { renderPart } from './render.ts'
import { NOT_IN_CHANNEL, SHARE_NOWHERE } from './sentences.ts'
import { isDirect, ticketOf } from './ticket.ts'

/** Shows the review to the channel it was asked for in: one message, and the parts in a thread on it. @returns what to say */
export async function share(reception: Reception, known: KnownReview): Promise<string> {
  const { channel, visibility } = ticketOf(known.job)
  if (channel === '' || isDirect(channel)) return SHARE_NOWHERE
  if (visibility === 'shared') return SHARED_ALREADY
  try {
    return (await shareParts(reception, known)) ? SHARE_DONE : SHARED_ALREADY
  } catch (error) {
    if (!isClosed(error)) throw error
    return NOT_IN_CHANNEL
  }
}

/** @returns false when every part was there already */
async function shareParts({ line }: Reception, { job, thread }: KnownReview): Promise<boolean> {
  const { channel } = ticketOf(job)
  const before = await findMessage(line, job, channel, 'share', soon())
  const words = sharedBy(job.person)
  const head = { text: words, blocks: [section(words)] }
  const { ts } = before ?? (await postMessage(line, job, channel, 'share', head, { signal: soon() }))
  const there = before ? await messagesIn(line, job.community.team, channel, soon(), ts) : []
  const known = new Set(there.map((message) => keyOf(message, job.review)))
  const pieces = (thread?.parts ?? []).flatMap((part) =>
    renderPart(part).map((piece, index) => ({ key: `share/${part.key}/${index}`, piece })),
  )
  const missing = pieces.filter(({ key }) => !known.has(key))
  for (const { key, piece } of missing) {
    await postMessage(line, job, channel, key, piece, { signal: soon(), thread: ts })
  }
  return before === null || missing.length > 0
}
