import { Routes } from 'discord.js'
import { type Job, type Place, PlatformError } from '../port.ts'
import { FILE_NOTE } from '../sentences.ts'
import { ask, type Line } from './line.ts'
import { markOf } from './mark.ts'
import { type MessageBody, messageOf, text } from './message.ts'
import { whereTo } from './place.ts'
import { findMessage, PERMISSIONS, postMessage } from './posted.ts'
import { editReply } from './reply.ts'
import { MENTORS_SEE, PLACE_CLOSED, READY_BELOW, readyIn } from './sentences.ts'
import { liveToken, ticketOf } from './ticket.ts'

const KEY = 'progress'

/** The message that says how far the review is: the answer to an interaction, or a reply to the message with the file. */
export function progressBody(job: Job, words: string): MessageBody {
  const { visibility, mentorRole } = ticketOf(job)
  const seen = visibility === 'private' && mentorRole ? ` ${MENTORS_SEE}` : ''
  return messageOf([text(`${words}\n-# ${FILE_NOTE}${seen}`)], markOf(job.review, KEY))
}

/**
 * Shows it, in the same message each time.
 * @param posted the message, where this process knows it
 * @returns the message in the channel; null when there is none
 */
export async function showProgress(
  line: Line,
  job: Job,
  words: string,
  signal: AbortSignal,
  posted: string | null = null,
): Promise<string | null> {
  const body = progressBody(job, words)
  if (liveToken(job)) {
    await editReply(line, job, body, signal)
    return null
  }
  const { channel, message } = ticketOf(job)
  if (!message) return null
  const known = posted ?? (await findMessage(line, job, channel, KEY, signal, message))
  if (!known)
    return await postMessage(line, job, channel, KEY, body, { signal, permission: PERMISSIONS.send, replyTo: message })
  await ask(line, 'patch', Routes.channelMessage(channel, known), { signal, body })
  return known
}

/** How a review ended, as far as this process knows: where it stands, or that its place was closed before it was done. */
export type Ended = { place: Place } | 'closed' | null

/** Takes it away; an interaction's answer says instead where the review is, or that there is none. */
export async function endProgress(
  line: Line,
  job: Job,
  ended: Ended,
  signal: AbortSignal,
  posted: string | null = null,
): Promise<void> {
  if (liveToken(job)) {
    if (ended === null) return
    const { channel } = ended === 'closed' ? { channel: null } : whereTo(ended.place)
    const words = ended === 'closed' ? PLACE_CLOSED : channel === null ? READY_BELOW : readyIn(channel)
    await editReply(line, job, messageOf([text(words)], markOf(job.review, 'ready')), signal)
    return
  }
  const { channel, message } = ticketOf(job)
  if (!message) return
  const known = posted ?? (await findMessage(line, job, channel, KEY, signal, message))
  if (!known) return
  try {
    await ask(line, 'delete', Routes.channelMessage(channel, known), { signal })
  } catch (error) {
    if (!(error instanceof PlatformError && error.trouble.code === 'gone')) throw error
  }
}
