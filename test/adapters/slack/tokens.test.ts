import { expect, it, onTestFinished } from 'vitest'
import type { Installations } from '../../../adapters/desk.ts'
import { remembered } from '../../../adapters/slack/remembered.ts'
import { keptTokens, tokensOf } from '../../../adapters/slack/tokens.ts'
import { addTeam } from '../../support/slack/people.ts'
import { startSlack } from '../../support/slack/server.ts'

const HOUR = 60 * 60

it('A token that is about to expire is renewed once, however many ask for it at the same time', async () => {
  const { processes, slack, team } = await opened(HOUR)
  const [one] = processes
  const asked = await Promise.all(Array.from({ length: 5 }, () => one!.of(team.id)))
  expect(new Set(asked.map(({ token }) => token)).size).toBe(1)
  expect(slack.requests.filter(({ method }) => method === 'oauth.v2.access')).toHaveLength(1)
  expect(asked[0]!.token).not.toBe(team.token)
})

it('Two processes that renew a token at the same time both come to one that works', async () => {
  const { processes, slack, team } = await opened(HOUR)
  const asked = await Promise.all(processes.map((tokens) => tokens.of(team.id)))
  for (const { token } of asked) expect(slack.world.tokens.get(token)).toMatchObject({ isRevoked: false })
})

it('A token that has hours to live is left as it is', async () => {
  const { processes, slack, team } = await opened(11 * HOUR)
  expect((await processes[0]!.of(team.id)).token).toBe(team.token)
  expect(slack.requests).toEqual([])
})

it('A workspace that has not installed the bot is told from one that has', async () => {
  const { processes } = await opened(HOUR)
  await expect(processes[0]!.of('T0OTHER')).rejects.toMatchObject({ trouble: { code: 'forbidden' } })
})

/** A workspace whose token lives so many more seconds, and two processes that know it. */
async function opened(lives: number) {
  const slack = await startSlack()
  onTestFinished(() => slack.close())
  slack.world.rotation = 12 * HOUR
  const team = addTeam(slack)
  const refresh = 'xoxe-1-first'
  slack.world.refreshTokens.set(refresh, team.id)
  const expiresAt = Math.floor(Date.now() / 1000) + lives
  const bot = { token: team.token, userId: team.bot.user, id: team.bot.id, refreshToken: refresh, expiresAt }
  const rows = new Map([[team.id, tokensOf(bot)]])
  const kept: Installations = {
    of: async (one) => rows.get(one) ?? null,
    save: async (one, tokens) => void rows.set(one, tokens),
  }
  const { clientId, clientSecret } = slack.world.app
  const processes = [1, 2].map(() => keptTokens(slack.api, remembered(kept), { clientId, clientSecret }))
  return { slack, team, processes }
}
