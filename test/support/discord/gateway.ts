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

export function openGateway(server: Server, world: World, url: () => string): Gateway {
  const sockets = new Set<WebSocket>()
  const past: { s: number; t: string; d: Json }[] = []
  const tell = (t: string, d: Json) => {
    past.push({ s: past.length + 1, t, d })
    for (const socket of sockets) send(socket, past.at(-1)!)
  }
  const gateway = new WebSocketServer({ server, path: '/gateway' })
  gateway.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } }))
    socket.on('close', () => sockets.delete(socket))
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw))
      if (op === 1) socket.send(JSON.stringify({ op: 11 }))
      if (op === 2) {
        world.intents = d.intents
        sockets.add(socket)
        const application = { id: world.bot.id, flags: 0 }
        const guilds = [...world.guilds].map((id) => ({ id, unavailable: true }))
        tell('READY', {
          v: 10,
          user: world.bot,
          session_id: 'loopback',
          resume_gateway_url: url(),
          guilds,
          application,
        })
        for (const id of world.guilds) tell('GUILD_CREATE', guildJson(world, id))
      }
      if (op === 6) {
        sockets.add(socket)
        for (const event of past.filter(({ s }) => s > d.seq)) send(socket, event)
        tell('RESUMED', {})
      }
    })
  })
  const cut = () => {
    for (const socket of sockets) socket.terminate()
  }
  return {
    tell,
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
  const joined_at = new Date().toISOString()
  return {
    ...{ id, name: 'A server', owner_id: '1', roles: [role], emojis: [], features: [], member_count: 2, joined_at },
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
