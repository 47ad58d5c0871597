import { ChannelType, Routes } from 'discord.js'
import { type Job, PlatformError } from '../port.ts'
import { CODES } from './errors.ts'
import { ask, type Line } from './line.ts'
import { findMessage, PERMISSIONS } from './posted.ts'
import { removeMessage } from './threads.ts'
import { sentAt, ticketOf } from './ticket.ts'

/** How long a thread stays open without a message, in minutes; Discord knows this number. */
export const WEEK = 10_080

/**
 * The message that a shared thread of this review hangs on: that thread has its id, and is found however much was said in
 * the channel since; else the message itself is looked for. Null when there is none.
 */
export async function startOf(
  line: Line,
  job: Job,
  key: 'start' | 'share',
  signal: AbortSignal,
): Promise<string | null> {
  const { channel, in: kind, visibility } = ticketOf(job)
  const isShared = visibility === 'shared'
  if (kind !== 'channel' || (job.ticket.message && isShared) || isShared !== (key === 'start')) return null
  const name = threadName(job)
  const thread = (await activeThreads(line, job, signal)).find(
    (one) => one.type === ChannelType.PublicThread && isOurs(line, one, channel, name),
  )
  return thread?.id ?? (await findMessage(line, job, channel, key, signal, sentAt(job)))
}

export function isOurs(
  { application }: Line,
  { parent_id, owner_id, name }: ActiveThread,
  channel: string,
  named: string,
) {
  return parent_id === channel && owner_id === application && name === named
}

interface ActiveThread {
  id: string
  type: ChannelType
  name: string
  parent_id?: string
  owner_id?: string
}

/**
 * Opens the thread on a message; opened before, nothing happens.
 * @param ours whether the message is there for the thread alone
 */
export async function startThread(
  line: Line,
  job: Job,
  { channel, start, ours }: { channel: string; start: string; ours: boolean },
  signal: AbortSignal,
): Promise<void> {
  const body = { name: threadName(job), auto_archive_duration: WEEK }
  const asking = { signal, body, permission: PERMISSIONS.publicThreads, fine: CODES.threadExists }
  try {
    await ask(line, 'post', Routes.threads(channel, start), asking)
  } catch (error) {
    // It would announce a thread that there is not.
    if (ours && isRefused(error)) await removeMessage(line, channel, start)
    throw error
  }
}

/** Whether Discord will not have it, now or later. */
export function isRefused(error: unknown): boolean {
  return error instanceof PlatformError && (error.trouble.code === 'gone' || error.trouble.code === 'forbidden')
}

export async function activeThreads(line: Line, job: Job, signal: AbortSignal): Promise<ActiveThread[]> {
  const route = Routes.guildActiveThreads(job.community.team)
  return (await ask<{ threads: ActiveThread[] }>(line, 'get', route, { signal })).threads
}

/** The last letters tell the reviews of a busy channel apart, and are how this thread is found again. */
export function threadName({ review }: Job): string {
  return `Resume review ${review.slice(0, 8)}`
}
