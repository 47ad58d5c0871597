import { type APIMessage, Routes } from 'discord.js'
import type { Job } from '../port.ts'
import { LIMITS } from './limits.ts'
import { ask, type Line } from './line.ts'
import { markOf, nonceOf } from './mark.ts'
import type { MessageBody } from './message.ts'

/** The names of permissions as Discord's settings show them. */
export const PERMISSIONS = {
  view: 'View Channel',
  send: 'Send Messages',
  sendInThreads: 'Send Messages in Threads',
  publicThreads: 'Create Public Threads',
  privateThreads: 'Create Private Threads',
  history: 'Read Message History',
} as const

/** So many pages of messages are looked through, most: a busy channel may have moved on by 2,000 messages. */
const PAGES = 20

/**
 * The message of this review and key in a channel, thread or private conversation; null when it is not there.
 * @param after only messages younger than this one, the oldest first; left out, the youngest first
 */
export async function findMessage(
  line: Line,
  job: Job,
  channel: string,
  key: string,
  signal: AbortSignal,
  after?: string,
): Promise<string | null> {
  const mark = markOf(job.review, key)
  const { most } = LIMITS.messagesAtOnce
  let edge: Record<string, string> = after ? { after } : {}
  for (let page = 0; page < PAGES; page++) {
    const asking = { signal, query: { limit: String(most), ...edge }, permission: PERMISSIONS.history }
    const messages = await ask<APIMessage[]>(line, 'get', Routes.channelMessages(channel), asking)
    const found = messages.find((message) => carries(line, message, mark))
    if (found) return found.id
    if (messages.length < most) return null
    // Each page comes with its youngest message first.
    edge = after ? { after: messages[0]!.id } : { before: messages.at(-1)!.id }
  }
  return null
}

/** Whether a message is ours and carries a mark. */
export function carries({ application }: Line, message: APIMessage, mark: number): boolean {
  return message.author.id === application && message.components?.[0]?.id === mark
}

/** Posts a message; sent again within some minutes, Discord answers with the first one. @returns its id */
export async function postMessage(
  line: Line,
  job: Job,
  channel: string,
  key: string,
  body: MessageBody,
  { signal, permission, replyTo }: { signal: AbortSignal; permission: string; replyTo?: string },
): Promise<string> {
  const reply = replyTo ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {}
  const whole = { ...body, ...reply, nonce: nonceOf(job.review, key), enforce_nonce: true }
  const asking = { signal, permission, body: whole }
  const { id } = await ask<APIMessage>(line, 'post', Routes.channelMessages(channel), asking)
  return id
}

/** The private conversation with the person. @throws PlatformError gone when they take no messages from us */
export async function directWith(line: Line, person: string, signal: AbortSignal): Promise<string> {
  const asking = { signal, body: { recipient_id: person } }
  const { id } = await ask<{ id: string }>(line, 'post', Routes.userChannels(), asking)
  return id
}
