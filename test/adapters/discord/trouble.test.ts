import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/store/parts.ts'
import { exportOf } from '../../../src/store/privacy.ts'
import { changeSettings } from '../../../src/store/settings.ts'
import { startBot } from '../../support/discord/bot.ts'
import { wordsOf } from '../../support/discord/checks.ts'
import {
  addPerson,
  answerOf,
  command,
  direct,
  menu,
  messagesIn,
  press,
  removeBot,
  threadsIn,
  write,
} from '../../support/discord/people.ts'
import type { Request } from '../../support/discord/routes.ts'
import { ALL } from '../../support/discord/world.ts'
import { until } from '../../support/until.ts'
import { openSetting, RESUME, theThread } from './setting.ts'

const PRIVATE_THREADS = 1n << 36n
const PUBLIC_THREADS = 1n << 35n

/** Whether a request posts a part in a thread. */
const postsPart = ({ method, path, body }: Request) =>
  method === 'POST' && /^\/channels\/\d+\/messages$/.test(path) && /What you did/.test(JSON.stringify(body))

describe('a file that cannot be reviewed', () => {
  it.each([
    ['an empty file', { name: 'resume.pdf', bytes: new Uint8Array() }, /This file is empty/],
    ['a picture', { name: 'resume.png', bytes: Buffer.from('\u0089PNG\r\n\u001a\n0000') }, /I can read PDF, DOCX/],
    ['a file that is too large', { name: 'resume.txt', bytes: Buffer.alloc(12 * 1024 * 1024, 'a ') }, /larger than/],
  ])('is answered with one sentence to the person: %s', async (_, file, sentence) => {
    const { discord, channel, user } = await openSetting()
    const interaction = command(discord, { channel, user }, 'review', { file })
    await until(() => sentence.test(answerOf(interaction)))
    expect(threadsIn(discord, channel)).toEqual([])
    expect(messagesIn(discord, channel.id)).toEqual([])
  })

  it('is answered with one reply where it was posted with a mention, and the progress message is gone', async () => {
    const { discord, channel, user } = await openSetting()
    write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [{ name: 'resume.pdf', bytes: new Uint8Array() }])
    await until(
      () =>
        messagesIn(discord, channel.id).map(wordsOf).join() ===
        'This file is empty: export it again from your editor and send the new copy.',
    )
  })

  it('is said to be gone when the message with it was deleted meanwhile', async () => {
    const { discord, channel, user, store, bot } = await openSetting({ workers: 0 })
    const message = write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [RESUME])
    await until(() => messagesIn(discord, channel.id).length === 1)
    discord.world.messages.delete(message.id)
    await bot.stop()
    const second = await startBot(discord, store)
    await until(() =>
      messagesIn(discord, channel.id)
        .map(wordsOf)
        .some((words) => /file is gone/.test(words)),
    )
    await second.stop()
  })
})

