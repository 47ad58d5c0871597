import { OAuth2Scopes, PermissionsBitField, Routes } from 'discord.js'
import { commands } from './commands.ts'
import type { Line } from './line.ts'

/** What the bot needs in a server, and nothing more; why, is in docs/discord.md. */
const NEEDED = [
  'ViewChannel',
  'SendMessages',
  'CreatePublicThreads',
  'CreatePrivateThreads',
  'SendMessagesInThreads',
  'ReadMessageHistory',
] as const

/** Registers the commands, in one server or in all. @returns how many */
export async function deploy({ rest, application }: Line, guild: string | null): Promise<number> {
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application)
  const body = commands()
  await rest.put(route, { body })
  return body.length
}

/** The link with which an admin adds the bot to a server. */
export function inviteLink(application: string): string {
  const permissions = PermissionsBitField.resolve([...NEEDED])
  const query = new URLSearchParams({
    client_id: application,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: permissions.toString(),
  })
  return `https://discord.com/oauth2/authorize?${query}`
}
