import type { ServerResponse } from 'node:http'
import { Invalid } from './check-blocks.ts'
import { checkMessage } from './checks.ts'
import { ephemeral } from './ephemeral.ts'
import { tellOfMessage } from './events.ts'
import type { LoopbackSlack } from './loopback.ts'
import { type Interaction, type Json, type Message, messageKey, newTs } from './world.ts'

/** A response URL works for so long and so often: interactivity/handling-user-interaction#message_responses. */
const LIFE = { milliseconds: 30 * 60 * 1000, times: 5 }

const uses = new WeakMap<Interaction, number>()

/** Where somebody's command or press can be answered. */
export function responseUrl({ api }: LoopbackSlack, trigger: string): string {
  return `${new URL(api).origin}/respond/${trigger}`
}

export function answerThroughUrl(slack: LoopbackSlack, path: string, text: string, response: ServerResponse): void {
  const interaction = slack.world.interactions.find(({ trigger }) => path === `/respond/${trigger}`)
  const used = interaction ? (uses.get(interaction) ?? 0) : LIFE.times
  if (!interaction || used >= LIFE.times || Date.now() - interaction.sentAt > LIFE.milliseconds)
    return void response.writeHead(404).end('used_url')
  uses.set(interaction, used + 1)
  const body = JSON.parse(text) as Json
  try {
    if (!body.delete_original) checkMessage(body)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    return void response.writeHead(400).end(error.word)
  }
  say(slack, interaction, body)
  response.writeHead(200).end('ok')
}

function say(slack: LoopbackSlack, interaction: Interaction, body: Json): void {
  const { world } = slack
  const { channel_id, channel, container } = interaction.body as Record<string, unknown>
  const where = String(channel_id ?? (channel as Json | undefined)?.id ?? '')
  const original = String((container as Json | undefined)?.message_ts ?? '')
  if (body.replace_original || body.delete_original) {
    change(slack, where, original, body)
  } else if (body.response_type === 'in_channel') {
    sayAloud(slack, where, body)
  } else {
    const said = ephemeral(where, interaction.user, body)
    world.ephemerals.push(said)
    interaction.answers.push(said)
  }
}

function sayAloud(slack: LoopbackSlack, where: string, { text = '', blocks = [], thread_ts }: Partial<Message>): void {
  const { world } = slack
  const channel = world.channels.get(where)!
  const team = world.teams.get(channel.team)!
  const own = { ts: newTs(), channel: where, user: team.bot.user, bot_id: team.bot.id, unfurl: true }
  const message: Message = { ...own, text, blocks, ...(thread_ts ? { thread_ts } : {}) }
  world.messages.set(messageKey(where, message.ts), message)
  tellOfMessage(slack, team, channel, message)
}

/** The message that was pressed gives way to another, or to nothing. */
function change({ world }: LoopbackSlack, channel: string, ts: string, { text = '', blocks = [], ...how }: Json): void {
  const message = world.messages.get(messageKey(channel, ts)) ?? world.ephemerals.find((one) => one.ts === ts)
  if (!message) return
  if (!how.delete_original) Object.assign(message, { text, blocks })
  else if (!world.messages.delete(messageKey(channel, ts)))
    world.ephemerals = world.ephemerals.filter((one) => one.ts !== ts)
}
