import type { REST } from 'discord.js'
import type { Choice } from '../choices.ts'
import { isRefusal, troubleOf } from './errors.ts'

/** The way to Discord's REST interface. */
export interface Line {
  rest: REST
  /** The application's id, which is the bot's user id as well. */
  application: string
  /** The markets that Redline knows, as they are chosen from. */
  markets: readonly Choice[]
}

/** The route of a request: `/channels/…`, from discord.js's `Routes`. */
type Route = `/${string}`

export interface Asking {
  signal: AbortSignal
  /** What the call needs, as Discord's settings name it: for the sentence when it is missing. */
  permission?: string
  body?: unknown
  query?: Record<string, string>
  /** Interaction tokens say who we are; the bot's own token is left out. */
  auth?: false
  /** A refusal with this code is as good as success: what was asked for is there already. */
  fine?: number
}

/** Asks Discord. @throws PlatformError, and the signal's reason when it is aborted */
export async function ask<Answer = unknown>(
  { rest }: Line,
  method: 'get' | 'post' | 'put' | 'patch' | 'delete',
  route: Route,
  { signal, permission = 'View Channel', query, fine, ...more }: Asking,
): Promise<Answer> {
  const search = query ? { query: new URLSearchParams(query) } : {}
  try {
    return (await rest[method](route, { signal, ...search, ...more })) as Answer
  } catch (error) {
    signal.throwIfAborted()
    if (fine !== undefined && isRefusal(error, fine)) return null as Answer
    throw troubleOf(error, permission)
  }
}
