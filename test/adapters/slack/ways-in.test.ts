import { describe, expect, it } from 'vitest'
import { changeSettings } from '../../../src/store/settings.ts'
import { TRANSPORTS } from '../../support/slack/bot.ts'
import { messagesIn, openHome, thread, whispersTo, write } from '../../support/slack/people.ts'
import { answerOf, command, fillIn, menu, press } from '../../support/slack/presses.ts'
import { wordsOf } from '../../support/slack/words.ts'
import { until } from '../../support/until.ts'
import { openSetting, privately, RESUME, theForm, written } from './setting.ts'

describe.each(TRANSPORTS)('a resume on Slack over %s', (transport) => {
  it('sent with the form of /resume is answered in a thread of the private conversation', async () => {
    const { slack, where, user } = await openSetting({ transport })
    const form = fillIn(slack, await theForm(command(slack, where)), { file: RESUME, market: 'us', level: 'mid' })
    const { channel } = privately(slack, user)
    const [start, opening, ...parts] = await written(slack, channel)
    expect(wordsOf(form.view!.body)).toMatch(/I have your file/)
    expect(wordsOf(start!)).toMatch(/Your review is ready, in this thread/)
    expect(wordsOf(opening!)).toMatch(/for a mid-level backend role in the US, as you chose/)
    expect(parts.length).toBeGreaterThan(0)
    expect([opening!, ...parts].every(({ thread_ts }) => thread_ts === start!.ts)).toBe(true)
    expect(messagesIn(slack, where.channel)).toEqual([])
  })

  it('is shown to the channel from the beginning when the person chose that, without contact details', async () => {
    const { slack, where, channel } = await openSetting({ transport })
    fillIn(slack, await theForm(command(slack, where)), { file: RESUME, visibility: 'shared' })
    const [start, ...parts] = await written(slack, channel)
    expect(wordsOf(start!)).toMatch(/shares a resume review/)
    expect(parts.map(wordsOf).join()).toContain('of 20 servers')
    expect(JSON.stringify(parts)).not.toMatch(/mail\.example|555-0142/)
  })

  it('picked with “Review resume” in the menu of somebody’s own message is answered in private', async () => {
    const { slack, where, user } = await openSetting({ transport })
    const message = write(slack, where, 'Would somebody look at this?', { files: [RESUME] })
    const interaction = menu(slack, where, message, 'redline/review')
    await until(() => /I have your file/.test(answerOf(interaction)))
    expect((await written(slack, privately(slack, user).channel)).length).toBeGreaterThan(2)
    expect(thread(slack, where.channel, message.ts)).toEqual([])
  })

  it('posted with a mention is answered in a thread on the message, once, although Slack tells of it twice', async () => {
    const { slack, where, channel, team } = await openSetting({ transport })
    const message = write(slack, where, `<@${team.bot.user}> please`, { files: [RESUME] })
    const posted = await written(slack, channel)
    expect(posted.every(({ thread_ts }) => thread_ts === message.ts)).toBe(true)
    expect(new Set(posted.map(wordsOf)).size).toBe(posted.length)
    expect(slack.world.deliveries.filter(({ kind }) => kind === 'events_api').length).toBeGreaterThan(1)
  })

  it('sent in a direct message is answered in a thread on it', async () => {
    const { slack, user } = await openSetting({ transport })
    const { channel } = privately(slack, user)
    const message = write(slack, { channel, user }, '', { files: [RESUME] })
    const posted = await written(slack, channel)
    expect(posted.every(({ thread_ts }) => thread_ts === message.ts)).toBe(true)
  })

  it('posted in a watched channel is answered in a thread on it, and a picture is left alone', async () => {
    const { slack, where, channel, store, community } = await openSetting({ transport })
    await changeSettings(store, community, { watchedChannels: [channel.id] }, new Date())
    const picture = write(slack, where, 'holiday', { files: [{ name: 'beach.png', bytes: RESUME.bytes }] })
    const message = write(slack, where, '', { files: [RESUME] })
    const posted = await written(slack, channel)
    expect(posted.every(({ thread_ts }) => thread_ts === message.ts)).toBe(true)
    expect(thread(slack, channel, picture.ts)).toEqual([])
  })

  it('asked for on the page of the bot, which lists it afterwards', async () => {
    const { slack, user } = await openSetting({ transport })
    const { channel } = privately(slack, user)
    openHome(slack, user)
    await until(() => slack.world.homes.has(user.id))
    const home = slack.world.homes.get(user.id)!
    expect(wordsOf(home.body)).toMatch(/You have no reviews here yet/)
    expect(JSON.stringify(home.body)).not.toContain('"Settings"')
    fillIn(slack, await theForm(press(slack, { channel, user }, home, 'Start a review')), { file: RESUME })
    await written(slack, channel)
    openHome(slack, user)
    await until(() => /reviewed|at work on it/.test(wordsOf(slack.world.homes.get(user.id)!.body)))
  })

  it('is compared with a job posting that is sent along', async () => {
    const { slack, where, user } = await openSetting({ transport })
    const posting = 'Backend Engineer. Requirements: Go, PostgreSQL, Kafka, Kubernetes, five years of experience.'
    const job = { name: 'job.txt', bytes: Buffer.from(posting) }
    fillIn(slack, await theForm(command(slack, where)), { file: RESUME, 'posting-file': job })
    const posted = await written(slack, privately(slack, user).channel)
    expect(posted.map(wordsOf).join()).toContain('Kafka')
  })

  it('of another workspace, in a channel that both share, is asked for by its id and reviewed', async () => {
    const { slack, where, channel, team } = await openSetting({ transport })
    write(slack, where, `<@${team.bot.user}>`, { files: [RESUME], isConnected: true })
    expect((await written(slack, channel)).length).toBeGreaterThan(1)
  })

  it('that is missing from a mention is asked for, and nobody else sees that', async () => {
    const { slack, where, user, team } = await openSetting({ transport })
    write(slack, where, `<@${team.bot.user}>`)
    await until(() => whispersTo(slack, user).length > 0)
    expect(whispersTo(slack, user).map(wordsOf)).toEqual([expect.stringMatching(/no file in this message/)])
  })
})

it('The form comes back as the person filled it in the last time', async () => {
  const { slack, where, user } = await openSetting()
  fillIn(slack, await theForm(command(slack, where)), {
    file: RESUME,
    market: 'uk',
    level: 'senior',
    employer: 'fintech',
  })
  await written(slack, privately(slack, user).channel)
  const again = JSON.stringify((await theForm(command(slack, where))).body)
  for (const value of ['uk', 'senior', 'fintech'])
    expect(again).toMatch(new RegExp(`"initial_option":\\{[^}]*\\}?[^}]*"value":"${value}"`))
})
