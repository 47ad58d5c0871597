import { type Call, demand, fail, personOf } from './call.ts'
import { postEphemeral, postMessage, removeMessage, updateMessage } from './chat.ts'
import { history, membersOf, openDirect, replies, tellAbout } from './conversations.ts'
import { fileInfo } from './file-server.ts'
import type { LoopbackSlack, Request } from './loopback.ts'
import { access, revoke } from './oauth.ts'
import { Refused } from './refused.ts'
import { openView, publishHome, updateView } from './views.ts'
import type { Json, Team } from './world.ts'

interface Method {
  answer: (call: Call) => Json
  /** What the workspace has to have granted; where it hangs on the kind of conversation, the method looks itself. */
  scope?: string
}

/** The part of Slack's Web API that Redline uses. */
const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': { answer: ({ slack, team }) => ({ ...whoIs(team), app_id: slack.world.app.id, url: slack.api }) },
  'auth.revoke': { answer: revoke },
  'chat.postMessage': { answer: postMessage, scope: 'chat:write' },
  'chat.update': { answer: updateMessage, scope: 'chat:write' },
  'chat.delete': { answer: removeMessage, scope: 'chat:write' },
  'chat.postEphemeral': { answer: postEphemeral, scope: 'chat:write' },
  'chat.getPermalink': {
    answer: ({ team, body }) => ({
      permalink: `https://${team.name}.slack.com/archives/${body.channel}/p${String(body.message_ts).replace('.', '')}`,
    }),
  },
  'conversations.open': { answer: openDirect, scope: 'im:write' },
  'conversations.replies': { answer: replies },
  'conversations.history': { answer: history },
  'conversations.info': { answer: tellAbout },
  'conversations.members': { answer: membersOf },
  'files.info': { answer: fileInfo, scope: 'files:read' },
  'views.open': { answer: openView },
  'views.update': { answer: updateView },
  'views.publish': { answer: publishHome },
  'users.info': { answer: userInfo, scope: 'users:read' },
  'usergroups.users.list': {
    answer: ({ team, body }) => ({ users: team.groups.get(String(body.usergroup)) ?? fail('no_such_subteam') }),
    scope: 'usergroups:read',
  },
}

/** @throws Refused */
export function answerTo(slack: LoopbackSlack, { method, body, token }: Request): Json {
  const { world } = slack
  if (method === 'oauth.v2.access') return access(slack, body)
  if (method === 'apps.connections.open') {
    if (token !== world.app.appToken) throw new Refused(token === '' ? 'not_authed' : 'invalid_auth')
    return { url: slack.sockets.urlAt(slack.api) }
  }
  const found = METHODS[method]
  if (!found) throw new Refused('unknown_method')
  const team = teamOf(slack, token)
  if (found.scope) demand(team, found.scope)
  return found.answer({ slack, team, body })
}

function teamOf({ world }: LoopbackSlack, token: string): Team {
  const known = world.tokens.get(token)
  if (!known) throw new Refused(token === '' ? 'not_authed' : 'invalid_auth')
  if (known.isRevoked) throw new Refused('token_revoked')
  if (known.expiresAt !== null && known.expiresAt < Date.now()) throw new Refused('token_expired')
  return world.teams.get(known.team)!
}

function whoIs({ id, name, bot }: Team): Json {
  return { team_id: id, team: name, user_id: bot.user, bot_id: bot.id, user: 'redline', is_enterprise_install: false }
}

function userInfo({ slack, team, body }: Call): Json {
  const person = personOf(slack, String(body.user))
  const { id, name, isAdmin, isGone, locale } = person
  const names = { name, real_name: name, profile: { real_name: name, display_name: name } }
  const rights = { is_admin: isAdmin, is_owner: false, is_primary_owner: false, is_bot: false, deleted: isGone }
  const stranger = person.team === team.id ? {} : { is_stranger: true }
  return {
    user: { id, team_id: person.team, ...names, ...rights, ...stranger, ...(body.include_locale ? { locale } : {}) },
  }
}
