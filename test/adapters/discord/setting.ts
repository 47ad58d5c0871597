import { onTestFinished } from 'vitest'
import { closeStore, openStore } from '../../../src/store/open.ts'
import { KEYS, temporaryFolder } from '../../store/support/databases.ts'
import { type BotOptions, startBot } from '../../support/discord/bot.ts'
import { addPerson, addServer, type SentFile, threadsIn } from '../../support/discord/people.ts'
import { type LoopbackDiscord, startDiscord } from '../../support/discord/server.ts'
import type { Channel } from '../../support/discord/world.ts'
import { longResume } from '../../support/plain-resumes.ts'
import { until } from '../../support/until.ts'

/** A resume with something to say about, too much for one message in one part. */
export const RESUME: SentFile = { name: 'resume.txt', bytes: Buffer.from(longResume()) }

/** A loopback Discord with a server, somebody in it, and Redline; all of it gone when the test is over. */
export async function openSetting(options: BotOptions = {}) {
  const discord = await startDiscord()
  onTestFinished(() => discord.close())
  const { guild, channel } = addServer(discord)
  const store = await openStore(`file:${temporaryFolder()}/redline.db`, KEYS)
  onTestFinished(() => closeStore(store))
  const bot = await startBot(discord, store, options)
  onTestFinished(() => bot.stop())
  // The client says that it is ready a moment after it was told about its servers.
  await until(() => discord.world.intents !== 0)
  return { discord, guild, channel, store, bot, user: addPerson() }
}

/** The only thread under a channel, as soon as it is there. */
export async function theThread(discord: LoopbackDiscord, channel: Channel): Promise<Channel> {
  await until(() => threadsIn(discord, channel).length > 0)
  return threadsIn(discord, channel)[0]!
}
