import { type Call, demand, fail, personOf } from './call.ts'
import type { LoopbackSlack } from './loopback.ts'
import { type Channel, type Json, type Message, messageKey, newId, type Team } from './world.ts'

const KINDS = { channel: 'channels', group: 'groups', im: 'im' } as const

/** The scope that a conversation of this kind asks for, to read its messages or to know about it. */
export function scopeFor({ kind }: Channel, what: 'history' | 'read'): string {
  return `${KINDS[kind]}:${what}`
}

/** @throws Refused when the bot may not know the channel, or the workspace did not grant the scope */
export function channelOf({ slack, team }: Pick<Call, 'slack' | 'team'>, id: unknown): Channel {
  const channel = slack.world.channels.get(String(id))
  const isIn = channel?.members.has(team.bot.user)
  // A private one that the bot is not in does not exist for it.
  if (!channel || channel.team !== team.id || (channel.kind !== 'channel' && !isIn)) return fail('channel_not_found')
  return channel
}

/** The private conversation of the bot with somebody. @throws Refused */
export function directWith(slack: LoopbackSlack, team: Team, user: string): Channel {
  const person = personOf(slack, user)
  if (person.isGone) return fail('user_disabled')
  const known = [...slack.world.channels.values()].find(
    ({ kind, members }) => kind === 'im' && members.has(user) && members.has(team.bot.user),
  )
  const members = new Set([user, team.bot.user])
  const channel: Channel = known ?? { id: newId('D'), team: team.id, name: '', kind: 'im', members, isArchived: false }
  slack.world.channels.set(channel.id, channel)
  return channel
}

export function openDirect({ slack, team, body }: Call): Json {
  return { channel: { id: directWith(slack, team, String(body.users)).id } }
}

function readable(call: Call): Channel {
  const channel = channelOf(call, call.body.channel)
  demand(call.team, scopeFor(channel, 'history'))
  if (!channel.members.has(call.team.bot.user)) return fail('not_in_channel')
  return channel
}

/** A thread, the message that opens it first. */
export function replies(call: Call): Json {
  const { slack, body } = call
  const channel = readable(call)
  const root = slack.world.messages.get(messageKey(channel.id, String(body.ts)))
  if (!root) return fail('thread_not_found')
  const there = messagesOf(slack, channel).filter(({ ts, thread_ts }) => ts === root.ts || thread_ts === root.ts)
  return page(call, there)
}

/** The messages of a conversation, the youngest first, without what stands in threads. */
export function history(call: Call): Json {
  const channel = readable(call)
  const there = messagesOf(call.slack, channel).filter(({ ts, thread_ts }) => !thread_ts || thread_ts === ts)
  return page(call, there.toReversed())
}

function messagesOf({ world }: LoopbackSlack, { id }: Channel): Message[] {
  return [...world.messages.values()].filter(({ channel }) => channel === id)
}

function page({ slack, body }: Call, messages: Message[]): Json {
  const { oldest = '0', latest = '9999999999.999999', inclusive = false } = body as Record<string, string>
  const inTime = messages.filter(({ ts }) => {
    if (ts === oldest || ts === latest) return Boolean(inclusive)
    return Number(ts) > Number(oldest) && Number(ts) < Number(latest)
  })
  const from = body.cursor ? Number(Buffer.from(String(body.cursor), 'base64').toString()) : 0
  const to = from + Math.min(Number(body.limit ?? 100), 999)
  const more = to < inTime.length
  return {
    messages: inTime.slice(from, to).map((message) => shown(slack, message, Boolean(body.include_all_metadata))),
    has_more: more,
    ...(more ? { response_metadata: { next_cursor: Buffer.from(String(to)).toString('base64') } } : {}),
  }
}

/** A message as Slack hands it out. */
export function shown({ world }: LoopbackSlack, message: Message, withMetadata = false): Json {
  const { metadata, channel: _, unfurl: __, ...rest } = message
  const under = [...world.messages.values()].filter(
    ({ thread_ts, ts, channel }) => thread_ts === message.ts && ts !== message.ts && channel === message.channel,
  )
  return {
    ...{ type: 'message', ...rest },
    ...(under.length > 0 ? { thread_ts: message.ts, reply_count: under.length } : {}),
    ...(metadata && withMetadata ? { metadata } : {}),
  }
}

export function tellAbout(call: Call): Json {
  const channel = channelOf(call, call.body.channel)
  demand(call.team, scopeFor(channel, 'read'))
  const { id, name, kind, members, isArchived } = channel
  const kinds = { is_channel: kind === 'channel', is_private: kind !== 'channel', is_im: kind === 'im' }
  return { channel: { id, name, ...kinds, is_member: members.has(call.team.bot.user), is_archived: isArchived } }
}

export function membersOf(call: Call): Json {
  const channel = channelOf(call, call.body.channel)
  demand(call.team, scopeFor(channel, 'read'))
  return { members: [...channel.members] }
}
