import { onTestFinished } from 'vitest'
import { closeStore, openStore } from '../../../src/store/open.ts'
import { KEYS, temporaryFolder } from '../../store/support/databases.ts'
import { longResume } from '../../support/plain-resumes.ts'
import { type BotOptions, startBot } from '../../support/slack/bot.ts'
import type { LoopbackSlack } from '../../support/slack/loopback.ts'
import { MANIFEST } from '../../support/slack/manifest.ts'
import { addChannel, addPerson, addTeam, direct, messagesIn } from '../../support/slack/people.ts'
import { startSlack } from '../../support/slack/server.ts'
import { wordsOf } from '../../support/slack/words.ts'
import type { Channel, Interaction, Message, Person, SentFile, View } from '../../support/slack/world.ts'
import { until } from '../../support/until.ts'

/** A resume with something to say about, too much for one message in one part. */
export const RESUME: SentFile = { name: 'resume.txt', bytes: Buffer.from(longResume()) }

/** A loopback Slack with a workspace that granted what the manifest asks for, a channel, somebody in it, and Redline. */
export async function openSetting(options: BotOptions = {}) {
  const slack = await startSlack()
  onTestFinished(() => slack.close())
  slack.world.events = new Set(MANIFEST.settings.event_subscriptions.bot_events)
  const team = addTeam(slack, { scopes: MANIFEST.oauth_config.scopes.bot })
  const user = addPerson(slack, team)
  const channel = addChannel(slack, team, [user])
  const store = await openStore(`file:${temporaryFolder()}/redline.db`, KEYS)
  onTestFinished(() => closeStore(store))
  const bot = await startBot(slack, store, team, options)
  onTestFinished(() => bot.stop())
  return {
    slack,
    team,
    user,
    channel,
    store,
    bot,
    where: { channel, user },
    community: { platform: 'slack', team: team.id },
  }
}

/** The private conversation of somebody with the bot, what stands in it, and the thread of the review. */
export function privately(slack: LoopbackSlack, user: Person) {
  const channel = direct(slack, user)
  return { channel, messages: () => messagesIn(slack, channel) }
}

/** Waits until a review is written whole in a conversation. @returns its messages, the one that opens the thread first */
export async function written(slack: LoopbackSlack, channel: Channel): Promise<Message[]> {
  const messages = () => messagesIn(slack, channel)
  await until(() => messages().some((message) => wordsOf(message).includes('checks pass')))
  await until(
    () =>
      !messages().some((message) => /Reading your file|Writing your review|I have your file/.test(wordsOf(message))),
  )
  return messages()
}

/** The form that a command or a press opened, as soon as it is there. */
export async function theForm(interaction: Interaction): Promise<View> {
  await until(() => interaction.view !== null)
  return interaction.view!
}
