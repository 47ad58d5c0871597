import { directWith, shown } from './conversations.ts'
import { tell, tellOfMessage } from './events.ts'
import { fileJson } from './file-server.ts'
import type { LoopbackSlack } from './loopback.ts'
import { revokeTokens } from './oauth.ts'
import {
  type Channel,
  type Ephemeral,
  type Json,
  type Message,
  messageKey,
  newId,
  newTs,
  type Person,
  type SentFile,
  type StoredFile,
  secret,
  type Team,
} from './world.ts'

/** Who is on the loopback Slack, what they write, and what they see. What they press is in presses.ts. */

/** Every scope that the loopback Slack knows. */
const SCOPES = [
  ...['app_mentions:read', 'channels:history', 'channels:read', 'chat:write', 'commands', 'files:read'],
  ...['groups:history', 'groups:read', 'im:history', 'im:read', 'im:write', 'usergroups:read', 'users:read'],
]

/** A workspace that has the bot. @param token is made up when it is left out */
export function addTeam(
  { world }: LoopbackSlack,
  {
    name = 'mentors',
    scopes = SCOPES,
    token = `xoxb-${secret()}`,
  }: Partial<Pick<Team, 'name' | 'token'>> & {
    scopes?: readonly string[]
  } = {},
): Team {
  const bot = { user: newId('U'), id: newId('B') }
  const team: Team = { id: newId('T'), name, bot, scopes: new Set(scopes), groups: new Map(), token }
  world.teams.set(team.id, team)
  world.tokens.set(token, { team: team.id, expiresAt: null, isRevoked: false })
  return team
}

export function addPerson({ world }: LoopbackSlack, team: Team, about: Partial<Person> = {}): Person {
  const named = { name: 'ana', locale: 'en-US', isAdmin: false, isGone: false }
  const person: Person = { id: newId('U'), team: team.id, ...named, ...about }
  world.people.set(person.id, person)
  return person
}

/** A channel with these people in it, and the bot unless it is kept out. */
export function addChannel(
  { world }: LoopbackSlack,
  team: Team,
  people: Person[],
  { kind = 'channel' as Channel['kind'], isBotIn = true } = {},
): Channel {
  const members = new Set([...people.map(({ id }) => id), ...(isBotIn ? [team.bot.user] : [])])
  const channel: Channel = { id: newId('C'), team: team.id, name: 'resumes', kind, members, isArchived: false }
  world.channels.set(channel.id, channel)
  return channel
}

/** The private conversation with the bot. */
export function direct(slack: LoopbackSlack, person: Person): Channel {
  return directWith(slack, teamOf(slack, person), person.id)
}

export function teamOf({ world }: LoopbackSlack, { team }: Person | Channel): Team {
  return world.teams.get(team)!
}

/** Lays a file ready, as Slack does with everything that is uploaded. */
export function upload({ world }: LoopbackSlack, owner: Person, { name, bytes }: SentFile): StoredFile {
  const made = { channels: new Set<string>(), isHanded: false, isDeleted: false }
  const file: StoredFile = { id: newId('F'), team: owner.team, owner: owner.id, name, bytes, ...made }
  world.files.set(file.id, file)
  return file
}

export interface Where {
  channel: Channel
  user: Person
}

export interface Writing {
  files?: SentFile[]
  thread?: string
  /** The file belongs to another workspace that the channel is shared with: Slack says no more of it than its id. */
  isConnected?: boolean
}

/** Somebody writes in a channel, or to the bot. A mention is told to the bot twice, as Slack does it. */
export function write(slack: LoopbackSlack, { channel, user }: Where, text: string, writing: Writing = {}): Message {
  const { world } = slack
  const team = teamOf(slack, channel)
  const files = (writing.files ?? []).map((file) => {
    const stored = upload(slack, user, file)
    stored.channels.add(channel.id)
    const stub = { id: stored.id, mode: 'file_access', file_access: 'check_file_info', user: user.id }
    return writing.isConnected ? stub : fileJson(slack, stored)
  })
  const message: Message = {
    ...{ ts: newTs(), channel: channel.id, user: user.id, team: user.team, text, blocks: [], unfurl: true },
    ...(files.length > 0 ? { files, subtype: 'file_share' } : {}),
    ...(writing.thread ? { thread_ts: writing.thread } : {}),
  }
  world.messages.set(messageKey(channel.id, message.ts), message)
  const told = shown(slack, message)
  tellOfMessage(slack, team, channel, told)
  if (text.includes(`<@${team.bot.user}>`) && channel.kind !== 'im' && channel.members.has(team.bot.user)) {
    const { subtype: _, ...mention } = { ...told, type: 'app_mention', channel: channel.id } as Json
    tell(slack, team, mention, { scope: 'app_mentions:read' })
  }
  return message
}

export function deleteFile({ world }: LoopbackSlack, message: Message): void {
  for (const { id } of message.files ?? []) world.files.get(String(id))!.isDeleted = true
}

/** Somebody opens the page of the bot. */
export function openHome(slack: LoopbackSlack, user: Person): void {
  const channel = direct(slack, user).id
  tell(slack, teamOf(slack, user), { type: 'app_home_opened', user: user.id, channel, tab: 'home' })
}

/** An admin removes the bot from the workspace: the tokens are dead from that moment on. */
export function uninstall(slack: LoopbackSlack, team: Team): void {
  revokeTokens(slack, team)
  tell(slack, team, { type: 'tokens_revoked', tokens: { oauth: [], bot: [team.bot.user] } })
  tell(slack, team, { type: 'app_uninstalled' })
}

/** The bot's messages in a conversation, those in threads among them. */
export function messagesIn({ world }: LoopbackSlack, { id }: Channel): Message[] {
  return [...world.messages.values()].filter(({ channel, bot_id }) => channel === id && bot_id)
}

/** The bot's messages in one thread. */
export function thread(slack: LoopbackSlack, channel: Channel, root: string): Message[] {
  return messagesIn(slack, channel).filter(({ thread_ts, ts }) => thread_ts === root && ts !== root)
}

/** What the bot told somebody alone, in a channel. */
export function whispersTo({ world }: LoopbackSlack, { id }: Person): Ephemeral[] {
  return world.ephemerals.filter(({ to }) => to === id)
}
