import { describe, expect, it } from 'vitest'
import { exportOf } from '../../../src/store/privacy.ts'
import { startBot } from '../../support/discord/bot.ts'
import { within, wordsOf } from '../../support/discord/checks.ts'
import {
  addPerson,
  answerOf,
  choose,
  command,
  fillIn,
  messagesIn,
  press,
  threadsIn,
  write,
} from '../../support/discord/people.ts'
import type { Interaction } from '../../support/discord/world.ts'
import { until } from '../../support/until.ts'
import { openSetting, RESUME, theThread } from './setting.ts'

/** A finished review in a private thread, and who asked for it. */
async function reviewed() {
  const setting = await openSetting()
  const { discord, channel, user } = setting
  const interaction = command(discord, { channel, user }, 'review', { file: RESUME, market: 'us', level: 'mid' })
  await until(() => /Your review is ready/.test(answerOf(interaction)))
  const thread = await theThread(discord, channel)
  const messages = () => messagesIn(discord, thread.id)
  return { ...setting, where: { channel, user }, inThread: { channel: thread, user }, thread, interaction, messages }
}

const answered = async (interaction: Interaction, words: RegExp) => until(() => words.test(answerOf(interaction)))

const optionsOf = ({ original }: Interaction) =>
  original!.components.flatMap(within).find(({ type }) => type === 3)!.options as {
    label: string
    value: string
    default: boolean
  }[]

