import { type Call, fail } from './call.ts'
import type { LoopbackSlack } from './loopback.ts'
import { type Json, secret, type Team } from './world.ts'

/** Exchanges the code of an installation, or a refresh token, for tokens. @throws Refused */
export function access(
  { world }: LoopbackSlack,
  { client_id, client_secret, code, grant_type, refresh_token }: Json,
): Json {
  if (client_id !== world.app.clientId) return fail('invalid_client_id')
  if (client_secret !== world.app.clientSecret) return fail('bad_client_secret')
  const isRefresh = grant_type === 'refresh_token'
  const [known, given] = isRefresh ? [world.refreshTokens, refresh_token] : [world.codes, code]
  const team = world.teams.get(known.get(String(given)) ?? '')
  if (!team) return fail(isRefresh ? 'invalid_refresh_token' : 'invalid_code')
  known.delete(String(given))
  return { ...granted(world, team), ...handOut(world, team) }
}

function granted({ app }: LoopbackSlack['world'], team: Team): Json {
  return {
    ...{ app_id: app.id, token_type: 'bot', scope: [...team.scopes].join(','), bot_user_id: team.bot.user },
    ...{ team: { id: team.id, name: team.name }, enterprise: null, is_enterprise_install: false },
    authed_user: { id: 'U0INSTALLER' },
  }
}

function handOut(world: LoopbackSlack['world'], team: Team): Json {
  const token = `xoxb-${secret()}`
  const { rotation } = world
  const expiresAt = rotation === null ? null : Date.now() + rotation * 1000
  world.tokens.set(token, { team: team.id, expiresAt, isRevoked: false })
  if (rotation === null) return { access_token: token }
  const refresh = `xoxe-1-${secret()}`
  world.refreshTokens.set(refresh, team.id)
  return { access_token: token, refresh_token: refresh, expires_in: rotation }
}

export function revoke({ slack, team }: Call): Json {
  revokeTokens(slack, team)
  return { revoked: true }
}

export function revokeTokens({ world }: LoopbackSlack, team: Team): void {
  for (const token of world.tokens.values()) if (token.team === team.id) token.isRevoked = true
}
