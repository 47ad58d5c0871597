import { callsOf, checkMessage, Invalid } from './checks.ts'
import { type Channel, type Json, type Message, snowflake, type World } from './world.ts'

/** An answer of Discord that refuses. */
export class Refused extends Error {
  readonly status: number
  readonly code: number

  constructor(status: number, code: number, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

const MISSING_ACCESS = () => new Refused(403, 50001, 'Missing Access')
const MISSING_PERMISSIONS = () => new Refused(403, 50013, 'Missing Permissions')

const MAY = {
  view: 1n << 10n,
  send: 1n << 11n,
  history: 1n << 16n,
  publicThreads: 1n << 35n,
  privateThreads: 1n << 36n,
  manageThreads: 1n << 34n,
  sendInThreads: 1n << 38n,
}
const CONTENT = 1 << 15
const NONCE_LIFE = 5 * 60 * 1000

export function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id)
  if (!channel) throw new Refused(404, 10003, 'Unknown Channel')
  if (channel.guild && !world.guilds.has(channel.guild)) throw MISSING_ACCESS()
  return channel
}

/** @throws Refused when the bot may not do this in the channel, or in the one that the thread is in */
export function demand(world: World, channel: Channel, ...what: (keyof typeof MAY)[]): void {
  const permissions = (channel.parent ? world.channels.get(channel.parent)! : channel).permissions
  if ((permissions & MAY.view) === 0n) throw MISSING_ACCESS()
  if (what.some((one) => (permissions & MAY[one]) === 0n)) throw MISSING_PERMISSIONS()
}

/** Puts a message of the bot in its place. */
function write(world: World, channel: string, body: Json): Message {
  check(body)
  const reference = body.message_reference as { message_id: string } | undefined
  const replied = reference ? (world.messages.get(reference.message_id)?.author ?? null) : null
  const message = messageOf(world, channel, body, callsOf(body, replied))
  world.messages.set(message.id, message)
  return message
}

export function check(body: Json): void {
  try {
    checkMessage(body)
  } catch (error) {
    if (error instanceof Invalid) throw new Refused(400, 50035, `Invalid Form Body: ${error.message}`)
    throw error
  }
}

/** A message of the bot that stands nowhere yet. */
export function messageOf(world: World, channel_id: string, body: Json, calls: string[] = []): Message {
  const { content = '', components = [], flags = 0 } = body as { content?: string; components?: Json[]; flags?: number }
  return {
    ...{ id: snowflake(), type: 0, channel_id, author: world.bot, content, components, flags, calls },
    ...{ timestamp: new Date().toISOString(), edited_timestamp: null, tts: false, mention_everyone: false },
    ...{ mentions: [], mention_roles: [], attachments: [], embeds: [], pinned: false },
  }
}

/** Posts in a channel, thread or private conversation. */
export function post(world: World, id: string, body: Json): Message {
  const channel = channelOf(world, id)
  if (channel.guild) demand(world, channel, channel.parent ? 'sendInThreads' : 'send')
  else if ([...channel.members].some((member) => world.closed.has(member))) {
    throw new Refused(403, 50007, 'Cannot send messages to this user')
  }
  if (channel.locked) throw new Refused(400, 160005, 'Thread is locked')
  // The API helpfully unarchives a thread when a message is sent in it (topics/threads).
  channel.archived = false
  const nonce = body.enforce_nonce ? String(body.nonce) : null
  const before = nonce ? world.messages.get(world.nonces.get(nonce) ?? '') : undefined
  if (before && Date.now() - Date.parse(String(before.timestamp)) < NONCE_LIFE) return before
  const message = write(world, id, body)
  if (nonce) world.nonces.set(nonce, message.id)
  return message
}

/** A message as the bot gets to see it: what others write to each other is blank without the intent. */
export function seen(world: World, message: Message): Json {
  const { calls: _, ...shown } = message
  const channel = world.channels.get(message.channel_id)
  const open =
    (world.intents & CONTENT) !== 0 ||
    message.author.id === world.bot.id ||
    channel?.type === 1 ||
    (message.mentions as { id: string }[]).some(({ id }) => id === world.bot.id)
  return open ? shown : { ...shown, content: '', attachments: [], components: [], embeds: [] }
}

export function channelJson({ id, type, guild, name, parent, archived, locked }: Channel, owner: string): Json {
  const thread = {
    archived: archived ?? false,
    archive_timestamp: new Date().toISOString(),
    auto_archive_duration: 10080,
    locked: locked ?? false,
  }
  return {
    ...{ id, type, name, guild_id: guild, position: 0, permission_overwrites: [] },
    ...(parent
      ? { parent_id: parent, owner_id: owner, message_count: 0, member_count: 1, thread_metadata: thread }
      : {}),
  }
}
