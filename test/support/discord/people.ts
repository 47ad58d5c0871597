import { seen } from './answers.ts'
import { within, wordsOf } from './checks.ts'
import { guildJson } from './gateway.ts'
import type { LoopbackDiscord } from './server.ts'
import { ALL, type Channel, type Interaction, type Json, type Message, secret, snowflake, type User } from './world.ts'

/** What people do on the loopback Discord, and what they see. */

export interface SentFile {
  name: string
  bytes: Uint8Array
}

/** A server with one text channel. @param shard which connection hears of it, where there are several */
export function addServer({ world, gateway }: LoopbackDiscord, shard = 0): { guild: string; channel: Channel } {
  const now = BigInt(snowflake()) >> 22n
  const guild = String(((now - (now % BigInt(world.shards)) + BigInt(shard)) << 22n) + BigInt(world.guilds.size))
  const channel: Channel = { id: snowflake(), type: 0, guild, name: 'resumes', members: new Set(), permissions: ALL }
  world.guilds.add(guild)
  world.channels.set(channel.id, channel)
  if (world.intents !== 0) gateway.tell('GUILD_CREATE', guildJson(world, guild))
  return { guild, channel }
}

export function addPerson(username = 'ana'): User {
  return { id: snowflake(), username }
}

/** The bot is removed from a server. */
export function removeBot({ world, gateway }: LoopbackDiscord, guild: string): void {
  world.guilds.delete(guild)
  gateway.tell('GUILD_DELETE', { id: guild })
}

/** Lays a file ready, as Discord does with everything that is uploaded. */
function attach({ world, api }: LoopbackDiscord, { name, bytes }: SentFile): Json {
  const id = snowflake()
  const path = `/files/${id}/${name}`
  world.files.set(path, bytes)
  const url = new URL(api).origin + encodeURI(path)
  return { id, filename: name, size: bytes.length, url, proxy_url: url, content_type: 'application/octet-stream' }
}

export interface Where {
  channel: Channel
  user: User
  /** What the person may do; everything when it is left out. */
  permissions?: bigint
  roles?: string[]
}

/** `/resume …` with its options; a file among them is attached. */
export function command(
  discord: LoopbackDiscord,
  where: Where,
  name: string,
  options: Record<string, unknown> = {},
): Interaction {
  const attachments: Json = {}
  const listed = Object.entries(options).map(([name, value]) => {
    if (typeof value === 'boolean') return { name, type: 5, value }
    if (typeof value === 'string') return { name, type: 3, value }
    const file = attach(discord, value as SentFile)
    attachments[String(file.id)] = file
    return { name, type: 11, value: file.id }
  })
  const data = {
    id: '1',
    name: 'resume',
    type: 1,
    options: [{ name, type: 1, options: listed }],
    resolved: { attachments },
  }
  return interact(discord, where, 2, data)
}

/** Types a value of an option of `/resume …`, and looks what Discord offers. */
export function autocomplete(
  discord: LoopbackDiscord,
  where: Where,
  name: string,
  option: string,
  value: string,
): Interaction {
  const options = [{ name, type: 1, options: [{ name: option, type: 3, value, focused: true }] }]
  return interact(discord, where, 4, { id: '1', name: 'resume', type: 1, options })
}

/** Chooses from the list in a message. */
export function choose(discord: LoopbackDiscord, where: Where, message: Message, values: string[]): Interaction {
  const list = message.components.flatMap(within).find(({ type }) => type === 3)!
  const { calls: _, ...shown } = message
  return interact(discord, where, 3, { custom_id: list.custom_id, component_type: 3, values }, { message: shown })
}

/** "Review resume" in the menu of a message. */
export function menu(discord: LoopbackDiscord, where: Where, message: Message): Interaction {
  const { calls: _, ...shown } = message
  const resolved = { messages: { [message.id]: shown } }
  return interact(discord, where, 2, { id: '2', name: 'Review resume', type: 3, target_id: message.id, resolved })
}

/** Presses the button with this label. */
export function press(discord: LoopbackDiscord, where: Where, message: Message, label: string): Interaction {
  const button = message.components.flatMap(within).find((one) => one.label === label)
  if (!button) throw new Error(`There is no button “${label}”.`)
  const { calls: _, ...shown } = message
  return interact(discord, where, 3, { custom_id: button.custom_id, component_type: 2 }, { message: shown })
}

