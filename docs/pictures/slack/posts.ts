import { closeStore, openStore } from '../../../src/store/open.ts'
import { newKey } from '../../../src/store/seal.ts'
import { startBot } from '../../../test/support/slack/bot.ts'
import { addChannel, addPerson, addTeam, direct, messagesIn } from '../../../test/support/slack/people.ts'
import { command, fillIn } from '../../../test/support/slack/presses.ts'
import { startSlack } from '../../../test/support/slack/server.ts'
import { wordsOf } from '../../../test/support/slack/words.ts'
import type { Message } from '../../../test/support/slack/world.ts'
import { until } from '../../../test/support/until.ts'
import { ASKED, NAME, resume } from '../asked.ts'

/** Runs Redline on a Slack of this machine, asks for a review and returns the messages of the thread in private. */
export async function slackPosts(folder: string): Promise<Message[]> {
  const slack = await startSlack()
  const team = addTeam(slack)
  const user = addPerson(slack, team, { name: NAME })
  const store = await openStore(`file:${folder}/slack.db`, newKey('pictures'))
  const bot = await startBot(slack, store, team)
  try {
    const interaction = command(slack, { channel: addChannel(slack, team, [user]), user })
    await until(() => interaction.view !== null)
    fillIn(slack, interaction.view!, { file: resume(), ...ASKED })
    const posted = () => messagesIn(slack, direct(slack, user))
    await until(() => posted().some((message) => wordsOf(message).includes('Your review is ready')))
    return posted()
  } finally {
    await bot.stop()
    await closeStore(store)
    await slack.close()
  }
}
