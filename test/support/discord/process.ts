import { type RedlineProcess, spawnRedline } from '../redline-process.ts'
import type { LoopbackDiscord } from './server.ts'

/** `npm start` on the loopback Discord, or what else `words` name. `environment` is laid over what it needs to find it. */
export function startRedline(
  { api }: LoopbackDiscord,
  environment: Record<string, string>,
  words: string[] = ['start'],
): RedlineProcess {
  return spawnRedline({ DISCORD_TOKEN: 'loopback', DISCORD_API: api, ...environment }, words)
}
