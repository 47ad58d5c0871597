import { scopeFor } from './conversations.ts'
import { deliver } from './deliver.ts'
import type { LoopbackSlack } from './loopback.ts'
import { type Channel, type Delivery, type Json, newId, newTs, type Team } from './world.ts'

/** Tells the bot what happened in a workspace, when the app's configuration asks for it and the workspace granted it. */
export function tell(
  slack: LoopbackSlack,
  team: Team,
  event: Json,
  { name = String(event.type), scope }: { name?: string; scope?: string } = {},
): Delivery | null {
  const { app, events } = slack.world
  if (events !== null && !events.has(name)) return null
  if (scope && !team.scopes.has(scope)) return null
  const authorization = { enterprise_id: null, team_id: team.id, user_id: team.bot.user, is_bot: true }
  return deliver(slack, 'events_api', {
    ...{ type: 'event_callback', token: 'loopback', team_id: team.id, api_app_id: app.id },
    ...{ event_id: newId('Ev'), event_time: Math.floor(Date.now() / 1000) },
    authorizations: [{ ...authorization, is_enterprise_install: false }],
    event: { event_ts: newTs(), ...event },
  })
}

const NAMES = { channel: 'message.channels', group: 'message.groups', im: 'message.im' } as const

/** What somebody wrote, or the bot itself: Slack tells it of its own messages, too. */
export function tellOfMessage(slack: LoopbackSlack, team: Team, channel: Channel, message: Json): Delivery | null {
  if (!channel.members.has(team.bot.user)) return null
  const event = { type: 'message', channel: channel.id, channel_type: channel.kind, ...message }
  return tell(slack, team, event, { name: NAMES[channel.kind], scope: scopeFor(channel, 'history') })
}
