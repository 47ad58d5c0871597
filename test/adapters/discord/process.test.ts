import { expect, it, onTestFinished } from 'vitest'
import { KEYS, onPostgresql, temporaryFolder } from '../../store/support/databases.ts'
import { wordsOf } from '../../support/discord/checks.ts'
import { addPerson, addServer, answerOf, command, messagesIn, threadsIn } from '../../support/discord/people.ts'
import { startRedline } from '../../support/discord/process.ts'
import { startDiscord } from '../../support/discord/server.ts'
import { until } from '../../support/until.ts'
import { RESUME } from './setting.ts'

it('A process that is killed between two parts is followed by one that posts the rest in the same thread, once', async () => {
  const discord = await startDiscord()
  onTestFinished(() => discord.close())
  const { channel } = addServer(discord)
  const environment = {
    DATABASE_URL: `file:${temporaryFolder()}/redline.db`,
    REDLINE_KEYS: KEYS,
    REDLINE_LEASE_SECONDS: '2',
    LOG_LEVEL: 'debug',
  }
  const start = () => {
    const redline = startRedline(discord, environment)
    onTestFinished(() => void redline.child.kill('SIGKILL'))
    return redline
  }
  const first = start()
  await until(() => discord.world.intents !== 0)
  discord.trouble = ({ method, body }) => {
    if (method === 'POST' && /What you did/.test(JSON.stringify(body))) first.child.kill('SIGKILL')
    return undefined
  }
  const interaction = command(discord, { channel, user: addPerson() }, 'review', { file: RESUME })
  await first.ended
  const [thread] = threadsIn(discord, channel)
  await until(() => messagesIn(discord, thread!.id).some((message) => wordsOf(message).startsWith('## What you did')))
  discord.trouble = () => undefined
  discord.world.nonces.clear()
  const second = start()
  await until(() => second.output().includes('"state":"done"'))
  expect(threadsIn(discord, channel)).toHaveLength(1)
  const posted = messagesIn(discord, thread!.id).map(wordsOf)
  expect(posted).toEqual([...new Set(posted)])
  expect(posted.length).toBeGreaterThan(2)
  const said = first.output() + second.output()
  expect(said).not.toContain(interaction.token)
  expect(said).not.toMatch(/nightly|\/files\//)
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
})

it('A bot in so many servers that Discord wants several connections answers in each of them', async () => {
  const discord = await startDiscord()
  onTestFinished(() => discord.close())
  discord.world.shards = 2
  const servers = Array.from({ length: 2 }, (_, n) => addServer(discord, n))
  const redline = startRedline(discord, { DATABASE_URL: `file:${temporaryFolder()}/redline.db`, REDLINE_KEYS: KEYS })
  onTestFinished(() => void redline.child.kill('SIGKILL'))
  await until(() => redline.output().includes('Redline is running'))
  for (const { channel } of servers) {
    const interaction = command(discord, { channel, user: addPerson() }, 'help')
    await until(() => /How to ask/.test(answerOf(interaction)))
  }
})

onPostgresql('A bot that needs a process for each connection', ({ fresh }) => {
  it('has one, each answers in its own servers, one that dies is followed by another, and all end together', async () => {
    const discord = await startDiscord()
    onTestFinished(() => discord.close())
    discord.world.shards = 2
    const servers = Array.from({ length: 2 }, (_, n) => addServer(discord, n))
    const environment = { DATABASE_URL: await fresh(), REDLINE_KEYS: KEYS }
    const manager = startRedline(discord, environment, ['discord:shards'])
    onTestFinished(() => void manager.child.kill('SIGTERM'))
    await until(() => manager.output().includes('All 2 connections are open'))
    const answers = async () => {
      for (const { channel } of servers) {
        const interaction = command(discord, { channel, user: addPerson() }, 'review', { file: RESUME })
        await until(() => /Your review is ready/.test(answerOf(interaction)))
      }
    }
    await answers()
    const [process] = [...manager.output().matchAll(/"process":"[^"/]+\/(\d+)\//g)].map((match) => Number(match[1]))
    const connected = () => discord.requests.filter(({ path }) => path === '/gateway/bot').length
    const before = connected()
    globalThis.process.kill(process!, 'SIGKILL')
    await until(() => connected() > before && manager.output().match(/Redline is running/g)!.length === 3)
    await answers()
    manager.child.kill('SIGTERM')
    expect(await manager.ended).toBe(0)
    expect(manager.output().match(/Redline has ended/g)).toHaveLength(2)
    // Discord lets connections open one every five seconds, and each is a program that starts.
  }, 300_000)
})

it('A process for each connection is refused on SQLite, which serves one', async () => {
  const discord = await startDiscord()
  onTestFinished(() => discord.close())
  const url = `file:${temporaryFolder()}/redline.db`
  const manager = startRedline(discord, { DATABASE_URL: url, REDLINE_KEYS: KEYS }, ['discord:shards'])
  expect(await manager.ended).toBe(2)
  expect(manager.output()).toMatch(/^DATABASE_URL names an SQLite file, which serves one process: .*\n$/)
})

it.each([
  ['a token that Discord does not know', '/applications/@me', /^Discord does not know DISCORD_TOKEN: .*\n$/],
  ['a token that was changed meanwhile', '/gateway/bot', /^Discord does not know DISCORD_TOKEN: .*\n$/],
])('A process with %s does not start, and says so in one sentence', async (_, path, sentence) => {
  const discord = await startDiscord()
  onTestFinished(() => discord.close())
  discord.trouble = (request) => (request.path === path ? { status: 401 } : undefined)
  const redline = startRedline(discord, { DATABASE_URL: `file:${temporaryFolder()}/redline.db`, REDLINE_KEYS: KEYS })
  onTestFinished(() => void redline.child.kill('SIGKILL'))
  expect(await redline.ended).toBe(2)
  expect(redline.output()).toMatch(sentence)
})
