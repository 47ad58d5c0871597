import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../adapters/discord/commands.ts'
import { connectDiscord } from '../../../adapters/discord/connect.ts'
import { deploy, inviteLink } from '../../../adapters/discord/deploy.ts'
import { LANGUAGES, loadTexts } from '../../../adapters/discord/languages.ts'
import { marketChoices } from '../../../src/review/checklist.ts'
import { wordsOf } from '../../support/discord/checks.ts'
import { addServer, answerOf, command, messagesIn } from '../../support/discord/people.ts'
import type { Interaction } from '../../support/discord/world.ts'
import { knowledge } from '../../support/review-example.ts'
import { until } from '../../support/until.ts'
import { openSetting, RESUME } from './setting.ts'

const markets = marketChoices(knowledge.overlays)

const answered = async (interaction: Interaction, words: RegExp) => until(() => words.test(answerOf(interaction)))

describe('the commands', () => {
  it('are registered with names, descriptions and choices that Discord takes', async () => {
    const { discord } = await openSetting()
    const { line } = await connectDiscord({ token: 'loopback', messageContent: false, markets, api: discord.api })
    expect(await deploy(line, null)).toBe(2)
    const texts = JSON.stringify(discord.world.commands)
    for (const [, description] of texts.matchAll(/"description":"([^"]*)"/g))
      expect(description!.length).toBeLessThan(101)
    expect(discord.world.commands).toMatchObject([
      { name: 'resume', integration_types: [0, 1], contexts: [0, 1, 2] },
      { name: 'Review resume', type: 3, name_localizations: { de: 'Lebenslauf durchsehen' } },
    ])
  })

  it.each(LANGUAGES)('say in %s what they say in English, text by text', (language) => {
    expect([...loadTexts(language).keys()]).toEqual([...loadTexts('en').keys()])
    expect(JSON.stringify(commands(markets))).toContain(loadTexts(language).get('review/file'))
  })

  it('come with a link that asks for what the bot needs and no more', () => {
    const permissions = BigInt(new URL(inviteLink('42')).searchParams.get('permissions')!)
    expect(permissions & PermissionFlagsBits.CreatePrivateThreads).not.toBe(0n)
    expect(permissions & PermissionFlagsBits.Administrator).toBe(0n)
    expect(permissions & PermissionFlagsBits.ManageMessages).toBe(0n)
  })

  it('help and guide answer the person alone', async () => {
    const { discord, channel, user } = await openSetting()
    for (const [name, words] of [
      ['help', /How to ask/],
      ['guide', /Before you send it/],
    ] as const) {
      const interaction = command(discord, { channel, user }, name)
      await answered(interaction, words)
      expect(interaction.original!.flags & 64).toBe(64)
    }
  })

  it('settings can be seen and changed by people who manage the server, and by nobody else', async () => {
    const { discord, channel, user } = await openSetting()
    const guest = command(discord, { channel, user, permissions: 1n << 10n }, 'settings', { market: 'uk' })
    await answered(guest, /Only people who may manage this server/)
    await answered(
      command(discord, { channel, user }, 'settings'),
      /Market when nobody names one: read from each resume/,
    )
    await answered(command(discord, { channel, user }, 'settings', { market: 'uk' }), /names one: UK/)
    await answered(command(discord, { channel, user }, 'settings', { watch: true }), /message content intent/)
  })

  it('history lists the reviews of the person with their threads, and forget deletes them', async () => {
    const { discord, channel, user } = await openSetting()
    await answered(command(discord, { channel, user }, 'history'), /no reviews here yet/)
    await answered(command(discord, { channel, user }, 'review', { file: RESUME }), /Your review is ready/)
    await answered(command(discord, { channel, user }, 'history'), /<t:\d+:D>: (?:reviewed|at work on it), <#\d+>/)
    const ask = command(discord, { channel, user }, 'forget')
    await answered(ask, /Delete everything that I keep/)
  })

  it('are introduced once where the bot is added to a server, and nobody is called for it', async () => {
    const { discord } = await openSetting()
    const { channel } = addServer(discord)
    await until(() => messagesIn(discord, channel.id).length > 0)
    expect(messagesIn(discord, channel.id).map(wordsOf)).toEqual([expect.stringMatching(/\/resume review/)])
    expect(messagesIn(discord, channel.id).flatMap(({ calls }) => calls)).toEqual([])
  })
})
