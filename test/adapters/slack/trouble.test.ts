import { describe, expect, it } from 'vitest'
import { exportOf } from '../../../src/store/privacy.ts'
import { changeSettings, settingsOf } from '../../../src/store/settings.ts'
import { startBot, TRANSPORTS } from '../../support/slack/bot.ts'
import { signed, tryOnce } from '../../support/slack/deliver.ts'
import type { Request } from '../../support/slack/loopback.ts'
import { deleteFile, messagesIn, uninstall, whispersTo, write } from '../../support/slack/people.ts'
import { answerOf, command, fillIn, menu, sendAgain } from '../../support/slack/presses.ts'
import { callsOf, linksOf, wordsOf } from '../../support/slack/words.ts'
import { until } from '../../support/until.ts'
import { openSetting, privately, RESUME, theForm, written } from './setting.ts'

type Setting = Awaited<ReturnType<typeof openSetting>>

/** Whether a request posts a part in a thread. */
const postsPart = ({ method, body }: Request) =>
  method === 'chat.postMessage' && /What you did/.test(JSON.stringify(body.blocks))

const reviewsOf = async ({ store, community, user }: Setting) => (await exportOf(store, community, user.id)).reviews

const mention = ({ slack, where, team }: Setting, files = [RESUME]) =>
  write(slack, where, `<@${team.bot.user}>`, { files })

const whispered = async ({ slack, user }: Setting, words: RegExp) =>
  until(() => whispersTo(slack, user).some((one) => words.test(wordsOf(one))))

const saidIn = async (setting: Setting, channel: Setting['channel'], words: RegExp) =>
  until(() => messagesIn(setting.slack, channel).some((one) => words.test(wordsOf(one))))

describe.each(TRANSPORTS)('once and no more, on Slack over %s', (transport) => {
  it('an event that Slack tells again is one review', async () => {
    const setting = await openSetting({ transport })
    mention(setting)
    const events = setting.slack.world.deliveries.filter(({ kind }) => kind === 'events_api')
    await until(() => events.every(({ acknowledgedAt }) => acknowledgedAt !== null))
    for (const event of events) await tryOnce(setting.slack, event, 'http_timeout')
    const posted = await written(setting.slack, setting.channel)
    for (const event of events) await tryOnce(setting.slack, event, 'http_timeout')
    expect(await reviewsOf(setting)).toHaveLength(1)
    expect(messagesIn(setting.slack, setting.channel)).toEqual(posted)
  })

  it('a form that is sent twice is one review', async () => {
    const setting = await openSetting({ transport })
    const { slack, where, user } = setting
    const first = fillIn(slack, await theForm(command(slack, where)), { file: RESUME })
    const second = sendAgain(slack, first)
    await written(slack, privately(slack, user).channel)
    await until(() => second.acknowledgedAt !== null)
    expect(await reviewsOf(setting)).toHaveLength(1)
    expect(second.view!.errors).toBeNull()
  })

  it('a part whose answer is lost is not posted twice, by whoever goes on', async () => {
    const setting = await openSetting({ transport, leaseFor: 1500 })
    const { slack, where, channel, store, bot, team } = setting
    const stops: Promise<void>[] = []
    slack.trouble = (request) => {
      if (stops.length > 0 || !postsPart(request)) return undefined
      stops.push(bot.stop())
      return { status: 502, afterwards: true }
    }
    write(slack, where, `<@${team.bot.user}>`, { files: [RESUME] })
    await until(() => stops.length > 0)
    await Promise.all(stops)
    slack.trouble = () => undefined
    const second = await startBot(slack, store, team, { transport })
    await until(async () => (await reviewsOf(setting))[0]!.state === 'done')
    const posted = messagesIn(slack, channel).map(wordsOf)
    expect(posted.length).toBeGreaterThan(1)
    expect(new Set(posted).size).toBe(posted.length)
    await second.stop()
    // A platform that answers in its own words that it is away is left alone for half a minute.
  }, 90_000)

  it('a review waits as long as Slack asks for, and goes on', async () => {
    const setting = await openSetting({ transport })
    let refused = 0
    setting.slack.trouble = (request) => (postsPart(request) && refused++ === 0 ? { retryAfter: 1 } : undefined)
    mention(setting)
    const posted = (await written(setting.slack, setting.channel)).map(wordsOf)
    expect(posted.filter((words) => words.startsWith('What you did'))).toHaveLength(1)
  })
})

