import { type APIChannel, ChannelType, PermissionFlagsBits, Routes } from 'discord.js'
import { type Job, type Place, PlatformError } from '../port.ts'
import { sharedBy } from '../sentences.ts'
import { ask, type Line } from './line.ts'
import { markOf } from './mark.ts'
import { type MessageBody, messageOf, text } from './message.ts'
import { directWith, findMessage, PERMISSIONS, postMessage } from './posted.ts'
import { activeThreads, isOurs, isRefused, startOf, startThread, threadName, WEEK } from './review-threads.ts'
import { mentorsCalled } from './sentences.ts'
import { removeThread } from './threads.ts'
import { liveToken, ticketOf } from './ticket.ts'

/** Where a thread is written, read from the neutral id of it. */
export interface WhereTo {
  /** The thread or the private conversation; null: the answer that only the person sees. */
  channel: string | null
  /** The permission for want of which no thread could be opened. */
  missing: string | null
}

/** Reads a place. */
export function whereTo(place: Place): WhereTo {
  const [channel = '', missing = ''] = place.split('/')
  return { channel: channel === 'reply' ? null : channel, missing: missing || null }
}

/**
 * Opens the place for a review: the conversation it was asked in, a thread, else a private conversation, else the answer
 * to the interaction. Asked again, it finds what it opened before.
 * @throws PlatformError gone when the person cannot be reached any more
 */
export async function openPlace(line: Line, job: Job, signal: AbortSignal): Promise<Place> {
  const ticket = ticketOf(job)
  if (ticket.in === 'direct') return ticket.channel
  if (ticket.in === 'elsewhere') return await aside(line, job, null, signal)
  try {
    if (ticket.visibility === 'shared') return await openShared(line, job, signal)
    if (ticket.in === 'thread') return await aside(line, job, null, signal)
    return await openPrivate(line, job, signal)
  } catch (error) {
    if (!(error instanceof PlatformError && error.trouble.code === 'forbidden')) throw error
    return await aside(line, job, missingOf(job, error.trouble.permission), signal)
  }
}

/** Which permission is missing: from what Discord told us with the upload, else what the call needs. */
function missingOf(job: Job, needed: string): string {
  const { permissions, visibility } = ticketOf(job)
  if (!permissions) return needed
  const wanted = visibility === 'shared' ? FOR_SHARED : FOR_PRIVATE
  const missing = wanted.find(([bit]) => (BigInt(permissions) & bit) === 0n)
  return missing?.[1] ?? needed
}

const FOR_PRIVATE: readonly [bit: bigint, name: string][] = [
  [PermissionFlagsBits.ViewChannel, PERMISSIONS.view],
  [PermissionFlagsBits.CreatePrivateThreads, PERMISSIONS.privateThreads],
  [PermissionFlagsBits.SendMessagesInThreads, PERMISSIONS.sendInThreads],
]
const FOR_SHARED: readonly [bit: bigint, name: string][] = [
  [PermissionFlagsBits.ViewChannel, PERMISSIONS.view],
  [PermissionFlagsBits.SendMessages, PERMISSIONS.send],
  [PermissionFlagsBits.CreatePublicThreads, PERMISSIONS.publicThreads],
  [PermissionFlagsBits.SendMessagesInThreads, PERMISSIONS.sendInThreads],
]

/** Not in the channel: a private conversation, or the answer that only the person sees. */
async function aside(line: Line, job: Job, missing: string | null, signal: AbortSignal): Promise<Place> {
  const suffix = missing ? `/${missing}` : ''
  try {
    return `${await directWith(line, job.person, signal)}${suffix}`
  } catch (error) {
    if (!(error instanceof PlatformError) || error.trouble.code === 'unavailable' || !liveToken(job)) throw error
    return `reply${suffix}`
  }
}

async function openPrivate(line: Line, job: Job, signal: AbortSignal): Promise<Place> {
  const { channel } = ticketOf(job)
  const name = threadName(job)
  const known = (await activeThreads(line, job, signal)).find(
    (thread) => thread.type === ChannelType.PrivateThread && isOurs(line, thread, channel, name),
  )
  const body = { name, type: ChannelType.PrivateThread, invitable: false, auto_archive_duration: WEEK }
  const asking = { signal, body, permission: PERMISSIONS.privateThreads }
  const { id } = known ?? (await ask<APIChannel>(line, 'post', Routes.threads(channel), asking))
  try {
    // Added to it, the person sees the thread; nobody is mentioned for that.
    await ask(line, 'put', Routes.threadMembers(id, job.person), { signal, permission: PERMISSIONS.sendInThreads })
  } catch (error) {
    // Nobody would ever see it but moderators, and wonder.
    if (isRefused(error)) await removeThread(line, id, job.person)
    throw error
  }
  await callMentors(line, job, id, signal)
  return id
}

/** A role is added to a thread by being mentioned in it: the only mention there is, of a role that an admin chose. */
async function callMentors(line: Line, job: Job, thread: string, signal: AbortSignal): Promise<void> {
  const { mentorRole } = ticketOf(job)
  if (!mentorRole) return
  const key = 'mentors'
  if (await findMessage(line, job, thread, key, signal)) return
  const body = messageOf([text(mentorsCalled(mentorRole))], markOf(job.review, key))
  const mentioning: MessageBody = { ...body, allowed_mentions: { parse: [], roles: [mentorRole] } }
  await postMessage(line, job, thread, key, mentioning, { signal, permission: PERMISSIONS.sendInThreads })
}

async function openShared(line: Line, job: Job, signal: AbortSignal): Promise<Place> {
  const { channel, message, in: kind } = ticketOf(job)
  if (kind === 'thread') return channel
  const start = message ?? (await postStart(line, job, channel, signal))
  await startThread(line, job, { channel, start, ours: message === undefined }, signal)
  // A thread has the id of the message that it was started on.
  return start
}

/** A slash command leaves no message in the channel: one is posted for the thread to hang on. */
async function postStart(line: Line, job: Job, channel: string, signal: AbortSignal): Promise<string> {
  const key = 'start'
  const posted = await startOf(line, job, key, signal)
  if (posted) return posted
  const body = messageOf([text(sharedBy(job.person))], markOf(job.review, key))
  return await postMessage(line, job, channel, key, body, { signal, permission: PERMISSIONS.send })
}
