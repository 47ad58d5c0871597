import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { channelJson } from './answers.ts'
import type { Json, World } from './world.ts'

/** The gateway: what happens on the loopback Discord, told to the client that is connected. */
export interface Gateway {
  tell(event: string, data: Json): void
  /** Cuts the connection; the client comes back by itself, and is told what it missed. */
  cut(): void
  close(): void
}

/** One connection, which hears of some of the servers. */
interface Shard {
  past: { s: number; t: string; d: Json }[]
  socket: WebSocket | null
}

export function openGateway(server: Server, world: World, url: () => string): Gateway {
  const shards = new Map<number, Shard>()
  const on = (guild: unknown) => (typeof guild === 'string' ? Number((BigInt(guild) >> 22n) % BigInt(world.shards)) : 0)
  const tellShard = ({ past, socket }: Shard, t: string, d: Json) => {
    past.push({ s: past.length + 1, t, d })
    if (socket) send(socket, past.at(-1)!)
  }
  const begin = (socket: WebSocket, id: number) => {
    const shard: Shard = { past: [], socket }
    shards.set(id, shard)
    const mine = [...world.guilds].filter((guild) => on(guild) === id)
    const guilds = mine.map((guild) => ({ id: guild, unavailable: true }))
    const application = { id: world.bot.id, flags: 0 }
    const session = { session_id: `loopback-${id}`, resume_gateway_url: url(), shard: [id, world.shards] }
    tellShard(shard, 'READY', { v: 10, user: world.bot, guilds, application, ...session })
    for (const guild of mine) tellShard(shard, 'GUILD_CREATE', guildJson(world, guild))
  }
  const goOn = (socket: WebSocket, session: string, seq: number) => {
    const shard = shards.get(Number(session.split('-')[1]))!
    shard.socket = socket
    for (const event of shard.past.filter(({ s }) => s > seq)) send(socket, event)
    tellShard(shard, 'RESUMED', {})
  }
  const gateway = new WebSocketServer({ server, path: '/gateway' })
  gateway.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } }))
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw))
      if (op === 1) socket.send(JSON.stringify({ op: 11 }))
      if (op === 2) {
        world.intents = d.intents
        begin(socket, d.shard?.[0] ?? 0)
      }
      if (op === 6) goOn(socket, d.session_id, d.seq)
    })
  })
  const cut = () => {
    for (const shard of shards.values()) {
      shard.socket?.terminate()
      shard.socket = null
    }
  }
  return {
    tell(event, data) {
      const shard = shards.get(on(data.guild_id ?? (event.startsWith('GUILD_') ? data.id : null)))
      if (shard) tellShard(shard, event, data)
    },
    cut,
    close() {
      cut()
      gateway.close()
    },
  }
}

function send(socket: WebSocket, { s, t, d }: { s: number; t: string; d: Json }): void {
  socket.send(JSON.stringify({ op: 0, s, t, d }))
}

export function guildJson(world: World, id: string): Json {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === id && !channel.parent)
  const role = { id, name: '@everyone', permissions: String((1n << 50n) - 1n), position: 0, color: 0, flags: 0 }
  const members = { ...role, id: '77', name: 'Members' }
  const joined_at = new Date().toISOString()
  return {
    ...{
      id,
      name: 'A server',
      owner_id: '1',
      roles: [role, members],
      emojis: [],
      features: [],
      member_count: 2,
      joined_at,
    },
    channels: channels.map((channel) => channelJson(channel, world.bot.id)),
    members: [{ user: world.bot, roles: [], joined_at, deaf: false, mute: false, flags: 0 }],
    ...{ threads: [], presences: [], voice_states: [], stage_instances: [], guild_scheduled_events: [], stickers: [] },
    ...{ large: false, unavailable: false, preferred_locale: 'en-US', system_channel_flags: 0, premium_tier: 0 },
    ...{
      verification_level: 0,
      default_message_notifications: 0,
      explicit_content_filter: 0,
      mfa_level: 0,
      nsfw_level: 0,
    },
    ...{ afk_timeout: 300, premium_progress_bar_enabled: false },
    system_channel_id: channels[0]?.id ?? null,
  }
}
