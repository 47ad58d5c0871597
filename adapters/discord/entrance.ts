import {
  ChannelType,
  Client,
  Events,
  GatewayIntentBits,
  type Guild,
  type Interaction,
  MessageFlags,
  Options,
  Partials,
  PermissionFlagsBits,
  type RESTOptions,
} from 'discord.js'
import type { Choice } from '../choices.ts'
import type { Desk, Entrance } from '../desk.ts'
import type { Source } from '../fetch-file.ts'
import { WRONG_SIDE } from '../sentences.ts'
import { onPress } from './buttons.ts'
import { DISCORD_FILES } from './download.ts'
import type { Line } from './line.ts'
import { offerMarkets } from './markets.ts'
import { onMessage } from './messages.ts'
import type { Guide, Reception } from './reception.ts'
import { refusalOf } from './refusal.ts'
import { messageCommand, reviewCommand } from './review-command.ts'
import { ONBOARDING } from './sentences.ts'
import type { OwnShard } from './shards.ts'
import { wordCommand } from './word-commands.ts'

/** How long a request may wait for Discord's rate limit before the review is put aside instead, in milliseconds. */
const PATIENCE = 5_000

/** How Discord is reached; `api` leads tests to loopback. */
export interface Connection {
  token: string
  /** Whether the message content intent is switched on for the application. */
  messageContent: boolean
  markets: readonly Choice[]
  guide: Guide
  /** The one connection that this process opens; null: as many as Discord recommends. */
  shard?: OwnShard | null
  api?: string
  source?: Source
}

type Note = Parameters<Entrance['open']>[1]

/** The client, not logged in yet: its REST side works at once. */
export function discordClient({ token, messageContent, api, shard }: Connection): Client {
  const rest: Partial<RESTOptions> = {
    ...(api ? { api } : {}),
    retries: 2,
    timeout: 8_000,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > PATIENCE,
  }
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]
  const client = new Client({
    // Discord demands several connections from 2,500 servers on, and recommends some before (topics/gateway#sharding).
    ...(shard ? { shards: [shard.id], shardCount: shard.count } : { shards: 'auto' as const }),
    intents: messageContent ? [...intents, GatewayIntentBits.MessageContent] : intents,
    // A private conversation is not in the cache when its first message comes.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // What people write is forgotten as soon as it was looked at; people are kept in small number.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 1000, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest,
  })
  client.rest.setToken(token)
  return client
}

/** Receives what people send on Discord, over the gateway. */
export function discordEntrance(client: Client, line: Line, connection: Connection): Entrance {
  return {
    async open(desk, note) {
      const { source = DISCORD_FILES, messageContent: readsMessages, guide } = connection
      listen(client, { desk, line, source, readsMessages, guide }, note)
      try {
        await client.login(connection.token)
      } catch (error) {
        await client.destroy()
        throw refusalOf(error)
      }
      return () => client.destroy()
    },
  }
}

function listen(client: Client, reception: Reception, note: Note): void {
  const failed = (what: string, error: unknown) => note(what, { kind: kindOf(error) })
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(reception, interaction).catch((error) => {
      failed('an interaction failed', error)
      return apologise(interaction)
    })
  })
  client.on(Events.MessageCreate, (message) => {
    onMessage(reception, message).catch((error) => failed('a message failed', error))
  })
  client.on(Events.GuildCreate, (guild) => {
    welcome(guild).catch((error) => failed('a welcome failed', error))
  })
  client.on(Events.GuildDelete, (guild) => {
    // An outage is another event.
    leave(reception.desk, guild).catch((error) => failed('a server could not be deleted', error))
  })
  client.on(Events.Error, (error) => failed('the gateway failed', error))
}

async function onInteraction(reception: Reception, interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    const isReview = interaction.options.getSubcommand() === 'review'
    await (isReview ? reviewCommand(reception, interaction) : wordCommand(reception, interaction))
  } else if (interaction.isMessageContextMenuCommand()) {
    await messageCommand(reception, interaction)
  } else if (interaction.isAutocomplete()) {
    await offerMarkets(reception.line, interaction)
  } else if (interaction.isButton() || interaction.isModalSubmit() || interaction.isStringSelectMenu()) {
    await onPress(reception, interaction)
  }
}

async function apologise(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return
  const words = { content: WRONG_SIDE, flags: MessageFlags.Ephemeral } as const
  const sent = interaction.deferred || interaction.replied ? interaction.followUp(words) : interaction.reply(words)
  // Then Discord itself says that nothing came.
  await sent.catch(() => {})
}

/** Says hello where admins look, or nowhere. */
async function welcome(guild: Guild): Promise<void> {
  const channel = guild.systemChannel
  const me = guild.members.me
  if (channel?.type !== ChannelType.GuildText || !me) return
  if (!channel.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages])) return
  await channel.send({ content: ONBOARDING })
}

async function leave(desk: Desk, { id }: Guild): Promise<void> {
  await desk.leave({ platform: 'discord', team: id })
}

/** What may be logged of an error: never its message, which may hold a token or words of a person. */
function kindOf(error: unknown): string {
  const { name = 'Error', code = '' } = error as { name?: string; code?: string | number }
  return `${name} ${code}`.trim().slice(0, 80)
}
