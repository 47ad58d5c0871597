import type { Part } from '../../src/thread/thread.ts'
import type { Place } from '../port.ts'
import type { MessageBody } from './block.ts'
import { openingButtons, restButton } from './button-rows.ts'
import { isClosed } from './errors.ts'
import { openAside } from './place.ts'
import { findMessage, idOf, type Posted, postedOf, postMessage, unlessClosed } from './posted.ts'
import { noteWritten } from './progress.ts'
import { renderPart } from './render.ts'
import { findStart, type Work } from './start.ts'
import { isDirect } from './ticket.ts'

/** The message of a part: what fits one message, and a button for the rest of it. */
export function partBody(review: string, part: Part): MessageBody {
  const [first, ...rest] = renderPart(part)
  const { text, blocks } = first!
  return {
    text,
    blocks: [
      ...blocks,
      ...(rest.length > 0 ? [restButton(review, part.key)] : []),
      ...(part.key === 'opening' ? [openingButtons(review)] : []),
    ],
  }
}

/** Posts a part in its thread. @returns the id of the message */
export async function postPart(work: Work, place: Place, part: Part): Promise<string> {
  const posted = await postInThread(work, place, part.key, partBody(work.job.review, part))
  noteWritten(work, place)
  return idOf(posted)
}

/** Posts in a thread, or in private where the channel was closed meanwhile. */
export async function postInThread(work: Work, place: Place, key: string, body: MessageBody): Promise<Posted> {
  const { line, job, signal } = work
  const { channel, ts } = postedOf(place)
  try {
    return await postMessage(line, job, channel, key, body, { signal, thread: ts })
  } catch (error) {
    if (isDirect(channel) || !isClosed(error)) throw error
    const aside = await openAside(work)
    return await postMessage(line, job, aside.channel, key, body, { signal, thread: aside.ts })
  }
}

/** The message of a part in its thread, or in the private one that took its place; null when it was not posted. */
export async function findInThread(work: Work, place: Place, key: string): Promise<Posted | null> {
  const { line, job, signal } = work
  const { channel, ts } = postedOf(place)
  const found = await unlessClosed(findMessage(line, job, channel, key, signal, ts))
  if (found || isDirect(channel)) return found
  const aside = await findStart(work, 'aside')
  return aside && (await unlessClosed(findMessage(line, job, aside.channel, key, signal, aside.ts)))
}
