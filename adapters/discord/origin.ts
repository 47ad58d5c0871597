import { ChannelType, type Interaction, InteractionContextType, type Message } from 'discord.js'
import type { Upload } from '../desk.ts'
import type { Ticket } from './ticket.ts'

/** Where an upload comes from: what is the same for a command and a message. */
export interface Origin {
  community: Upload['community']
  person: string
  groups: string[]
  channel: string
  in: Ticket['in']
  permissions: string
}

/** The community of somebody who asks where no server has installed Redline: each person is one of their own. */
function alone(person: string): Upload['community'] {
  return { platform: 'discord', team: `@${person}` }
}

export function originOfInteraction(interaction: Interaction): Origin {
  const { user, channelId, guildId, guild } = interaction
  const kind = interaction.context === InteractionContextType.BotDM ? 'direct' : 'elsewhere'
  const roles = interaction.member?.roles ?? []
  return {
    // A server that the bot is not in: somebody installed it for themselves.
    community: guildId && guild ? { platform: 'discord', team: guildId } : alone(user.id),
    person: user.id,
    groups: Array.isArray(roles) ? roles : [...roles.cache.keys()],
    channel: channelId ?? '',
    in: guildId && guild ? inChannel(interaction.channel?.type) : kind,
    permissions: interaction.appPermissions?.bitfield.toString() ?? '',
  }
}

export function originOfMessage(message: Message): Origin {
  const { author, channel, channelId, guild } = message
  const me = guild?.members.me
  return {
    community: guild ? { platform: 'discord', team: guild.id } : alone(author.id),
    person: author.id,
    groups: [...(message.member?.roles.cache.keys() ?? [])],
    channel: channelId,
    in: guild ? inChannel(channel.type) : 'direct',
    permissions: me && !channel.isDMBased() ? channel.permissionsFor(me).bitfield.toString() : '',
  }
}

const THREADS = [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread]

/** Private threads exist in text channels only; a thread holds no threads. */
function inChannel(type: ChannelType | undefined): Ticket['in'] {
  if (type === ChannelType.GuildText) return 'channel'
  return THREADS.some((kind) => kind === type) ? 'thread' : 'elsewhere'
}