describe('Slack’s own troubles', () => {
  it('a workspace that takes one message a second gets no more', async () => {
    const setting = await openSetting({ every: 1_050 })
    setting.slack.world.isPaced = true
    mention(setting)
    await written(setting.slack, setting.channel)
    expect(setting.slack.requests.filter(({ refusal }) => refusal === 'ratelimited')).toEqual([])
  })

  it('a connection that is renewed or cut does not lose what people do meanwhile', async () => {
    const setting = await openSetting()
    const { slack, channel } = setting
    slack.sockets.refresh()
    mention(setting)
    await written(slack, channel)
    slack.sockets.cut()
    mention(setting, [])
    await whispered(setting, /no file in this message/)
  })

  it('a request that nobody at Slack signed, or long ago, is not heard', async () => {
    const { slack, store, community, bot } = await openSetting({ transport: 'HTTP' })
    await changeSettings(store, community, { market: 'uk' }, new Date())
    const text = JSON.stringify({ type: 'event_callback', team_id: community.team, event: { type: 'app_uninstalled' } })
    const old = Math.floor(Date.now() / 1000) - 600
    for (const proof of [{}, { ...signed(slack, 'something else') }, signed(slack, text, old)]) {
      const headers = { 'content-type': 'application/json', ...proof }
      const { status } = await fetch(`${bot.address}/slack/events`, { method: 'POST', headers, body: text })
      expect(status).toBeGreaterThanOrEqual(400)
    }
    expect(await settingsOf(store, community)).toMatchObject({ market: 'uk' })
  })
})

describe('a file on Slack that cannot be reviewed', () => {
  it.each([
    ['an empty file', { name: 'resume.pdf', bytes: new Uint8Array() }, /This file is empty/],
    ['a picture', { name: 'resume.pdf', bytes: Buffer.from('\u0089PNG\r\n\u001a\n0000') }, /I can read PDF, DOCX/],
    ['a file that is too large', { name: 'resume.txt', bytes: Buffer.alloc(12 * 1024 * 1024, 'a ') }, /larger than/],
  ])('is answered with one sentence to the person: %s', async (_, file, sentence) => {
    const { slack, where, user, channel } = await openSetting()
    const { messages } = privately(slack, user)
    fillIn(slack, await theForm(command(slack, where)), { file })
    await until(() => messages().length === 1 && sentence.test(wordsOf(messages()[0]!)))
    expect(messagesIn(slack, channel)).toEqual([])
  })

  it('is answered with one reply where it was posted with a mention, and the progress message is gone', async () => {
    const setting = await openSetting()
    mention(setting, [{ name: 'resume.pdf', bytes: new Uint8Array() }])
    await until(
      () =>
        messagesIn(setting.slack, setting.channel).map(wordsOf).join() ===
        'This file is empty: export it again from your editor and send the new copy.',
    )
  })

  it('is said to be gone when it was shared and then deleted', async () => {
    const setting = await openSetting({ workers: 0 })
    const { slack, store, team, channel, bot } = setting
    const message = mention(setting)
    await until(async () => (await reviewsOf(setting)).length === 1)
    deleteFile(slack, message)
    await bot.stop()
    const second = await startBot(slack, store, team)
    await saidIn(setting, channel, /file is gone/)
    await second.stop()
  })

  it('is missing, or one of several: the person is told so', async () => {
    const setting = await openSetting()
    mention(setting, [RESUME, RESUME])
    await whispered(setting, /several files/)
    const { slack, where } = setting
    const none = fillIn(slack, await theForm(command(slack, where)), {})
    await until(() => none.view!.errors !== null)
    expect(JSON.stringify(none.view!.errors)).toMatch(/no file here/)
  })

  it('lies beyond the quota: it is declined in the form, and not downloaded', async () => {
    const setting = await openSetting()
    const { slack, where, user, store, community } = setting
    await changeSettings(store, community, { quotas: { person: 1, community: 500 } }, new Date())
    fillIn(slack, await theForm(command(slack, where)), { file: RESUME })
    await until(async () => (await reviewsOf(setting))[0]?.endedAt != null)
    const second = fillIn(slack, await theForm(command(slack, where)), { file: RESUME })
    await until(() => second.view!.errors !== null)
    expect(JSON.stringify(second.view!.errors)).toMatch(/You had 1 review in the last 24 hours/)
    expect(privately(slack, user).messages().length).toBeGreaterThan(1)
  })
})

