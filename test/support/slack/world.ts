import { randomBytes } from 'node:crypto'

/** What stands on the loopback Slack. Shapes are those of Slack's interface, as far as the client needs them. */

export type Json = Record<string, unknown>

export interface Team {
  id: string
  name: string
  /** The bot as this workspace knows it. */
  bot: { user: string; id: string }
  /** What the workspace granted. */
  scopes: Set<string>
  /** The people of each user group. */
  groups: Map<string, string[]>
  /** The token that was handed out first; rotation adds others. */
  token: string
}

export interface Person {
  id: string
  team: string
  name: string
  locale: string
  isAdmin: boolean
  /** An account that was closed: nobody can open a conversation with it. */
  isGone: boolean
}

export interface Channel {
  id: string
  team: string
  name: string
  /** As Slack's events call it: public, private, direct. */
  kind: 'channel' | 'group' | 'im'
  members: Set<string>
  isArchived: boolean
}

export interface Message extends Json {
  ts: string
  channel: string
  text: string
  blocks: Json[]
  user: string
  bot_id?: string
  thread_ts?: string
  files?: Json[]
  metadata?: Json
  unfurl: boolean
}

/** What only one person sees. */
export interface Ephemeral extends Json {
  ts: string
  channel: string
  to: string
  text: string
  blocks: Json[]
  thread_ts?: string
}

export interface SentFile {
  name: string
  bytes: Uint8Array
}

export interface StoredFile extends SentFile {
  id: string
  team: string
  owner: string
  /** The channels it was shared in. */
  channels: Set<string>
  /** Whether it was handed to the bot in a form. */
  isHanded: boolean
  isDeleted: boolean
}

export interface View {
  id: string
  team: string
  user: string
  hash: string
  body: Json
  /** A form that was sent or closed is not open any more. */
  isOpen: boolean
  /** What the bot said is wrong with the values, by block. */
  errors: Json | null
}

/** Something that Slack told the bot. */
export interface Delivery {
  kind: 'events_api' | 'slash_commands' | 'interactive'
  body: Json
  sentAt: number
  /** When it was acknowledged for the first time. */
  acknowledgedAt: number | null
  /** What the acknowledgement said. */
  answer: Json | null
  attempts: number
}

/** A delivery that somebody waits for: a command, a shortcut, a button, a form. */
export interface Interaction extends Delivery {
  user: string
  trigger: string
  /** What the person alone was told with the acknowledgement or the response URL, the last state of each. */
  answers: Ephemeral[]
  /** The form that was opened with it. */
  view: View | null
}

export interface Token {
  team: string
  /** Milliseconds; null: never. */
  expiresAt: number | null
  isRevoked: boolean
}

export interface World {
  app: { id: string; appToken: string; signingSecret: string; clientId: string; clientSecret: string }
  teams: Map<string, Team>
  people: Map<string, Person>
  channels: Map<string, Channel>
  /** By channel and ts, in the order in which they were posted. */
  messages: Map<string, Message>
  ephemerals: Ephemeral[]
  files: Map<string, StoredFile>
  views: Map<string, View>
  homes: Map<string, View>
  tokens: Map<string, Token>
  refreshTokens: Map<string, string>
  /** Codes of the installation page, by the team that agreed. */
  codes: Map<string, string>
  interactions: Interaction[]
  deliveries: Delivery[]
  /** The events that the app's configuration subscribes to; null: all there are. */
  events: ReadonlySet<string> | null
  /** Seconds after which tokens that are handed out from now on expire; null: never. */
  rotation: number | null
  /** Whether more than a few messages a second to one channel are turned away, as Slack does. */
  isPaced: boolean
}

export function newWorld(): World {
  const app = {
    ...{ id: 'A0REDLINE', appToken: 'xapp-loopback', signingSecret: 'loopback-signing-secret' },
    ...{ clientId: '1.2', clientSecret: 'loopback-client-secret' },
  }
  return {
    ...{ app, teams: new Map(), people: new Map(), channels: new Map(), messages: new Map(), ephemerals: [] },
    ...{ files: new Map(), views: new Map(), homes: new Map(), tokens: new Map(), refreshTokens: new Map() },
    ...{ codes: new Map(), interactions: [], deliveries: [], events: null, rotation: null, isPaced: false },
  }
}

let last = 0

/** An id as Slack writes them: a letter for the kind, then capitals and digits. */
export function newId(letter: string): string {
  last += 1
  return `${letter}0${last.toString(36).toUpperCase().padStart(7, '0')}`
}

let lastMicros = 0

/** The id of a message: its time in seconds, later than every one before. */
export function newTs(): string {
  lastMicros = Math.max(Date.now() * 1000, lastMicros + 1)
  return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`
}

export function secret(): string {
  return randomBytes(24).toString('base64url')
}

export function messageKey(channel: string, ts: string): string {
  return `${channel}/${ts}`
}