/** Fills in the form that a button opened. */
export function fillIn(
  discord: LoopbackDiscord,
  where: Where,
  form: Json,
  values: Record<string, string | SentFile>,
): Interaction {
  const attachments: Json = {}
  const components = (form.components as Json[]).map(({ component }) => {
    const { type, custom_id } = component as Json
    const value = values[String(custom_id)]
    if (value === undefined || typeof value === 'string')
      return { type: 18, component: { type, custom_id, values: value ? [value] : [] } }
    const file = attach(discord, value)
    attachments[String(file.id)] = file
    return { type: 18, component: { type, custom_id, values: [file.id] } }
  })
  return interact(discord, where, 5, { custom_id: form.custom_id, components, resolved: { attachments } })
}

function interact(
  discord: LoopbackDiscord,
  { channel, user, permissions = ALL, roles = [] }: Where,
  type: number,
  data: Json,
  more: Json = {},
) {
  const { world, gateway } = discord
  const base = { id: snowflake(), token: secret(), user: user.id, channel: channel.id, sentAt: Date.now() }
  const interaction: Interaction = {
    ...base,
    acknowledgedAt: null,
    original: null,
    followUps: [],
    form: null,
    offered: null,
  }
  world.interactions.set(interaction.token, interaction)
  const joined_at = new Date().toISOString()
  const member = { user, roles, joined_at, deaf: false, mute: false, permissions: String(permissions), flags: 0 }
  const { id, type: channelType, guild, parent } = channel
  gateway.tell('INTERACTION_CREATE', {
    ...{ id: base.id, application_id: world.bot.id, type, data, token: base.token, version: 1, locale: 'en-US' },
    ...(guild ? { guild_id: guild, member } : { user }),
    ...{ channel_id: id, channel: { id, type: channelType, guild_id: guild, parent_id: parent } },
    ...{ app_permissions: String(channel.permissions), entitlements: [], attachment_size_limit: 10_485_760 },
    ...{ authorizing_integration_owners: guild ? { 0: guild } : { 1: user.id }, context: guild ? 0 : 1 },
    ...more,
  })
  return interaction
}

/** Somebody writes in a channel, or to the bot. */
export function write(
  discord: LoopbackDiscord,
  { channel, user }: Where,
  content: string,
  files: SentFile[] = [],
): Message {
  const { world, gateway } = discord
  const mentions = content.includes(`<@${world.bot.id}>`) ? [world.bot] : []
  const message: Message = {
    ...{ id: snowflake(), type: 0, channel_id: channel.id, author: user, content, components: [], flags: 0, calls: [] },
    ...{ timestamp: new Date().toISOString(), edited_timestamp: null, tts: false, mention_everyone: false },
    ...{ mentions, mention_roles: [], embeds: [], pinned: false },
    attachments: files.map((file) => attach(discord, file)),
  }
  world.messages.set(message.id, message)
  const member = { roles: [], joined_at: new Date().toISOString(), deaf: false, mute: false, flags: 0 }
  gateway.tell('MESSAGE_CREATE', {
    ...seen(world, message),
    channel_type: channel.type,
    ...(channel.guild ? { guild_id: channel.guild, member } : {}),
  })
  return message
}

/** A private conversation with the bot. */
export function direct({ world }: LoopbackDiscord, user: User): Channel {
  const known = [...world.channels.values()].find(({ type, members }) => type === 1 && members.has(user.id))
  const channel: Channel = known ?? { id: snowflake(), type: 1, members: new Set([user.id]), permissions: ALL }
  world.channels.set(channel.id, channel)
  return channel
}

/** The bot's messages in a channel, thread or private conversation. */
export function messagesIn({ world }: LoopbackDiscord, channel: string): Message[] {
  return [...world.messages.values()].filter((one) => one.channel_id === channel && one.author.id === world.bot.id)
}

/** The threads under a channel. */
export function threadsIn({ world }: LoopbackDiscord, channel: Channel): Channel[] {
  return [...world.channels.values()].filter(({ parent }) => parent === channel.id)
}

/** What the answer to an interaction says, once it says something. */
export function answerOf({ original }: Interaction): string {
  return original ? wordsOf(original) : ''
}