describe('a way that is closed on Slack', () => {
  it('a scope that is missing is named to the person, with what the admin has to do', async () => {
    const setting = await openSetting()
    const { slack, where, team, user } = setting
    team.scopes.delete('files:read')
    fillIn(slack, await theForm(command(slack, where)), { file: RESUME })
    await saidIn(setting, privately(slack, user).channel, /files:read/)
  })

  it('a login page in the place of a file is not taken for a resume', async () => {
    const setting = await openSetting()
    const { slack, where, team, user } = setting
    slack.trouble = ({ method }) => {
      if (method === 'files.info') setTimeout(() => team.scopes.delete('files:read'))
      return undefined
    }
    fillIn(slack, await theForm(command(slack, where)), { file: RESUME })
    await saidIn(setting, privately(slack, user).channel, /files:read/)
  })

  it('a channel that the bot is not in: the review comes in private and says why', async () => {
    const { slack, where, channel, team, user } = await openSetting()
    channel.members.delete(team.bot.user)
    fillIn(slack, await theForm(command(slack, where)), { file: RESUME, visibility: 'shared' })
    const posted = await written(slack, privately(slack, user).channel)
    expect(posted.map(wordsOf).join()).toMatch(/I am not in it, or it is archived/)
  })

  it('a channel that is archived meanwhile: the review comes in private', async () => {
    const setting = await openSetting({ workers: 0 })
    const { slack, store, team, channel, user, bot } = setting
    mention(setting)
    await until(async () => (await reviewsOf(setting)).length === 1)
    channel.isArchived = true
    await bot.stop()
    const second = await startBot(slack, store, team)
    expect((await written(slack, privately(slack, user).channel)).map(wordsOf).join()).toContain('of 20 servers')
    await second.stop()
  })

  it('a file of a channel that the bot is not in is asked for in another way', async () => {
    const { slack, where, channel, team } = await openSetting()
    channel.members.delete(team.bot.user)
    const message = write(slack, where, 'Would somebody look at this?', { files: [RESUME] })
    const interaction = menu(slack, where, message, 'redline/review')
    await until(() => /I cannot open files of this channel/.test(answerOf(interaction)))
  })

  it('a workspace that removes the bot while it works: nothing is kept of it, and nobody waits for an answer', async () => {
    const setting = await openSetting({ workers: 0 })
    mention(setting)
    await until(async () => (await reviewsOf(setting)).length === 1)
    uninstall(setting.slack, setting.team)
    await until(async () => (await reviewsOf(setting)).length === 0)
  })

  it('a token that is revoked between two parts ends the review, and the log says what the operator has to do', async () => {
    const setting = await openSetting()
    const { slack, bot } = setting
    slack.trouble = (request) => (postsPart(request) ? { error: 'token_revoked' } : undefined)
    mention(setting)
    await until(async () => (await reviewsOf(setting))[0]?.endedAt != null)
    expect(bot.logged.join()).toMatch(/installation of me in this workspace/)
  })
})

describe('somebody who means mischief on Slack', () => {
  it('calls, links and formats nothing through name, text or file name of a resume', async () => {
    const { slack, where, channel, team } = await openSetting()
    const evil = '<!channel> <@U0000001> <https://evil.example|here> https://evil.example *After*'
    const text = Buffer.from(RESUME.bytes)
      .toString()
      .replaceAll('nightly', evil)
      .replace('Dana Whitfield', `Dana ${evil}`)
    const file = { name: '<!here> <@U0000001>.txt', bytes: Buffer.from(text) }
    write(slack, where, `<@${team.bot.user}>`, { files: [file] })
    const posted = await written(slack, channel)
    expect(posted.map(wordsOf).join()).toContain('<!channel> <@U0000001>')
    expect(posted.flatMap(callsOf)).toEqual([])
    expect(posted.flatMap(linksOf)).toEqual([])
    expect(posted.every(({ unfurl }) => !unfurl)).toBe(true)
  })

  it('finds no word of a resume in what Slack keeps of buttons and forms, nor in the log', async () => {
    const { slack, where, user, bot } = await openSetting()
    fillIn(slack, await theForm(command(slack, where)), { file: { ...RESUME, name: 'dana-whitfield.txt' } })
    const posted = await written(slack, privately(slack, user).channel)
    const kept = JSON.stringify([
      ...posted.map(({ metadata }) => metadata),
      ...posted.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'actions')),
      ...[...slack.world.views.values()].map(({ body }) => body.private_metadata),
    ])
    for (const words of [kept, bot.logged.join()]) expect(words).not.toMatch(/nightly|Whitfield|xoxb|response_url/i)
  })
})
