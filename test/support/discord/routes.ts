import { channelJson, channelOf, check, demand, messageOf, post, Refused, seen } from './answers.ts'
import { callsOf } from './checks.ts'
import { type Channel, type Interaction, type Json, type Message, snowflake, type World } from './world.ts'

export interface Request {
  method: string
  path: string
  query: URLSearchParams
  body: Json
}

type Handler = (world: World, match: string[], request: Request) => unknown

const EPHEMERAL = 1 << 6
const TOKEN_LIFE = 15 * 60 * 1000

/** The part of Discord's interface that Redline uses. */
const ROUTES: readonly [method: string, path: RegExp, handler: Handler][] = [
  ['GET', /^\/applications\/@me$/, ({ bot }) => ({ id: bot.id, name: bot.username, flags: 0 })],
  [
    'PUT',
    /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/,
    (world, _, { body }) => {
      world.commands = body as unknown as Json[]
      return world.commands.map((command) => ({ ...command, id: snowflake(), version: snowflake() }))
    },
  ],
  ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, callback],
  ['GET', /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, (world, [token]) => original(world, token!)],
  ['PATCH', /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, editOriginal],
  [
    'DELETE',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    (world, [token]) => {
      interactionOf(world, token!).original = null
    },
  ],
  ['POST', /^\/webhooks\/\d+\/([^/]+)$/, followUp],
  ['POST', /^\/users\/@me\/channels$/, openDirect],
  [
    'GET',
    /^\/guilds\/(\d+)\/threads\/active$/,
    (world, [guild]) => ({
      threads: [...world.channels.values()]
        .filter((channel) => channel.guild === guild && channel.parent && !channel.archived)
        .map((channel) => channelJson(channel, world.bot.id)),
      members: [],
    }),
  ],
  ['GET', /^\/channels\/(\d+)\/messages$/, list],
  ['POST', /^\/channels\/(\d+)\/messages$/, (world, [channel], { body }) => seen(world, post(world, channel!, body))],
  ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, (world, [, id]) => seen(world, messageAt(world, id!))],
  [
    'PATCH',
    /^\/channels\/\d+\/messages\/(\d+)$/,
    (world, [id], { body }) => {
      check(body)
      return seen(world, Object.assign(messageAt(world, id!), { components: body.components ?? [] }))
    },
  ],
  [
    'DELETE',
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (world, [channel, id]) => {
      if (messageAt(world, id!).channel_id !== channel) throw new Refused(404, 10008, 'Unknown Message')
      if (channelOf(world, channel).archived) throw new Refused(400, 50083, 'Thread is archived')
      world.messages.delete(id!)
    },
  ],
  [
    'POST',
    /^\/channels\/(\d+)\/threads$/,
    (world, [channel], { body }) => {
      demand(world, channelOf(world, channel!), 'privateThreads')
      return thread(world, channel!, snowflake(), 12, String(body.name))
    },
  ],
  [
    'POST',
    /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
    (world, [channel, message], { body }) => {
      demand(world, channelOf(world, channel!), 'publicThreads')
      messageAt(world, message!)
      if (world.channels.has(message!))
        throw new Refused(400, 160004, 'A thread has already been created for this message')
      return thread(world, channel!, message!, 11, String(body.name))
    },
  ],
  [
    'PUT',
    /^\/channels\/(\d+)\/thread-members\/(\d+)$/,
    (world, [channel, user]) => {
      const found = channelOf(world, channel!)
      demand(world, found, 'sendInThreads')
      if (world.away.has(user!)) throw new Refused(404, 10007, 'Unknown Member')
      found.members.add(user!)
    },
  ],
  [
    'DELETE',
    /^\/channels\/(\d+)\/thread-members\/(\d+)$/,
    (world, [channel, user]) => void channelOf(world, channel!).members.delete(user!),
  ],
  ['GET', /^\/channels\/(\d+)$/, (world, [id]) => channelJson(channelOf(world, id!), world.bot.id)],
  [
    'PATCH',
    /^\/channels\/(\d+)$/,
    (world, [id], { body }) => {
      const found = channelOf(world, id!)
      if (found.locked) demand(world, found, 'manageThreads')
      return channelJson(Object.assign(found, { archived: body.archived }), world.bot.id)
    },
  ],
  [
    'DELETE',
    /^\/channels\/(\d+)$/,
    (world, [id]) => {
      demand(world, channelOf(world, id!), 'manageThreads')
      world.channels.delete(id!)
      for (const [message, { channel_id }] of world.messages) if (channel_id === id) world.messages.delete(message)
    },
  ],
]