describe('the buttons under a review', () => {
  it('show the rest of a part once, in the thread, however often they are pressed', async () => {
    const { discord, inThread, messages } = await reviewed()
    const bullets = messages().find((message) => wordsOf(message).startsWith('## What you did'))!
    press(discord, inThread, bullets, 'Show the rest of this part')
    await until(() => messages().some((message) => wordsOf(message).includes('What you did, continued')))
    const again = press(discord, inThread, bullets, 'Show the rest of this part')
    await until(() => again.followUps.length > 0)
    const all = messages().map(wordsOf)
    expect(new Set(all).size).toBe(all.length)
    expect(all.join()).toContain('of 33 servers')
  })

  it('work after a restart and when the interaction that began the review can no longer be answered', async () => {
    const { discord, bot, store, inThread, interaction, messages } = await reviewed()
    await bot.stop()
    interaction.sentAt -= 60 * 60 * 1000
    const second = await startBot(discord, store)
    const bullets = messages().find((message) => wordsOf(message).startsWith('## What you did'))!
    const before = messages().length
    press(discord, inThread, bullets, 'Show the rest of this part')
    await until(() => messages().length > before)
    await second.stop()
  })

  it.each([
    'Show the rest of this part',
    'Share in the channel',
    'Not applicable',
    'Delete everything',
    'Another market or level',
  ])('answer nobody but the person: %s', async (label) => {
    const { discord, thread, channel, messages } = await reviewed()
    const before = messages().length
    const message = messages().find((one) => JSON.stringify(one.components).includes(label))!
    const stranger = press(discord, { channel: thread, user: addPerson('eve') }, message, label)
    await until(() => stranger.original !== null)
    expect(answerOf(stranger)).toMatch(/belongs to somebody else/)
    expect(stranger.original!.flags & 64).toBe(64)
    expect(messages()).toHaveLength(before)
    expect(messagesIn(discord, channel.id)).toEqual([])
  })

  it('remember what does not apply: left out of the next review, shown as chosen, and taken back the same way', async () => {
    const { discord, channel, user, where, bot, store, guild, inThread, interaction, messages } = await reviewed()
    await bot.stop()
    interaction.sentAt -= 60 * 60 * 1000
    const second = await startBot(discord, store)
    const ask = press(discord, inThread, messages()[0]!, 'Not applicable')
    await answered(ask, /What does not apply to you/)
    const options = optionsOf(ask)
    expect(ask.original!.flags & 64).toBe(64)
    expect(options.length).toBeGreaterThan(3)
    expect(options.every((option) => !option.default)).toBe(true)
    const [{ value, label }] = options as [(typeof options)[number]]
    expect(wordsOf(messages()[0]!)).toContain(label)
    const stranger = choose(discord, { channel: inThread.channel, user: addPerson('eve') }, ask.original!, [value])
    await answered(stranger, /belongs to somebody else/)
    const chosen = choose(discord, inThread, ask.original!, [value, 'not/offered'])
    await answered(chosen, new RegExp(`from your next file on I leave out “${label}”`))
    expect((await exportOf(store, { platform: 'discord', team: guild }, user.id)).dismissals).toEqual([value])

    const next = command(discord, where, 'review', { file: RESUME, market: 'us', level: 'mid' })
    await answered(next, /Your review is ready/)
    const [younger] = threadsIn(discord, channel).slice(-1)
    const posted = messagesIn(discord, younger!.id)
    expect(wordsOf(posted[0]!)).toContain(`you said before that it does not apply to you: “${label}”`)
    expect(posted.map(wordsOf).join().split(label)).toHaveLength(2)
    const undo = press(discord, { channel: younger!, user }, posted[0]!, 'Not applicable')
    await answered(undo, /What does not apply to you/)
    expect(optionsOf(undo).filter((option) => option.default)).toMatchObject([{ value, label }])
    await answered(choose(discord, { channel: younger!, user }, undo.original!, []), /leave nothing out/)
    expect((await exportOf(store, { platform: 'discord', team: guild }, user.id)).dismissals).toEqual([])
    await second.stop()
  })

  it('share the review with the channel, without contact details, once', async () => {
    const { discord, channel, inThread, messages } = await reviewed()
    await answered(press(discord, inThread, messages()[0]!, 'Share in the channel'), /Shared/)
    await answered(press(discord, inThread, messages()[0]!, 'Share in the channel'), /in the channel already/)
    expect(messagesIn(discord, channel.id)).toHaveLength(1)
    const [shared] = threadsIn(discord, channel).filter(({ type }) => type === 11)
    const words = messagesIn(discord, shared!.id).map(wordsOf).join('\n')
    expect(words).toContain('of 33 servers')
    expect(words).not.toMatch(/mail\.example|555-0142/)
  })

  it('review the same resume for another market and level, from the file in the form', async () => {
    const { discord, channel, inThread, messages } = await reviewed()
    const button = press(discord, inThread, messages()[0]!, 'Another market or level')
    await until(() => button.form !== null)
    const form = fillIn(discord, inThread, button.form!, { market: 'uk', level: 'senior', file: RESUME })
    await answered(form, /Your review is ready/)
    const words = [...discord.world.messages.values()].map(wordsOf).join('\n')
    expect(words).toMatch(/for a senior backend role in the UK/)
    expect(threadsIn(discord, channel)).toHaveLength(2)
  })

  it('review the file of a message again for another market without asking for it', async () => {
    const setting = await openSetting()
    const { discord, channel, user } = setting
    const message = write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [RESUME])
    await until(() => messagesIn(discord, message.id).length > 1 && messagesIn(discord, channel.id).length === 0)
    const thread = discord.world.channels.get(message.id)!
    const button = press(
      discord,
      { channel: thread, user },
      messagesIn(discord, message.id)[0]!,
      'Another market or level',
    )
    await until(() => button.form !== null)
    fillIn(discord, { channel: thread, user }, button.form!, { market: 'uk' })
    await until(() => [...discord.world.messages.values()].some((one) => /role in the UK/.test(wordsOf(one))))
  })

  it('delete everything: what is stored, and what was posted', async () => {
    const { discord, guild, store, user, inThread, messages } = await reviewed()
    const ask = press(discord, inThread, messages()[0]!, 'Delete everything')
    await answered(ask, /Delete everything that I keep/)
    expect(messages().length).toBeGreaterThan(1)
    await answered(press(discord, inThread, ask.original!, 'Yes, delete it'), /Deleted: 1 review/)
    expect(messages()).toEqual([])
    expect((await exportOf(store, { platform: 'discord', team: guild }, user.id)).reviews).toEqual([])
  })

  it('say so when the review is deleted already', async () => {
    const { discord, inThread, messages } = await reviewed()
    const [opening] = messages()
    const ask = press(discord, inThread, opening!, 'Delete everything')
    await answered(ask, /Delete everything that I keep/)
    await answered(press(discord, inThread, ask.original!, 'Yes, delete it'), /Deleted/)
    await answered(press(discord, inThread, opening!, 'Share in the channel'), /deleted already/)
  })
})
