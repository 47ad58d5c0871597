import { describe, expect, it } from 'vitest'
import { exportOf } from '../../../src/store/privacy.ts'
import { startBot } from '../../support/discord/bot.ts'
import { wordsOf } from '../../support/discord/checks.ts'
import {
  addPerson,
  answerOf,
  command,
  messagesIn,
  press,
  removeBot,
  threadsIn,
  write,
} from '../../support/discord/people.ts'
import type { Request } from '../../support/discord/routes.ts'
import type { LoopbackDiscord } from '../../support/discord/server.ts'
import { ALL, type Channel } from '../../support/discord/world.ts'
import { until } from '../../support/until.ts'
import { openSetting, RESUME, theThread } from './setting.ts'

const MANAGE_THREADS = 1n << 34n

type Setting = Awaited<ReturnType<typeof openSetting>>

/** What is stored about the person who asked. */
const storedOf = ({ store, guild, user }: Setting) => exportOf(store, { platform: 'discord', team: guild }, user.id)

const endOf = async (setting: Setting) => {
  const { state, reason } = (await storedOf(setting)).reviews[0]!
  return reason ? `${state}: ${reason}` : state
}

/** Does something just before the second part is posted. */
function beforeSecondPart(discord: LoopbackDiscord, act: () => void): void {
  let done = false
  discord.trouble = ({ method, path, body }: Request) => {
    const isPart = method === 'POST' && /^\/channels\/\d+\/messages$/.test(path)
    if (done || !isPart || !/What you did/.test(JSON.stringify(body))) return undefined
    done = true
    act()
    return undefined
  }
}

describe('a review that is under way', () => {
  it('ends when a moderator locks its thread: nothing more in it, and a word to the person alone', async () => {
    const setting = await openSetting()
    const { discord, channel, user } = setting
    beforeSecondPart(discord, () => {
      Object.assign(threadsIn(discord, channel)[0]!, { archived: true, locked: true })
    })
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /could not finish your review, because the thread or channel/.test(answerOf(interaction)))
    await until(async () => (await endOf(setting)) === 'given-up: gone')
    const posted = messagesIn(discord, threadsIn(discord, channel)[0]!.id).map(wordsOf).join()
    expect(posted).toContain('checks pass')
    expect(posted).not.toContain('What you did\n')
    expect(messagesIn(discord, channel.id)).toEqual([])
  })

  it('goes on in its thread when that was archived meanwhile', async () => {
    const setting = await openSetting()
    const { discord, channel, user } = setting
    beforeSecondPart(discord, () => Object.assign(threadsIn(discord, channel)[0]!, { archived: true }))
    command(discord, { channel, user }, 'review', { file: RESUME })
    const thread = await theThread(discord, channel)
    await until(async () => (await endOf(setting)) === 'done')
    expect(thread.archived).toBe(false)
    expect(messagesIn(discord, thread.id).length).toBeGreaterThan(2)
  })

  it('ends in silence when the person has left the server, and leaves moderators no empty thread', async () => {
    const setting = await openSetting()
    const { discord, channel, user } = setting
    discord.world.away.add(user.id)
    command(discord, { channel, user }, 'review', { file: RESUME })
    await until(async () => (await storedOf(setting)).reviews.length > 0)
    await until(async () => (await endOf(setting)) === 'given-up: gone')
    expect(threadsIn(discord, channel)).toEqual([])
    expect(messagesIn(discord, channel.id)).toEqual([])
  })

  it('ends in silence when the bot is removed between two parts, and what is kept of the server is deleted', async () => {
    const setting = await openSetting()
    const { discord, channel, guild, user, bot } = setting
    beforeSecondPart(discord, () => removeBot(discord, guild))
    const message = write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [RESUME])
    await until(() => !discord.world.guilds.has(guild))
    await until(async () => (await storedOf(setting)).reviews.length === 0)
    const posted = discord.world.messages.size
    await until(() => bot.logged.some((line) => /an attempt is over/.test(line)))
    expect(discord.world.messages.size).toBe(posted)
    expect(messagesIn(discord, message.id).map(wordsOf).join()).not.toContain('What you did\n')
  })
})

