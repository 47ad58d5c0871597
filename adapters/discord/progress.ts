import { Routes } from 'discord.js'
import { type Job, type Place, PlatformError } from '../port.ts'
import { ask, type Line } from './line.ts'
import { markOf } from './mark.ts'
import { type MessageBody, messageOf, text } from './message.ts'
import { whereTo } from './place.ts'
import { findMessage, PERMISSIONS, postMessage } from './posted.ts'
import { editReply } from './reply.ts'
import { FILE_NOTE, MENTORS_SEE, READY_BELOW, readyIn } from './sentences.ts'
import { liveToken, ticketOf } from './ticket.ts'

const KEY = 'progress'

/** The message that says how far the review is: the answer to an interaction, or a reply to the message with the file. */
export function progressBody(job: Job, words: string): MessageBody {
  const { visibility, mentorRole } = ticketOf(job)
  const seen = visibility === 'private' && mentorRole ? ` ${MENTORS_SEE}` : ''
  return messageOf([text(`${words}\n-# ${FILE_NOTE}${seen}`)], markOf(job.review, KEY))
}

/** Shows it, in the same message each time. */
export async function showProgress(line: Line, job: Job, words: string, signal: AbortSignal): Promise<void> {
  if (liveToken(job)) {
    await editReply(line, job, progressBody(job, words), signal)
    return
  }
  const { channel, message } = ticketOf(job)
  if (!message) return
  const body = progressBody(job, words)
  const known = await findMessage(line, job, channel, KEY, signal, message)
  if (known) await ask(line, 'patch', Routes.channelMessage(channel, known), { signal, body })
  else await postMessage(line, job, channel, KEY, body, { signal, permission: PERMISSIONS.send, replyTo: message })
}

/** Takes it away; an interaction's answer says where the review is instead, when it was written. */
export async function endProgress(line: Line, job: Job, place: Place | null, signal: AbortSignal): Promise<void> {
  if (liveToken(job)) {
    if (place === null) return
    const { channel } = whereTo(place)
    const words = channel === null ? READY_BELOW : readyIn(channel)
    await editReply(line, job, messageOf([text(words)], markOf(job.review, 'ready')), signal)
    return
  }
  const { channel, message } = ticketOf(job)
  if (!message) return
  const known = await findMessage(line, job, channel, KEY, signal, message)
  if (!known) return
  try {
    await ask(line, 'delete', Routes.channelMessage(channel, known), { signal })
  } catch (error) {
    if (!(error instanceof PlatformError && error.trouble.code === 'gone')) throw error
  }
}
