import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newKey } from '../src/store/seal.ts'
import { addPerson, addServer, answerOf, command, messagesIn, threadsIn } from '../test/support/discord/people.ts'
import { startRedline } from '../test/support/discord/process.ts'
import { startDiscord } from '../test/support/discord/server.ts'
import type { Interaction } from '../test/support/discord/world.ts'
import { until } from '../test/support/until.ts'
import { ANSWER, COMMUNITIES, fileOf, peakMemory, spread, UPLOADS } from './chat.ts'

/**
 * `npm run bench:discord`: 200 uploads at once from 20 servers, to one process on a Discord on loopback. The client keeps
 * to Discord's 50 requests a second (topics/rate-limits), which bounds how soon the last thread is finished. Exits 1 when
 * a review is lost or doubled, or somebody waited 3 seconds for the acknowledgement.
 */
const folder = mkdtempSync(join(tmpdir(), 'redline-bench-'))
const discord = await startDiscord()
const servers = Array.from({ length: COMMUNITIES }, () => addServer(discord))
const redline = startRedline(discord, {
  DATABASE_URL: `file:${join(folder, 'redline.db')}`,
  REDLINE_KEYS: newKey('bench'),
  REDLINE_WORKERS: process.env.REDLINE_WORKERS ?? '',
  LOG_LEVEL: 'warn',
})
try {
  await until(() => discord.world.intents !== 0 || redline.child.exitCode !== null)
  if (redline.child.exitCode !== null) throw new Error(redline.output())
  const ready = new Map<string, number>()
  discord.trouble = ({ path, body }) => {
    const token = /^\/webhooks\/\d+\/([^/]+)\/messages/.exec(path)?.[1]
    if (token && /Your review is ready/.test(JSON.stringify(body))) ready.set(token, Date.now())
    return undefined
  }
  const interactions = Array.from({ length: UPLOADS }, (_, n): Interaction => {
    const { channel } = servers[n % COMMUNITIES]!
    return command(discord, { channel, user: addPerson(`person-${n}`) }, 'review', { file: fileOf(n) })
  })
  await until(() => ready.size === UPLOADS || redline.child.exitCode !== null)
  console.table({
    'acknowledged after, ms': spread(
      interactions.map(({ sentAt, acknowledgedAt }) => (acknowledgedAt ?? Infinity) - sentAt),
    ),
    'thread finished after, ms': spread(
      interactions.map(({ token, sentAt }) => (ready.get(token) ?? Infinity) - sentAt),
    ),
  })
  const threads = servers.flatMap(({ channel }) => threadsIn(discord, channel))
  const doubled = threads.filter(({ id }) => {
    const marks = messagesIn(discord, id).map(({ components }) => components[0]!.id)
    return new Set(marks).size < marks.length
  })
  const late = interactions.filter(({ sentAt, acknowledgedAt }) => (acknowledgedAt ?? Infinity) - sentAt > ANSWER)
  const lost = interactions.filter((interaction) => !/Your review is ready/.test(answerOf(interaction)))
  console.table({
    uploads: UPLOADS,
    threads: threads.length,
    'reviews lost': lost.length,
    'threads with a part twice': doubled.length,
    'acknowledged too late': late.length,
    requests: discord.requests.length,
    'peak memory of the process, MB': peakMemory(redline.child.pid!),
  })
  if (threads.length !== UPLOADS || doubled.length + lost.length + late.length > 0) process.exitCode = 1
} finally {
  redline.child.kill('SIGTERM')
  await redline.ended
  await discord.close()
  rmSync(folder, { recursive: true, force: true })
}