describe('an upload that is not one', () => {
  it('is told what is missing: no file, several files', async () => {
    const { discord, channel, user } = await openSetting()
    const mention = `<@${discord.world.bot.id}>`
    write(discord, { channel, user }, mention)
    await until(() =>
      messagesIn(discord, channel.id)
        .map(wordsOf)
        .some((words) => /no file in this message/.test(words)),
    )
    write(discord, { channel, user }, mention, [RESUME, RESUME])
    await until(() =>
      messagesIn(discord, channel.id)
        .map(wordsOf)
        .some((words) => /several files/.test(words)),
    )
    expect(messagesIn(discord, channel.id).flatMap(({ calls }) => calls)).toEqual([])
  })

  it('waits for the review before it, and says so', async () => {
    const { discord, channel, user } = await openSetting({ workers: 0 })
    const first = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /I have your file/.test(answerOf(first)))
    const second = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /still busy with your last file/.test(answerOf(second)))
    write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [RESUME])
    await until(() => messagesIn(discord, channel.id).some((one) => /still busy/.test(wordsOf(one))))
  })

  it('by somebody without the role that the server asks for is declined, and by somebody with it is not', async () => {
    const { discord, channel, user, store, guild } = await openSetting({ workers: 0 })
    await changeSettings(store, { platform: 'discord', team: guild }, { requesters: ['77'] }, new Date())
    const without = command(discord, { channel, user, roles: ['78'] }, 'review', { file: RESUME })
    await until(() => /only people with certain roles/.test(answerOf(without)))
    const having = command(discord, { channel, user, roles: ['77'] }, 'review', { file: RESUME })
    await until(() => /I have your file/.test(answerOf(having)))
  })

  it('picked from a message without one file, or with a posting that is no text, is told so', async () => {
    const { discord, channel, user } = await openSetting({ workers: 0 })
    const where = { channel, user }
    const none = menu(discord, where, write(discord, where, 'hello'))
    await until(() => /no file in this message/.test(answerOf(none)))
    const several = menu(discord, where, write(discord, where, 'hello', [RESUME, RESUME]))
    await until(() => /several files/.test(answerOf(several)))
    const posting = { name: 'job.pdf', bytes: Buffer.from('%PDF-1.7\u0000\u0001') }
    const unread = command(discord, where, 'review', { file: RESUME, 'posting-file': posting })
    await until(() => /could not read the job posting/.test(answerOf(unread)))
  })

  it('beyond what all of a server get in a day is declined', async () => {
    const { discord, channel, user, store, guild } = await openSetting({ workers: 0 })
    const quotas = { person: 5, community: 1 }
    await changeSettings(store, { platform: 'discord', team: guild }, { quotas }, new Date())
    const first = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /I have your file/.test(answerOf(first)))
    const second = command(discord, { channel, user: addPerson('bo') }, 'review', { file: RESUME })
    await until(() => /community had all its reviews/.test(answerOf(second)))
  })

  it('beyond the quota of the server is not downloaded', async () => {
    const { discord, channel, user, store, guild } = await openSetting()
    const quotas = { person: 1, community: 500 }
    await changeSettings(store, { platform: 'discord', team: guild }, { quotas }, new Date())
    const first = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /Your review is ready/.test(answerOf(first)))
    await until(
      async () => (await exportOf(store, { platform: 'discord', team: guild }, user.id)).reviews[0]!.endedAt !== null,
    )
    const second = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /You had 1 review in the last 24 hours/.test(answerOf(second)))
  })
})

describe('a permission that is missing', () => {
  it.each([
    ['View Channel', 10n, 'private'],
    ['Send Messages in Threads', 38n, 'private'],
    ['Send Messages', 11n, 'shared'],
    ['Create Public Threads', 35n, 'shared'],
  ] as const)(
    '“%s” is named where the review comes instead, and no empty thread is left',
    async (name, bit, visibility) => {
      const { discord, channel, user } = await openSetting()
      channel.permissions = ALL & ~(1n << bit)
      const interaction = command(discord, { channel, user }, 'review', { file: RESUME, visibility })
      await until(() => /Your review is ready/.test(answerOf(interaction)))
      const [opening] = messagesIn(discord, direct(discord, user).id).map(wordsOf)
      expect(opening).toContain(`missing the permission “${name}” there`)
      expect(threadsIn(discord, channel)).toEqual([])
    },
  )

  it('to share a review is named to the person alone', async () => {
    const { discord, channel, user } = await openSetting()
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /Your review is ready/.test(answerOf(interaction)))
    const thread = await theThread(discord, channel)
    channel.permissions = ALL & ~PUBLIC_THREADS
    const [opening] = messagesIn(discord, thread.id)
    const sharing = press(discord, { channel: thread, user }, opening!, 'Share in the channel')
    await until(() => /missing the permission “Create Public Threads” in the channel/.test(answerOf(sharing)))
  })

  it('for private threads: the review comes in a direct message that names it', async () => {
    const { discord, channel, user } = await openSetting()
    channel.permissions = ALL & ~PRIVATE_THREADS
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /Your review is ready/.test(answerOf(interaction)))
    const [opening] = messagesIn(discord, direct(discord, user).id).map(wordsOf)
    expect(opening).toMatch(/missing the permission “Create Private Threads”/)
    expect(opening).toContain('checks pass')
  })

  it('and direct messages that are closed: the review comes where only the person sees it', async () => {
    const { discord, channel, user } = await openSetting()
    channel.permissions = ALL & ~PRIVATE_THREADS
    discord.world.closed.add(user.id)
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => interaction.followUps.some((message) => wordsOf(message).startsWith('## What you did')))
    expect(wordsOf(interaction.followUps[0]!)).toMatch(/Create Private Threads/)
    expect(interaction.followUps.every(({ flags }) => (flags & 64) !== 0)).toBe(true)
  })

  it('and a closed person who posted in the channel: one reply that names it', async () => {
    const { discord, channel, user } = await openSetting()
    channel.permissions = ALL & ~PUBLIC_THREADS
    discord.world.closed.add(user.id)
    write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [RESUME])
    await until(() =>
      messagesIn(discord, channel.id)
        .map(wordsOf)
        .some((words) => /“Create Public Threads”/.test(words)),
    )
  })
})

