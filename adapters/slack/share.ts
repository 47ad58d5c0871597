import type { KnownReview } from '../desk.ts'
import { SHARE_DONE, SHARED_ALREADY, sharedBy } from '../sentences.ts'
import { type MessageBody, section } from './block.ts'
import { isClosed } from './errors.ts'
import { findMessage, postMessage } from './posted.ts'
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
  const postOnce = async (key: string, body: MessageBody, under?: string) => {
    const found = await findMessage(line, job, channel, key, soon(), under)
    const where = { signal: soon(), ...(under ? { thread: under } : {}) }
    return { isNew: found === null, ...(found ?? (await postMessage(line, job, channel, key, body, where))) }
  }
  const words = sharedBy(job.person)
  const start = await postOnce('share', { text: words, blocks: [section(words)] })
  let { isNew } = start
  for (const part of thread?.parts ?? []) {
    for (const [index, piece] of renderPart(part).entries()) {
      const posted = await postOnce(`share/${part.key}/${index}`, piece, start.ts)
      isNew ||= posted.isNew
    }
  }
  return isNew
}
