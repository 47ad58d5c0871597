import { type Call, fail, personOf } from './call.ts'
import { Invalid } from './check-blocks.ts'
import { checkMessage } from './checks.ts'
import { channelOf, directWith, shown } from './conversations.ts'
import { ephemeral } from './ephemeral.ts'
import { tellOfMessage } from './events.ts'
import { Refused } from './refused.ts'
import { type Channel, type Json, type Message, messageKey, newTs } from './world.ts'

/** @throws Refused in the words of Slack */
export function refuseInvalid(check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new Refused(error.word, { response_metadata: { messages: [`[ERROR] ${error.message}`] } })
  }
}

/** Where a message goes: a person's id stands for the private conversation. @throws Refused */
function writable(call: Call, id: unknown): Channel {
  const { slack, team } = call
  const channel = /^[UW]/.test(String(id)) ? directWith(slack, team, String(id)) : channelOf(call, id)
  if (!channel.members.has(team.bot.user)) return fail('not_in_channel')
  if (channel.isArchived) return fail('is_archived')
  return channel
}

/** How many messages to one channel Slack takes in a second, short bursts aside: apis/web-api/rate-limits. */
const BURST = { messages: 4, within: 4000 }

function pace({ slack }: Call, channel: Channel): void {
  if (!slack.world.isPaced) return
  const since = Date.now() - BURST.within
  const young = [...slack.world.messages.values()]
    .slice(-2000)
    .filter(({ channel: there, bot_id, ts }) => there === channel.id && bot_id && Number(ts) * 1000 > since)
  if (young.length >= BURST.messages) throw new Refused('ratelimited', { retryAfter: 1 })
}

export function postMessage(call: Call): Json {
  const { slack, team, body } = call
  const channel = writable(call, body.channel)
  refuseInvalid(() => checkMessage(body))
  pace(call, channel)
  const { text = '', blocks = [], metadata, thread_ts } = body as Partial<Message>
  const message: Message = {
    ...{ ts: newTs(), channel: channel.id, user: team.bot.user, bot_id: team.bot.id, app_id: slack.world.app.id },
    ...{ text, blocks, ...(thread_ts ? { thread_ts } : {}), ...(metadata ? { metadata } : {}) },
    unfurl: body.unfurl_links !== false || body.unfurl_media !== false,
  }
  slack.world.messages.set(messageKey(channel.id, message.ts), message)
  tellOfMessage(slack, team, channel, shown(slack, message))
  return { channel: channel.id, ts: message.ts, message: shown(slack, message, true) }
}

/** A message of the bot. @throws Refused */
function ownMessage(call: Call, refusal: string): Message {
  const { slack, team, body } = call
  const channel = channelOf(call, body.channel)
  const message = slack.world.messages.get(messageKey(channel.id, String(body.ts))) ?? fail('message_not_found')
  if (message.bot_id !== team.bot.id) return fail(refusal)
  return message
}

export function updateMessage(call: Call): Json {
  const { slack, team, body } = call
  const message = ownMessage(call, 'cant_update_message')
  refuseInvalid(() => checkMessage(body))
  const { text = '', blocks = [], metadata } = body as Partial<Message>
  Object.assign(message, { text, blocks, ...(metadata ? { metadata } : {}) })
  const channel = channelOf(call, message.channel)
  const changed = { message: shown(slack, message), subtype: 'message_changed', ts: newTs(), hidden: true }
  tellOfMessage(slack, team, channel, changed)
  return { channel: channel.id, ts: message.ts, text: message.text }
}

export function removeMessage(call: Call): Json {
  const { slack, team } = call
  const message = ownMessage(call, 'cant_delete_message')
  const channel = channelOf(call, message.channel)
  slack.world.messages.delete(messageKey(channel.id, message.ts))
  const deleted = { subtype: 'message_deleted', deleted_ts: message.ts, ts: newTs(), hidden: true }
  tellOfMessage(slack, team, channel, deleted)
  return { channel: channel.id, ts: message.ts }
}

export function postEphemeral(call: Call): Json {
  const { slack, body } = call
  const channel = writable(call, body.channel)
  const { id } = personOf(slack, String(body.user))
  if (!channel.members.has(id)) return fail('user_not_in_channel')
  refuseInvalid(() => checkMessage(body))
  const said = ephemeral(channel.id, id, body)
  slack.world.ephemerals.push(said)
  return { message_ts: said.ts }
}