describe('a file that is no longer where it was', () => {
  it('is fetched anew through its message when its link has expired', async () => {
    const setting = await openSetting({ workers: 0 })
    const { discord, channel, user, store, bot } = setting
    const message = write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [RESUME])
    await until(async () => (await storedOf(setting)).reviews.length === 1)
    await bot.stop()
    const [file] = message.attachments as [{ url: string }]
    const expired = new URL(file.url).pathname
    discord.world.files.set(`${expired}.anew`, discord.world.files.get(expired)!)
    discord.world.files.delete(expired)
    file.url += '.anew'
    const second = await startBot(discord, store)
    await until(async () => (await endOf(setting)) === 'done')
    expect(messagesIn(discord, message.id).length).toBeGreaterThan(1)
    await second.stop()
  })

  it('is said to be gone, to the person alone, when the link of a command has expired', async () => {
    const setting = await openSetting({ workers: 0 })
    const { discord, channel, user, store, bot } = setting
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(async () => (await storedOf(setting)).reviews.length === 1)
    await bot.stop()
    discord.world.files.clear()
    const second = await startBot(discord, store)
    await until(() => /^Your file is gone/.test(answerOf(interaction)))
    await until(async () => (await endOf(setting)) === 'given-up: gone-file')
    expect((await storedOf(setting)).reviews[0]!.request.ticket).not.toHaveProperty('link')
    expect(messagesIn(discord, channel.id)).toEqual([])
    await second.stop()
  })
})

describe('in a channel where much is said', () => {
  it('the progress message is found and taken away after a restart, and a shared thread is not opened twice', async () => {
    const setting = await openSetting({ workers: 0 })
    const { discord, channel, user, store, bot } = setting
    write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [RESUME])
    const shared = command(discord, { channel, user: addPerson('bo') }, 'review', {
      file: RESUME,
      visibility: 'shared',
    })
    await until(() => messagesIn(discord, channel.id).length === 1 && shared.original !== null)
    await until(() => answerOf(shared) !== '')
    await bot.stop()
    const chatter = () => {
      for (let n = 0; n < 250; n++) write(discord, { channel, user: addPerson('talker') }, `Message ${n}`)
    }
    chatter()
    const stops: Promise<void>[] = []
    discord.trouble = ({ method, body }) => {
      if (method !== 'POST' || !/shares a resume review/.test(JSON.stringify(body))) return undefined
      if (stops.length === 0) stops.push(second.stop())
      // The message is posted, and the answer never arrives.
      return { status: 502, afterwards: true }
    }
    const second = await startBot(discord, store, { leaseFor: 2000 })
    await until(() => stops.length > 0)
    await Promise.all(stops)
    discord.world.nonces.clear()
    discord.trouble = () => undefined
    chatter()
    const third = await startBot(discord, store)
    await until(() => /Your review is ready/.test(answerOf(shared)))
    await until(() => messagesIn(discord, channel.id).length === 1)
    expect(messagesIn(discord, channel.id).map(wordsOf)).toEqual([expect.stringMatching(/shares a resume review/)])
    await third.stop()
  }, 120_000)
})

describe('“Delete everything”', () => {
  /** A finished review, shared as well, with a mentor's word in the shared thread. */
  async function shared(permissions: bigint) {
    const setting = await openSetting()
    const { discord, channel, user } = setting
    const interaction = command(discord, { channel, user }, 'review', { file: RESUME })
    await until(() => /Your review is ready/.test(answerOf(interaction)))
    const thread = await theThread(discord, channel)
    const inThread = { channel: thread, user }
    const [opening] = messagesIn(discord, thread.id)
    const sharing = press(discord, inThread, opening!, 'Share in the channel')
    await until(() => /Shared/.test(answerOf(sharing)))
    const [open] = threadsIn(discord, channel).filter(({ type }) => type === 11) as [Channel]
    write(discord, { channel: open, user: addPerson('mentor') }, 'Well done!')
    channel.permissions = permissions
    // As it is when nothing was said in it for a week.
    thread.archived = true
    const ask = press(discord, inThread, opening!, 'Delete everything')
    await until(() => /Delete everything that I keep/.test(answerOf(ask)))
    const sure = press(discord, inThread, ask.original!, 'Yes, delete it')
    await until(() => /Deleted: 1 review/.test(answerOf(sure)))
    return { ...setting, thread, open }
  }

  it('takes the private thread away where the bot may, and what mentors wrote in public stays theirs', async () => {
    const { discord, channel, thread, open } = await shared(ALL)
    await until(() => !discord.world.channels.has(thread.id))
    expect(messagesIn(discord, channel.id)).toEqual([])
    expect(messagesIn(discord, open.id)).toEqual([])
    expect([...discord.world.messages.values()].map(({ content }) => content)).toEqual(['Well done!'])
  })

  it('empties and archives the private thread where the bot may not delete it, and takes the person out', async () => {
    const { discord, thread, user, open } = await shared(ALL & ~MANAGE_THREADS)
    await until(() => thread.archived === true && !thread.members.has(user.id))
    expect([...messagesIn(discord, thread.id), ...messagesIn(discord, open.id)]).toEqual([])
  })
})
