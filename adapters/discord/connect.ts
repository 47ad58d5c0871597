import type { Client } from 'discord.js'
import type { Entrance } from '../desk.ts'
import type { Platform } from '../port.ts'
import { DISCORD_FILES, type Source } from './download.ts'
import { type Connection, discordClient, discordEntrance } from './entrance.ts'
import type { Line } from './line.ts'
import { discordPlatform } from './platform.ts'

/** Discord as a process uses it. */
export interface Discord {
  client: Client
  line: Line
  platform: Platform
  entrance: Entrance
}

/** The token is not one that Discord knows. */
export class UnknownToken extends Error {
  override readonly name = 'UnknownToken'
}

/**
 * Asks Discord who we are.
 * @throws UnknownToken
 */
export async function connectDiscord(connection: Connection): Promise<Discord> {
  const client = discordClient(connection)
  const line = { rest: client.rest, application: await applicationOf(client) }
  return {
    client,
    line,
    platform: discordPlatform(line, connection.source ?? DISCORD_FILES),
    entrance: discordEntrance(client, line, connection),
  }
}

/** Files of a Discord on this machine, to try things on. */
export function filesOf(api: string): Source {
  const { origin } = new URL(api)
  return { isOwn: (url) => url.origin === origin }
}

async function applicationOf({ rest }: Client): Promise<string> {
  try {
    return ((await rest.get('/applications/@me')) as { id: string }).id
  } catch (error) {
    if ((error as { status?: number }).status === 401) {
      throw new UnknownToken('Discord does not know DISCORD_TOKEN: copy it anew from the page “Bot” of your application.')
    }
    throw error
  }
}
