import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { PlatformError, type PlatformTrouble } from '../port.ts'

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const CODES = {
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownMember: 10007,
  unknownMessage: 10008,
  unknownUser: 10013,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  missingAccess: 50001,
  cannotMessageUser: 50007,
  missingPermissions: 50013,
  invalidWebhookToken: 50027,
  noMutualGuilds: 50278,
  threadArchived: 50083,
  threadExists: 160004,
  threadLocked: 160005,
  maximumThreads: 160006,
} as const

const GONE_PLACE: ReadonlySet<number> = new Set([
  CODES.unknownChannel,
  CODES.unknownGuild,
  CODES.unknownMessage,
  CODES.unknownWebhook,
  CODES.unknownInteraction,
  CODES.invalidWebhookToken,
  CODES.threadArchived,
  CODES.threadLocked,
])
const GONE_PERSON: ReadonlySet<number> = new Set([
  CODES.unknownMember,
  CODES.unknownUser,
  CODES.cannotMessageUser,
  CODES.noMutualGuilds,
])

/**
 * What an error of discord.js means for a worker; an error that is not Discord's comes back as it is.
 * @param permission the permission that the call needs, as Discord's settings name it
 */
export function troubleOf(error: unknown, permission: string): unknown {
  if (error instanceof RateLimitError) {
    return new PlatformError({ code: 'retry-after', seconds: Math.ceil(error.retryAfter / 1000) })
  }
  if (error instanceof DiscordAPIError) {
    const trouble = troubleOfCode(Number(error.code), permission) ?? troubleOfStatus(error.status)
    return trouble ? new PlatformError(trouble) : error
  }
  if (error instanceof HTTPError) return new PlatformError({ code: 'unavailable' })
  return isNetwork(error) ? new PlatformError({ code: 'unavailable' }) : error
}

/** Whether Discord refused with one of these codes. */
export function isRefusal(error: unknown, ...codes: number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code))
}

function troubleOfCode(code: number, permission: string): PlatformTrouble | null {
  if (code === CODES.missingAccess || code === CODES.missingPermissions) return { code: 'forbidden', permission }
  if (GONE_PLACE.has(code)) return { code: 'gone', what: 'place' }
  if (GONE_PERSON.has(code)) return { code: 'gone', what: 'person' }
  return null
}

function troubleOfStatus(status: number): PlatformTrouble | null {
  return status >= 500 ? { code: 'unavailable' } : null
}

/** What undici and node throw while they connect, and what discord.js throws when it waited too long. */
function isNetwork(error: unknown): boolean {
  const { name, code, cause } = error as { name?: string; code?: string; cause?: { code?: string } }
  return name === 'AbortError' || name === 'TimeoutError' || /^(?:E[A-Z]+|UND_ERR_\w+)$/.test(code ?? cause?.code ?? '')
}
