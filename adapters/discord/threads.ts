import { type APIMessage, type APIThreadChannel, ChannelType, Routes } from 'discord.js'
import { PlatformError } from '../port.ts'
import { LIMITS } from './limits.ts'
import { ask, type Line } from './line.ts'
import { soon } from './reception.ts'

/** Empties the threads that the bot opened, and takes them away as far as it may. */

/** Most messages that are looked through in one thread, in pages of Discord's: a review has about twelve. */
const PAGES = 20

/**
 * Deletes the bot's messages in a thread that it opened itself.
 * @returns what is left of the thread; null when the channel is not such a thread, or gone: then nothing was done
 */
export async function emptyThread(line: Line, id: string): Promise<APIThreadChannel | null> {
  const thread = await unlessRefused(ask<APIThreadChannel>(line, 'get', Routes.channel(id), { signal: soon() }))
  if (!thread || !isThread(thread) || thread.owner_id !== line.application) return null
  // In an archived thread nothing can be deleted.
  if (thread.thread_metadata?.archived) await archive(line, id, false)
  let others = false
  let edge = {}
  for (let page = 0; page < PAGES; page++) {
    const query = { limit: String(LIMITS.messagesAtOnce.most), ...edge }
    const asking = { signal: soon(), query }
    const messages = (await unlessRefused(ask<APIMessage[]>(line, 'get', Routes.channelMessages(id), asking))) ?? []
    for (const { id: message, author } of messages) {
      if (author.id === line.application) await removeMessage(line, id, message)
      else others = true
    }
    if (messages.length < LIMITS.messagesAtOnce.most) break
    edge = { before: messages.at(-1)!.id }
  }
  // What others wrote in public is theirs.
  return others && thread.type !== ChannelType.PrivateThread ? null : thread
}

/** Deletes a thread; where the bot may not, takes the person out of it and puts it away. */
export async function removeThread(line: Line, id: string, person: string): Promise<void> {
  const gone = await unlessRefused(ask(line, 'delete', Routes.channel(id), { signal: soon() }).then(() => true))
  if (gone) return
  await unlessRefused(ask(line, 'delete', Routes.threadMembers(id, person), { signal: soon() }))
  await archive(line, id, true)
}

export async function removeMessage(line: Line, channel: string, message: string): Promise<void> {
  await unlessRefused(ask(line, 'delete', Routes.channelMessage(channel, message), { signal: soon() }))
}

/** What is gone already, or out of our reach, keeps nothing else from being deleted. */
export async function unlessRefused<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof PlatformError) return null
    throw error
  }
}

async function archive(line: Line, id: string, archived: boolean): Promise<void> {
  await unlessRefused(ask(line, 'patch', Routes.channel(id), { signal: soon(), body: { archived } }))
}

function isThread({ type }: { type: ChannelType }): boolean {
  return type === ChannelType.PublicThread || type === ChannelType.PrivateThread
}