describe('a review on its way', () => {
  it('goes on after a restart between two parts, in the same thread, and posts nothing twice', async () => {
    const { discord, channel, user, guild, store, bot } = await openSetting({ leaseFor: 1500 })
    const stops: Promise<void>[] = []
    discord.trouble = (request) => {
      if (stops.length > 0 || !postsPart(request)) return undefined
      // The part is posted, and the answer never arrives.
      stops.push(bot.stop())
      return { status: 502, afterwards: true }
    }
    command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => stops.length > 0)
    await Promise.all(stops)
    discord.world.nonces.clear()
    discord.trouble = () => undefined
    const second = await startBot(discord, store)
    const ended = async () => (await exportOf(store, { platform: 'discord', team: guild }, user.id)).reviews[0]
    await until(async () => (await ended())!.state === 'done')
    const threads = threadsIn(discord, channel)
    expect(threads).toHaveLength(1)
    const posted = messagesIn(discord, threads[0]!.id)
    expect(new Set(posted.map(wordsOf)).size).toBe(posted.length)
    const parts = await partsOf(store, (await ended())!.review)
    expect(parts.slice(1).map(({ message }) => message)).toEqual(posted.map(({ id }) => id))
    await second.stop()
  })

  it('waits as long as Discord asks for, and goes on', async () => {
    const { discord, channel, user } = await openSetting()
    let refused = 0
    discord.trouble = (request) => (postsPart(request) && refused++ === 0 ? { status: 429, retryAfter: 1 } : undefined)
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /Your review is ready/.test(answerOf(interaction)))
    const posted = messagesIn(discord, (await theThread(discord, channel)).id).map(wordsOf)
    expect(posted.filter((words) => words.startsWith('## What you did'))).toHaveLength(1)
  })

  it('is not disturbed by a gateway that goes away, and presses meanwhile are heard', async () => {
    const { discord, channel, user } = await openSetting()
    const first = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => first.acknowledgedAt !== null)
    discord.gateway.cut()
    await until(() => /Your review is ready/.test(answerOf(first)))
    const second = command(discord, { channel, user }, 'help')
    await until(() => /How to ask/.test(answerOf(second)))
  })

  it('ends in silence when the bot was removed from the server, and what is kept of the server is deleted', async () => {
    const { discord, channel, user, guild, store } = await openSetting({ workers: 0 })
    command(discord, { channel, user }, 'review', { file: RESUME })
    const kept = async () => (await exportOf(store, { platform: 'discord', team: guild }, user.id)).reviews.length
    await until(async () => (await kept()) === 1)
    removeBot(discord, guild)
    await until(async () => (await kept()) === 0)
  })

  it('keeps the link to a file only until the file has been read, and never its name', async () => {
    const { discord, channel, user, guild, store } = await openSetting()
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /Your review is ready/.test(answerOf(interaction)))
    const { reviews } = await exportOf(store, { platform: 'discord', team: guild }, user.id)
    expect(reviews[0]!.request.ticket).not.toHaveProperty('link')
    expect(JSON.stringify(reviews)).not.toContain(RESUME.name)
  })
})

describe('somebody who means mischief', () => {
  it('calls, links and formats nothing through name, text or file name of a resume', async () => {
    const { discord, channel, user } = await openSetting()
    const evil = '@everyone <@&42> [x](https://evil.example) ||`**After**'
    const text = Buffer.from(RESUME.bytes)
      .toString()
      .replaceAll('nightly', evil)
      .replace('Dana Whitfield', `Dana ${evil}`)
    const file = { name: '@everyone [x](http:evil).txt', bytes: Buffer.from(text) }
    const message = write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [file])
    await until(() => messagesIn(discord, message.id).length > 1 && messagesIn(discord, channel.id).length === 0)
    const posted = messagesIn(discord, message.id)
    expect(posted.map(wordsOf).join()).toContain('@everyone <@&42>')
    expect(posted.flatMap(({ calls }) => calls)).toEqual([])
    expect(JSON.stringify(posted)).not.toMatch(/\]\(https|(?<!\\\\)@everyone|https:\/\//)
    expect(
      threadsIn(discord, channel)
        .map(({ name }) => name)
        .join(),
    ).not.toContain('everyone')
  })
})
