import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newKey } from '../src/store/seal.ts'
import { install } from '../test/support/slack/install.ts'
import { MANIFEST } from '../test/support/slack/manifest.ts'
import { addChannel, addPerson, addTeam, direct, write } from '../test/support/slack/people.ts'
import { command, fillIn } from '../test/support/slack/presses.ts'
import { startRedline } from '../test/support/slack/process.ts'
import { startSlack } from '../test/support/slack/server.ts'
import { type Json, messageKey, type View } from '../test/support/slack/world.ts'
import { until } from '../test/support/until.ts'
import { ANSWER, COMMUNITIES, fileOf, peakMemory, spread, UPLOADS } from './chat.ts'

/**
 * `npm run bench:slack`: 200 uploads at once from 20 workspaces that installed the bot, to one process over HTTP, half of
 * them with the form of /resume, opened before, and half with a mention; `npm run bench:slack -- socket`: the same from 20
 * channels of one workspace, over Socket Mode. The Slack on loopback turns away what exceeds one message
 * a second to a channel (apis/web-api/rate-limits), which bounds how soon the last thread is finished. Exits 1 when a review
 * is lost or doubled, or something was acknowledged after 3 seconds or more.
 */
const folder = mkdtempSync(join(tmpdir(), 'redline-bench-'))
const isOverSocket = process.argv[2] === 'socket'
const slack = await startSlack()
slack.world.events = new Set(MANIFEST.settings.event_subscriptions.bot_events)
slack.world.isPaced = true
const only = isOverSocket ? addTeam(slack, { scopes: MANIFEST.oauth_config.scopes.bot }) : null
const redline = await startRedline(slack, only?.token ?? null, only ? 'Socket Mode' : 'HTTP', {
  DATABASE_URL: `file:${join(folder, 'redline.db')}`,
  REDLINE_KEYS: newKey('bench'),
  REDLINE_WORKERS: process.env.REDLINE_WORKERS ?? '',
  LOG_LEVEL: 'info',
})
const isOver = () => redline.child.exitCode !== null
try {
  await until(() => redline.output().includes('Redline is running') || isOver())
  if (isOver()) throw new Error(redline.output())
  if (redline.address) slack.doors = [`${redline.address}/slack/events`]
  const workspaces = Array.from({ length: COMMUNITIES }, (_, n) => {
    const team = only ?? addTeam(slack, { name: `workspace-${n}` })
    return { team, channel: addChannel(slack, team, []) }
  })
  if (only) await until(() => slack.sockets.count() > 0)
  else for (const { team } of workspaces) await install(slack, redline.address!, team)
  const finished = new Map<string, number>()
  slack.trouble = ({ method, body }) => {
    const key = messageKey(String(body.channel), String(body.ts))
    const threadOf = slack.world.messages.get(key)?.thread_ts ?? ''
    // A thread that the bot opened says so at the end; in one on somebody's message the progress goes away.
    if (method === 'chat.update' && /Your review is ready/.test(String(body.text)))
      finished.set(String(body.channel), Date.now())
    if (method === 'chat.delete') finished.set(messageKey(String(body.channel), threadOf), Date.now())
    return undefined
  }
  const people = Array.from({ length: UPLOADS }, (_, n) => {
    const { team, channel } = workspaces[n % COMMUNITIES]!
    const user = addPerson(slack, team, { name: `person-${n}` })
    channel.members.add(user.id)
    return { team, channel, user, file: fileOf(n), hasForm: Math.floor(n / COMMUNITIES) % 2 === 1 }
  })
  const forms = new Map<string, View>()
  for (const { channel, user } of people.filter(({ hasForm }) => hasForm)) {
    const asked = command(slack, { channel, user })
    await until(() => asked.view !== null || isOver())
    forms.set(user.id, asked.view!)
  }
  const uploads = people.map(({ team, channel, user, file }) => {
    const form = forms.get(user.id)
    if (form) return { thread: direct(slack, user).id, sentAt: fillIn(slack, form, { file }).sentAt }
    const message = write(slack, { channel, user }, `<@${team.bot.user}>`, { files: [file] })
    return { thread: messageKey(channel.id, message.ts), sentAt: Date.now() }
  })
  await until(() => uploads.every(({ thread }) => finished.has(thread)) || isOver())
  // The last messages of the bot come back to it as events, too.
  await until(() => slack.world.deliveries.every(({ acknowledgedAt }) => acknowledgedAt !== null) || isOver())
  const waits = slack.world.deliveries.map(({ sentAt, acknowledgedAt }) => (acknowledgedAt ?? Infinity) - sentAt)
  console.table({
    'acknowledged after, ms': spread(waits),
    'thread finished after, ms': spread(
      uploads.map(({ thread, sentAt }) => (finished.get(thread) ?? Infinity) - sentAt),
    ),
  })
  const marks = [...slack.world.messages.values()].flatMap(({ metadata }) =>
    metadata ? [metadata.event_payload as Json] : [],
  )
  const parts = marks.map(({ review, key }) => `${review}/${key}`)
  const opened = marks.filter(({ key }) => key === 'opening').length
  const lost = uploads.filter(({ thread }) => !finished.has(thread)).length
  const late = waits.filter((wait) => wait >= ANSWER).length
  const doubled = parts.length - new Set(parts).size
  console.table({
    uploads: UPLOADS,
    threads: opened,
    'reviews lost': lost,
    'parts posted twice': doubled,
    'acknowledged too late': late,
    'told by Slack': slack.world.deliveries.length,
    requests: slack.requests.length,
    'turned away for being too fast': slack.requests.filter(({ refusal }) => refusal === 'ratelimited').length,
    'peak memory of the process, MB': peakMemory(redline.child.pid!),
  })
  if (opened !== UPLOADS || lost + doubled + late > 0) process.exitCode = 1
} finally {
  redline.child.kill('SIGTERM')
  await redline.ended
  await slack.close()
  rmSync(folder, { recursive: true, force: true })
}