/** @returns undefined for an answer without content @throws Refused */
export function answerTo(world: World, request: Request): unknown {
  for (const [method, path, handler] of ROUTES) {
    const match = request.method === method ? path.exec(request.path) : null
    if (match) return handler(world, match.slice(1), request)
  }
  throw new Refused(404, 0, `404: Not Found (${request.method} ${request.path})`)
}

function interactionOf(world: World, token: string): Interaction {
  const found = world.interactions.get(token)
  if (!found) throw new Refused(404, 10015, 'Unknown Webhook')
  if (Date.now() - found.sentAt > TOKEN_LIFE) throw new Refused(401, 50027, 'Invalid Webhook Token')
  return found
}

function callback(world: World, [, token]: string[], { body }: Request): undefined {
  const interaction = interactionOf(world, token!)
  if (interaction.acknowledgedAt !== null) throw new Refused(400, 40060, 'Interaction has already been acknowledged.')
  if (Date.now() - interaction.sentAt > 3000) throw new Refused(404, 10062, 'Unknown interaction')
  const data = (body.data ?? {}) as Json
  if (body.type === 4) check(data)
  interaction.acknowledgedAt = Date.now()
  if (body.type === 4 || body.type === 5) interaction.original = messageOf(world, interaction.channel, data)
  if (body.type === 9) interaction.form = data
  if (body.type === 8) interaction.offered = data.choices as Interaction['offered']
  return undefined
}

function original(world: World, token: string): Message {
  const { original } = interactionOf(world, token)
  if (!original) throw new Refused(404, 10008, 'Unknown Message')
  return original
}

function editOriginal(world: World, [token]: string[], { body }: Request): Message {
  check(body)
  const message = original(world, token!)
  const { content = message.content, components = message.components } = body as Partial<Message>
  return Object.assign(message, { content, components, calls: callsOf(body, null) })
}

function followUp(world: World, [token]: string[], { body }: Request): Message {
  check(body)
  const interaction = interactionOf(world, token!)
  const message = messageOf(world, interaction.channel, body, callsOf(body, null))
  if ((message.flags & EPHEMERAL) === 0) world.messages.set(message.id, message)
  interaction.followUps.push(message)
  return message
}

function openDirect(world: World, _: string[], { body }: Request): Json {
  const person = String(body.recipient_id)
  const known = [...world.channels.values()].find(({ type, members }) => type === 1 && members.has(person))
  const channel: Channel = known ?? { id: snowflake(), type: 1, members: new Set([person]), permissions: 0n }
  world.channels.set(channel.id, channel)
  return channelJson(channel, world.bot.id)
}

function list(world: World, [id]: string[], { query }: Request): Json[] {
  const channel = channelOf(world, id!)
  if (channel.guild) demand(world, channel, 'history')
  const after = BigInt(query.get('after') ?? 0)
  const before = BigInt(query.get('before') ?? 2n ** 64n)
  const inChannel = [...world.messages.values()].filter((one) => one.channel_id === id)
  const there = inChannel.filter((one) => BigInt(one.id) > after && BigInt(one.id) < before)
  const limit = Number(query.get('limit') ?? 50)
  // With `after`, Discord hands out the oldest ones; the youngest come first in either case.
  const chosen = query.has('after') ? there.slice(0, limit) : there.slice(-limit)
  return chosen.toReversed().map((one) => seen(world, one))
}

function messageAt(world: World, id: string): Message {
  const message = world.messages.get(id)
  if (!message) throw new Refused(404, 10008, 'Unknown Message')
  return message
}

function thread(world: World, parent: string, id: string, type: 11 | 12, name: string): Json {
  const { guild = '', permissions } = channelOf(world, parent)
  const channel: Channel = { id, type, name, guild, parent, permissions, members: new Set([world.bot.id]) }
  world.channels.set(id, channel)
  return channelJson(channel, world.bot.id)
}
