import { expect, it, onTestFinished } from 'vitest'
import { KEYS, onPostgresql, temporaryFolder } from '../../store/support/databases.ts'
import {
  addPerson as addPersonOnDiscord,
  addServer,
  answerOf as answerOnDiscord,
  command as commandOnDiscord,
} from '../../support/discord/people.ts'
import { startDiscord } from '../../support/discord/server.ts'
import { spawnRedline } from '../../support/redline-process.ts'
import { TRANSPORTS } from '../../support/slack/bot.ts'
import { addChannel, addPerson, addTeam, messagesIn, write } from '../../support/slack/people.ts'
import { answerOf, command } from '../../support/slack/presses.ts'
import { slackEnvironment, startRedline } from '../../support/slack/process.ts'
import { startSlack } from '../../support/slack/server.ts'
import { wordsOf } from '../../support/slack/words.ts'
import { until } from '../../support/until.ts'
import { RESUME } from './setting.ts'

async function opened() {
  const slack = await startSlack()
  onTestFinished(() => slack.close())
  const team = addTeam(slack)
  const user = addPerson(slack, team)
  return { slack, team, user, channel: addChannel(slack, team, [user]) }
}

onPostgresql('Two replicas of Redline on Slack', (databases) => {
  it.each(TRANSPORTS)(
    'share the work over %s: one is killed between two parts, the other posts the rest in the same thread, once',
    { timeout: 300_000 },
    async (transport) => {
      const { slack, team, user, channel } = await opened()
      const environment = {
        ...{ DATABASE_URL: await databases.fresh(), REDLINE_KEYS: KEYS },
        ...{ REDLINE_LEASE_SECONDS: '2', REDLINE_WORKERS: '1', LOG_LEVEL: 'debug' },
      }
      // Each has a token of its own here, so that it is known which of them speaks.
      const replicas = await Promise.all(
        [team.token, `${team.token}-2`].map(async (token) => {
          slack.world.tokens.set(token, { team: team.id, expiresAt: null, isRevoked: false })
          const replica = await startRedline(slack, token, transport, environment)
          onTestFinished(() => void replica.child.kill('SIGKILL'))
          return { ...replica, token }
        }),
      )
      await until(() => replicas.every(({ output }) => output().includes('Redline is running')))
      const doors = () => replicas.filter(({ child }) => !child.killed).map(({ address }) => `${address}/slack/events`)
      const open = () => {
        slack.doors = transport === 'HTTP' ? doors() : []
      }
      open()
      let killed: (typeof replicas)[number] | undefined
      slack.trouble = ({ method, token, body }) => {
        if (killed || method !== 'chat.postMessage' || !/What you did/.test(JSON.stringify(body))) return undefined
        killed = replicas.find((one) => one.token === token)!
        killed.child.kill('SIGKILL')
        open()
        return undefined
      }
      const message = write(slack, { channel, user }, `<@${team.bot.user}>`, { files: [RESUME] })
      await until(() => killed !== undefined)
      const other = replicas.find((one) => one !== killed)!
      await until(() => other.output().includes('"state":"done"'))
      const posted = messagesIn(slack, channel)
      const words = posted.map(wordsOf)
      expect(words).toEqual([...new Set(words)])
      expect(words.filter((one) => one.startsWith('What you did'))).toHaveLength(1)
      expect(words.length).toBeGreaterThan(2)
      expect(posted.every(({ thread_ts }) => thread_ts === message.ts)).toBe(true)
      const said = replicas.map(({ output }) => output()).join()
      expect(said).not.toMatch(/xoxb|nightly|files-pri|resume\.txt/)
      other.child.kill('SIGTERM')
      expect(await other.ended).toBe(0)
    },
  )
})

it('One process serves Slack and Discord at once, from one database', { timeout: 240_000 }, async () => {
  const { slack, team, user, channel } = await opened()
  const discord = await startDiscord()
  onTestFinished(() => discord.close())
  const server = addServer(discord)
  const redline = spawnRedline({
    ...(await slackEnvironment(slack, team.token, 'Socket Mode')),
    ...{ DISCORD_TOKEN: 'loopback', DISCORD_API: discord.api },
    ...{ DATABASE_URL: `file:${temporaryFolder()}/redline.db`, REDLINE_KEYS: KEYS },
  })
  onTestFinished(() => void redline.child.kill('SIGKILL'))
  await until(() => redline.output().includes('Redline is running'))
  const onDiscord = commandOnDiscord(discord, { channel: server.channel, user: addPersonOnDiscord() }, 'help')
  const onSlack = command(slack, { channel, user }, 'help')
  await until(() => /How to ask/.test(answerOf(onSlack)) && /How to ask/.test(answerOnDiscord(onDiscord)))
  redline.child.kill('SIGTERM')
  expect(await redline.ended).toBe(0)
})

it.each([
  ['a token that Slack does not know', 'auth.test', /^Slack does not know SLACK_BOT_TOKEN: .*\n$/],
  ['an app token that Slack does not take', 'apps.connections.open', /^Slack does not take SLACK_APP_TOKEN: .*\n$/],
])(
  'A process with %s does not start, and says so in one sentence',
  { timeout: 240_000 },
  async (_, method, sentence) => {
    const { slack, team } = await opened()
    slack.trouble = (request) => (request.method === method ? { error: 'invalid_auth' } : undefined)
    const environment = { DATABASE_URL: `file:${temporaryFolder()}/redline.db`, REDLINE_KEYS: KEYS }
    const redline = await startRedline(slack, team.token, 'Socket Mode', environment)
    onTestFinished(() => void redline.child.kill('SIGKILL'))
    expect(await redline.ended).toBe(2)
    expect(redline.output()).toMatch(sentence)
  },
)
