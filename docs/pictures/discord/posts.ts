import { closeStore, openStore } from '../../../src/store/open.ts'
import { newKey } from '../../../src/store/seal.ts'
import { startBot } from '../../../test/support/discord/bot.ts'
import { addPerson, addServer, answerOf, command, messagesIn, threadsIn } from '../../../test/support/discord/people.ts'
import { startDiscord } from '../../../test/support/discord/server.ts'
import type { Message } from '../../../test/support/discord/world.ts'
import { until } from '../../../test/support/until.ts'
import { ASKED, BOT, CHANNEL, NAME, resume } from '../asked.ts'

/** A thread as it stands on the loopback Discord. */
export interface Posted {
  /** The name of the thread. */
  thread: string
  messages: Message[]
  /** What a mention of an id reads like. */
  names: ReadonlyMap<string, string>
}

/** Runs Redline on a Discord of this machine, asks for a review and returns every message of the thread. */
export async function discordPosts(folder: string): Promise<Posted> {
  const discord = await startDiscord()
  discord.world.bot.username = BOT
  const { channel } = addServer(discord)
  channel.name = CHANNEL
  const user = addPerson(NAME)
  const store = await openStore(`file:${folder}/discord.db`, newKey('pictures'))
  const bot = await startBot(discord, store)
  try {
    // The client says that it is ready a moment after it was told about its servers.
    await until(() => discord.world.intents !== 0)
    const interaction = command(discord, { channel, user }, 'review', { file: resume(), ...ASKED })
    await until(() => /Your review is ready/.test(answerOf(interaction)))
    const [thread] = threadsIn(discord, channel)
    if (!thread) throw new Error(`No thread was opened: ${answerOf(interaction)}`)
    const names = new Map([user, discord.world.bot].map(({ id, username }) => [id, username]))
    return { thread: thread.name ?? '', messages: messagesIn(discord, thread.id), names }
  } finally {
    await bot.stop()
    await closeStore(store)
    await discord.close()
  }
}
