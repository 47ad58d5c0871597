import { readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { closeStore, openStore } from '../../../src/store/open.ts'
import { exportOf } from '../../../src/store/privacy.ts'
import { KEYS, temporaryFolder } from '../../store/support/databases.ts'
import { startBot } from '../../support/slack/bot.ts'
import { install } from '../../support/slack/install.ts'
import type { LoopbackSlack } from '../../support/slack/loopback.ts'
import { addChannel, addPerson, addTeam, messagesIn, uninstall, write } from '../../support/slack/people.ts'
import { startSlack } from '../../support/slack/server.ts'
import { wordsOf } from '../../support/slack/words.ts'
import type { Team } from '../../support/slack/world.ts'
import { until } from '../../support/until.ts'
import { RESUME, written } from './setting.ts'

/** A loopback Slack, and Redline for whoever installs it. */
async function opened() {
  const slack = await startSlack()
  onTestFinished(() => slack.close())
  const file = `${temporaryFolder()}/redline.db`
  const store = await openStore(`file:${file}`, KEYS)
  onTestFinished(() => closeStore(store))
  const bot = await startBot(slack, store, null, { transport: 'HTTP' })
  onTestFinished(() => bot.stop())
  return { slack, store, bot, file, address: bot.address! }
}

/** A workspace with a channel and somebody in it, that has not installed anything yet. */
function workspace(slack: LoopbackSlack, name: string) {
  const team = addTeam(slack, { name })
  slack.world.tokens.delete(team.token)
  const user = addPerson(slack, team)
  const channel = addChannel(slack, team, [user])
  return { team, user, channel }
}

type Workspace = ReturnType<typeof workspace>

const mention = (slack: LoopbackSlack, { team, user, channel }: Workspace) =>
  write(slack, { channel, user }, `<@${team.bot.user}>`, { files: [RESUME] })

const tokensOf = ({ world }: LoopbackSlack, { id }: Team) =>
  [...world.tokens].filter(([, { team }]) => team === id).map(([token]) => token)

describe('Redline for many workspaces', () => {
  it('is installed by each of them, and speaks in each with what that one granted', async () => {
    const { slack, address } = await opened()
    const workspaces = ['mentors', 'alumni'].map((name) => workspace(slack, name))
    for (const { team } of workspaces) expect((await install(slack, address, team)).status).toBe(200)
    for (const one of workspaces) mention(slack, one)
    for (const { channel, team } of workspaces) {
      const posted = await written(slack, channel)
      expect(posted.every(({ bot_id }) => bot_id === team.bot.id)).toBe(true)
    }
  })

  it('keeps what it speaks with sealed: neither the database nor the log shows it', async () => {
    const { slack, address, file, bot } = await opened()
    slack.world.rotation = 12 * 60 * 60
    const { team } = workspace(slack, 'mentors')
    await install(slack, address, team)
    const kept = [file, `${file}-wal`].map((path) => readFileSync(path, 'latin1')).join()
    const secrets = [...tokensOf(slack, team), ...slack.world.refreshTokens.keys()]
    expect(secrets).toHaveLength(2)
    for (const secret of secrets) {
      expect(kept).not.toContain(secret)
      expect(bot.logged.join()).not.toContain(secret)
    }
  })

  it('renews what runs out, once, while several reviews are waiting for it', async () => {
    const { slack, address } = await opened()
    slack.world.rotation = 60 * 60
    const one = workspace(slack, 'mentors')
    await install(slack, address, one.team)
    for (const token of slack.world.tokens.values()) token.expiresAt = Date.now() - 1
    slack.world.rotation = 12 * 60 * 60
    const others = Array.from({ length: 3 }, () => {
      const user = addPerson(slack, one.team)
      one.channel.members.add(user.id)
      return { ...one, user }
    })
    for (const other of others) mention(slack, other)
    const openings = () => messagesIn(slack, one.channel).filter((message) => /role in the US/.test(wordsOf(message)))
    await until(() => openings().length === others.length)
    expect(slack.requests.filter(({ method }) => method === 'oauth.v2.access')).toHaveLength(2)
  })

  it('deletes all that is kept of a workspace that removes it, and is there again when it is installed anew', async () => {
    const { slack, store, address } = await opened()
    const one = workspace(slack, 'mentors')
    await install(slack, address, one.team)
    mention(slack, one)
    await written(slack, one.channel)
    const kept = async () => (await exportOf(store, { platform: 'slack', team: one.team.id }, one.user.id)).reviews
    expect(await kept()).toHaveLength(1)
    uninstall(slack, one.team)
    await until(async () => (await kept()).length === 0)
    await until(async () => (await store.database.client.installation.count()) === 0)
    await install(slack, address, one.team)
    const before = messagesIn(slack, one.channel).length
    mention(slack, one)
    await until(() => messagesIn(slack, one.channel).length > before + 1)
  })

  it.each([
    ['somebody else began', { state: 'forged' }],
    ['was cancelled', { isCancelled: true }],
  ])('is not installed by a visit that %s', async (_, installing) => {
    const { slack, store, address } = await opened()
    const { team } = workspace(slack, 'mentors')
    expect((await install(slack, address, team, installing)).status).toBeGreaterThanOrEqual(400)
    expect(await store.database.client.installation.count()).toBe(0)
  })

  it('does not answer a workspace that has not installed it', async () => {
    const { slack, address } = await opened()
    const [one, other] = [workspace(slack, 'mentors'), workspace(slack, 'strangers')]
    await install(slack, address, one.team)
    mention(slack, other)
    mention(slack, one)
    await written(slack, one.channel)
    expect(messagesIn(slack, other.channel)).toEqual([])
  })
})
