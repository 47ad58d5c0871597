import { PlatformError } from '../port.ts'
import { call } from './call.ts'
import { INSTALLATION } from './errors.ts'
import type { Remembered } from './remembered.ts'

/** With what we speak for a workspace, and who we are there. */
export interface Access {
  /** The workspace that installed us: not the one of somebody who is only invited to a channel of it. */
  team: string
  token: string
  /** The bot's user id. */
  user: string
  /** The bot's id, which its messages carry. */
  bot: string
}

export interface Tokens {
  /** @throws PlatformError forbidden when the workspace has not installed us (any more) */
  of(team: string): Promise<Access>
}

/** One workspace, whose token the operator set. */
export function oneToken(access: Access): Tokens {
  return { of: () => Promise.resolve(access) }
}

/** The application's own secrets, with which tokens are had and renewed. */
export interface Credentials {
  clientId: string
  clientSecret: string
}

/** Renewing may take so long, in milliseconds, whoever of those that wait for it gives up. */
const PATIENCE = 10_000

/** A token lives 12 hours where rotation is switched on; it is renewed when so many milliseconds are left. */
const RENEWED = 2 * 60 * 60 * 1000

/** Every workspace that installed us: sealed in the database, where another process may renew, too. */
export function keptTokens(api: string, kept: Remembered, credentials: Credentials): Tokens {
  const renewing = new Map<string, Promise<Access>>()
  const renewOnce = (team: string, tokens: Record<string, string>) => {
    const known = renewing.get(team)
    if (known) return known
    const work = renew(api, kept, credentials, team, tokens).finally(() => renewing.delete(team))
    renewing.set(team, work)
    return work
  }
  return {
    async of(team) {
      const tokens = await kept.of(team)
      if (!tokens?.token) throw new PlatformError({ code: 'forbidden', permission: INSTALLATION })
      return isFresh(tokens) ? accessOf(team, tokens) : await renewOnce(team, tokens)
    },
  }
}

/** What is kept of an installation. Times are milliseconds since 1970, as text. */
export function tokensOf(bot: {
  token: string
  userId: string
  id: string
  refreshToken?: string | undefined
  expiresAt?: number | undefined
}): Record<string, string> {
  const { token, userId, id, refreshToken, expiresAt } = bot
  const rotation = refreshToken && expiresAt ? { refresh: refreshToken, expires: String(expiresAt * 1000) } : {}
  return { token, user: userId, bot: id, ...rotation }
}

function accessOf(team: string, { token = '', user = '', bot = '' }: Record<string, string>): Access {
  return { team, token, user, bot }
}

function isFresh({ refresh, expires }: Record<string, string>): boolean {
  return refresh === undefined || Number(expires) > Date.now() + RENEWED
}

interface Renewed {
  access_token: string
  refresh_token: string
  expires_in: number
}

/** A refresh token works once: whoever comes second finds what the first one kept. */
async function renew(
  api: string,
  kept: Remembered,
  { clientId, clientSecret }: Credentials,
  team: string,
  tokens: Record<string, string>,
): Promise<Access> {
  const asked = { client_id: clientId, client_secret: clientSecret, grant_type: 'refresh_token' }
  try {
    const body = { ...asked, refresh_token: tokens.refresh }
    const signal = AbortSignal.timeout(PATIENCE)
    const renewed = await call<Renewed>(api, undefined, 'oauth.v2.access', body, { signal })
    const { access_token: token, refresh_token: refresh, expires_in } = renewed
    const now = { ...tokens, token, refresh, expires: String(Date.now() + expires_in * 1000) }
    await kept.save(team, now)
    return accessOf(team, now)
  } catch (error) {
    const others = await kept.anew(team)
    if (others && isFresh(others)) return accessOf(team, others)
    if (Number(tokens.expires) > Date.now()) return accessOf(team, tokens)
    if (error instanceof PlatformError) throw error
    throw new PlatformError({ code: 'forbidden', permission: INSTALLATION })
  }
}
