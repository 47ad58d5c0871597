import { type Job, type Place, PlatformError } from '../port.ts'
import type { MessageBody } from './block.ts'
import { LIMITS } from './limits.ts'
import { ask, type Line } from './line.ts'
import { keyOf, markOf, type SlackMessage } from './mark.ts'

/** A message on Slack: `channel/ts` where it is one id, for the number of a message holds within its channel only. */
export interface Posted {
  channel: string
  ts: string
}

export function idOf({ channel, ts }: Posted): string {
  return `${channel}/${ts}`
}

/** Reads the id of a message, or the place of a thread, which is the message that opens it. */
export function postedOf(id: string | Place): Posted {
  const [channel = '', ts = ''] = id.split('/')
  return { channel, ts }
}

export interface Posting {
  signal: AbortSignal
  /** The message that it answers. */
  thread?: string
}

/** Posts a message that is found again by its key. It links to nothing and shows nothing of what it may name. */
export async function postMessage(
  line: Line,
  job: Job,
  channel: string,
  key: string,
  body: MessageBody,
  { signal, thread }: Posting,
): Promise<Posted> {
  const plainly = { unfurl_links: false, unfurl_media: false, parse: 'none' }
  const whole = { channel, ...body, ...plainly, metadata: markOf(job.review, key) }
  await line.pace.turn(channel, signal)
  const where = thread ? { thread_ts: thread } : {}
  const { ts } = await ask<Posted>(line, job.community.team, 'chat.postMessage', { ...whole, ...where }, { signal })
  return { channel, ts }
}

/** Writes a message anew, under another key if need be. */
export async function updateMessage(
  line: Line,
  job: Job,
  { channel, ts }: Posted,
  key: string,
  body: MessageBody,
  signal: AbortSignal,
): Promise<void> {
  const whole = { channel, ts, ...body, parse: 'none', metadata: markOf(job.review, key) }
  await ask(line, job.community.team, 'chat.update', whole, { signal })
}

export async function deleteMessage(line: Line, team: string, posted: Posted, signal: AbortSignal): Promise<void> {
  await ask(line, team, 'chat.delete', { ...posted }, { signal, fine: 'message_not_found' })
}

/** The message of this review and key in a thread or, without one, in the conversation itself; null when it is not there. */
export async function findMessage(
  line: Line,
  job: Job,
  channel: string,
  key: string,
  signal: AbortSignal,
  thread?: string,
): Promise<(Posted & { answers: number }) | null> {
  const messages = await messagesIn(line, job.community.team, channel, signal, thread)
  const found = messages.find((message) => keyOf(message, job.review) === key)
  return found ? { channel, ts: found.ts, answers: found.reply_count ?? 0 } : null
}

/** The messages of a thread, the first one with them, or the youngest of a conversation. */
export async function messagesIn(
  line: Line,
  team: string,
  channel: string,
  signal: AbortSignal,
  thread?: string,
): Promise<SlackMessage[]> {
  const method = thread ? 'conversations.replies' : 'conversations.history'
  const body = {
    channel,
    include_all_metadata: true,
    limit: LIMITS.messagesAtOnce.most,
    ...(thread ? { ts: thread } : {}),
  }
  return (await ask<Page>(line, team, method, body, { signal })).messages
}

/** Most pages that are looked through in one conversation. */
const PAGES = 10

/** The messages of a conversation that are younger than this, as far back as so many pages go. */
export async function messagesSince(
  line: Line,
  team: string,
  channel: string,
  since: Date,
  signal: AbortSignal,
): Promise<SlackMessage[]> {
  const body = {
    channel,
    include_all_metadata: true,
    limit: LIMITS.messagesAtOnce.most,
    oldest: since.getTime() / 1000,
  }
  const messages: SlackMessage[] = []
  let cursor = ''
  for (let page = 0; page < PAGES; page++) {
    const asked = { ...body, ...(cursor ? { cursor } : {}) }
    const answer = await ask<Page>(line, team, 'conversations.history', asked, { signal })
    messages.push(...answer.messages)
    cursor = answer.response_metadata?.next_cursor ?? ''
    if (!cursor) break
  }
  return messages
}

interface Page {
  messages: SlackMessage[]
  response_metadata?: { next_cursor?: string }
}

/** The private conversation with the person. @throws PlatformError gone when they cannot be reached any more */
export async function directWith(line: Line, { community, person }: Job, signal: AbortSignal): Promise<string> {
  const body = { users: person }
  const { channel } = await ask<{ channel: { id: string } }>(line, community.team, 'conversations.open', body, {
    signal,
  })
  return channel.id
}

/** Nothing where we are not let in, or where it is no longer there: another way may still be open. */
export async function unlessClosed<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof PlatformError && error.trouble.code === 'gone') return null
    throw error
  }
}
