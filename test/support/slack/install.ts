import type { LoopbackSlack } from './loopback.ts'
import { secret, type Team } from './world.ts'

export interface Installing {
  /** Agrees to nothing. */
  isCancelled?: boolean
  /** Comes back with a state that the bot did not hand out. */
  state?: string
}

/** Somebody opens the bot's installation page in a browser and agrees for their workspace. @returns the last page */
export async function install(
  { world }: LoopbackSlack,
  address: string,
  team: Team,
  { isCancelled = false, state }: Installing = {},
): Promise<Response> {
  const start = await fetch(`${address}/slack/install`, { redirect: 'manual' })
  const cookie = start.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const page = new URL(start.headers.get('location')!).searchParams
  const back = new URL(page.get('redirect_uri') ?? `${address}/slack/oauth_redirect`)
  back.searchParams.set('state', state ?? page.get('state')!)
  if (isCancelled) {
    back.searchParams.set('error', 'access_denied')
  } else {
    team.scopes = new Set(page.get('scope')!.split(','))
    const code = secret()
    world.codes.set(code, team.id)
    back.searchParams.set('code', code)
  }
  return await fetch(back, { headers: { cookie }, redirect: 'manual' })
}
