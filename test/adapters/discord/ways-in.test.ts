import { describe, expect, it } from 'vitest'
import { changeSettings } from '../../../src/store/settings.ts'
import { wordsOf } from '../../support/discord/checks.ts'
import { answerOf, command, direct, menu, messagesIn, threadsIn, write } from '../../support/discord/people.ts'
import type { Channel } from '../../support/discord/world.ts'
import { until } from '../../support/until.ts'
import { openSetting, RESUME, theThread } from './setting.ts'

describe('a resume on Discord', () => {
  it('sent with /resume review is acknowledged to the person alone, and answered in a private thread', async () => {
    const { discord, channel, user } = await openSetting()
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME, market: 'us', level: 'mid' })
    await until(() => /Your review is ready/.test(answerOf(interaction)))
    expect(interaction.acknowledgedAt! - interaction.sentAt).toBeLessThan(3000)
    expect(interaction.original!.flags & 64).toBe(64)
    const thread = await theThread(discord, channel)
    expect(answerOf(interaction)).toContain(`<#${thread.id}>`)
    expect(thread.type).toBe(12)
    expect(thread.members).toContain(user.id)
    const [opening, ...parts] = messagesIn(discord, thread.id).map(wordsOf)
    expect(opening).toMatch(/for a mid-level backend role in the US, as you chose/)
    expect(parts.length).toBeGreaterThan(0)
    expect(messagesIn(discord, channel.id)).toEqual([])
  })

  it('picked with “Review resume” in the menu of a message is answered although nobody may read the message', async () => {
    const { discord, channel, user } = await openSetting()
    const message = write(discord, { channel, user }, 'Would somebody look at this?', [RESUME])
    const interaction = menu(discord, { channel, user }, message)
    await until(() => /Your review is ready/.test(answerOf(interaction)))
    expect((await theThread(discord, channel)).type).toBe(12)
  })

  it('posted with a mention is answered in a public thread on the message, and the progress message is gone', async () => {
    const { discord, channel, user } = await openSetting()
    const message = write(discord, { channel, user }, `<@${discord.world.bot.id}> please`, [RESUME])
    await until(() => messagesIn(discord, message.id).length > 1)
    expect(threadsIn(discord, channel)).toMatchObject([{ id: message.id, type: 11 }])
    await until(() => messagesIn(discord, channel.id).length === 0)
  })

  it('sent in a direct message is answered there', async () => {
    const { discord, user } = await openSetting()
    const channel = direct(discord, user)
    write(discord, { channel, user }, '', [RESUME])
    await until(() => messagesIn(discord, channel.id).some((message) => wordsOf(message).includes('checks pass')))
    await until(() => !messagesIn(discord, channel.id).some((message) => wordsOf(message).includes('Writing')))
  })

  it('posted in a watched channel is answered when the bot may read messages, and a picture is left alone', async () => {
    const { discord, channel, user, guild, store } = await openSetting({ messageContent: true })
    await changeSettings(store, { platform: 'discord', team: guild }, { watchedChannels: [channel.id] }, new Date())
    write(discord, { channel, user }, 'holiday', [{ name: 'beach.png', bytes: RESUME.bytes }])
    const message = write(discord, { channel, user }, '', [RESUME])
    await until(() => messagesIn(discord, message.id).length > 1)
    expect(threadsIn(discord, channel)).toHaveLength(1)
  })

  it('is shown to the channel from the beginning when the person chose that', async () => {
    const { discord, channel, user } = await openSetting()
    command(discord, { channel, user }, 'review', { file: RESUME, visibility: 'shared' })
    const thread = await theThread(discord, channel)
    await until(() => messagesIn(discord, thread.id).length > 1)
    expect(thread.type).toBe(11)
    expect(messagesIn(discord, channel.id).map(wordsOf)).toEqual([expect.stringMatching(/shares a resume review/)])
    const words = messagesIn(discord, thread.id).map(wordsOf).join()
    expect(words).not.toMatch(/mail\.example|555-0142/)
  })

  it('is compared with a job posting that is sent along', async () => {
    const { discord, channel, user } = await openSetting()
    const posting = 'Backend Engineer. Requirements: Go, PostgreSQL, Kafka, Kubernetes, five years of experience.'
    command(discord, { channel, user }, 'review', {
      file: RESUME,
      'posting-file': { name: 'job.txt', bytes: Buffer.from(posting) },
    })
    const thread = await theThread(discord, channel)
    await until(() => messagesIn(discord, thread.id).some((message) => wordsOf(message).includes('Kafka')))
  })

  it('asked for where no server has installed the bot is answered in a direct message', async () => {
    const { discord, user } = await openSetting()
    const elsewhere: Channel = { id: '77', type: 0, guild: '88', members: new Set(), permissions: 0n }
    discord.world.channels.set(elsewhere.id, elsewhere)
    const interaction = command(discord, { channel: elsewhere, user }, 'review', { file: RESUME })
    await until(() => /Your review is ready/.test(answerOf(interaction)))
    expect(wordsOf(messagesIn(discord, direct(discord, user).id)[0]!)).toContain('checks pass')
  })

  it('is shown to the mentors as well where the server has some, and the person is told', async () => {
    const { discord, channel, user, guild, store } = await openSetting()
    await changeSettings(store, { platform: 'discord', team: guild }, { mentorRole: '42' }, new Date())
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /The mentors of this server see it, too/.test(answerOf(interaction)))
    const thread = await theThread(discord, channel)
    await until(() => messagesIn(discord, thread.id).length > 1)
    expect(messagesIn(discord, thread.id).flatMap(({ calls }) => calls)).toEqual(['42'])
  })
})
