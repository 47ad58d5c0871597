import { randomBytes } from 'node:crypto'

/** What stands on the loopback Discord. Shapes are those of Discord's interface, as far as the client needs them. */

export type Json = Record<string, unknown>

export interface User {
  id: string
  username: string
  bot?: boolean
}

export interface Channel {
  id: string
  /** 0 text, 1 direct, 11 public thread, 12 private thread. */
  type: 0 | 1 | 11 | 12
  guild?: string
  name?: string
  parent?: string
  members: Set<string>
  /** What the bot may do there. */
  permissions: bigint
  /** Of a thread. */
  archived?: boolean
  locked?: boolean
}

export interface Message extends Json {
  id: string
  channel_id: string
  author: User
  content: string
  components: Json[]
  attachments: Json[]
  flags: number
  /** Whom the message calls: with Redline, nobody. */
  calls: string[]
}

export interface Interaction {
  id: string
  token: string
  user: string
  channel: string
  sentAt: number
  /** When it was acknowledged. */
  acknowledgedAt: number | null
  /** The answer, which only the person sees. */
  original: Message | null
  followUps: Message[]
  /** A form that was opened. */
  form: Json | null
  /** What is offered to somebody who types. */
  offered: { name: string; value: string }[] | null
}

export interface World {
  bot: User
  guilds: Set<string>
  channels: Map<string, Channel>
  /** In the order in which they were posted. */
  messages: Map<string, Message>
  nonces: Map<string, string>
  interactions: Map<string, Interaction>
  /** Files of the CDN by path; a deleted one is gone. */
  files: Map<string, Uint8Array>
  /** People who take no direct messages from the bot. */
  closed: Set<string>
  /** People who are in no server any more. */
  away: Set<string>
  /** The intents that the client asked for. */
  intents: number
  commands: Json[]
  /** How many connections the client is asked to open. */
  shards: number
}

export const ALL = (1n << 50n) - 1n

export function newWorld(): World {
  return {
    bot: { id: '900000000000000001', username: 'redline', bot: true },
    guilds: new Set(),
    channels: new Map(),
    messages: new Map(),
    nonces: new Map(),
    interactions: new Map(),
    files: new Map(),
    closed: new Set(),
    away: new Set(),
    intents: 0,
    commands: [],
    shards: 1,
  }
}

let last = 0n

/** An id whose time is now, younger than every one before. */
export function snowflake(): string {
  const now = (BigInt(Date.now()) - 1_420_070_400_000n) << 22n
  last = now > last ? now : last + 1n
  return String(last)
}

export function secret(): string {
  return randomBytes(24).toString('base64url')
}
