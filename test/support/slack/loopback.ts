import type { Sockets } from './socket.ts'
import type { Json, World } from './world.ts'

/** A call of the bot. */
export interface Request {
  method: string
  /** The team that the token belongs to; null for a call without one. */
  team: string | null
  /** With which token it was made. */
  token: string
  body: Json
  at: number
  /** With which word it was refused. */
  refusal: string | null
}

/** How a request fails, before or after it has taken effect. */
export interface Failing {
  /** Slack's word; with `status`, the answer is that of a proxy. */
  error?: string
  status?: number
  /** Seconds, for 429. */
  retryAfter?: number
  /** The scope that is missing. */
  needed?: string
  afterwards?: true
}

/** A Slack on loopback: Web API, events and interactions over HTTP or Socket Mode, files, installation. */
export interface LoopbackSlack {
  /** For `SLACK_API`. */
  api: string
  world: World
  sockets: Sockets
  /** Where the bot listens for HTTP, one address a replica, taken in turn; none: Socket Mode. */
  doors: string[]
  /** Milliseconds after which an event that was not acknowledged comes again. */
  retries: number[]
  /** Every request that came, in order. */
  requests: Request[]
  /** Decides whether a request fails; undefined lets it through. */
  trouble: (request: Request) => Failing | undefined | Promise<Failing | undefined>
  isClosed: boolean
  close(): Promise<void>
}
