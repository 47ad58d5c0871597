import type { Client } from 'discord.js'
import type { Entrance } from '../desk.ts'
import type { Platform } from '../port.ts'
import { DISCORD_FILES } from './download.ts'
import { type Connection, discordClient, discordEntrance } from './entrance.ts'
import type { Line } from './line.ts'
import { discordPlatform } from './platform.ts'
import { refusalOf } from './refusal.ts'

/** Discord as a process uses it. */
export interface Discord {
  client: Client
  line: Line
  platform: Platform
  entrance: Entrance
}

/**
 * Asks Discord who we are.
 * @throws DiscordRefusal
 */
export async function connectDiscord(connection: Connection): Promise<Discord> {
  const client = discordClient(connection)
  const line = { rest: client.rest, application: await applicationOf(client), markets: connection.markets }
  return {
    client,
    line,
    platform: discordPlatform(line, connection.source ?? DISCORD_FILES),
    entrance: discordEntrance(client, line, connection),
  }
}

async function applicationOf({ rest }: Client): Promise<string> {
  try {
    return ((await rest.get('/applications/@me')) as { id: string }).id
  } catch (error) {
    throw refusalOf(error)
  }
}
