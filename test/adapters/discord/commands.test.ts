import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../adapters/discord/commands.ts'
import { connectDiscord } from '../../../adapters/discord/connect.ts'
import { deploy, inviteLink } from '../../../adapters/discord/deploy.ts'
import { LANGUAGES, loadTexts } from '../../../adapters/discord/languages.ts'
import { marketChoices } from '../../../src/review/checklist.ts'
import { guide } from '../../support/discord/bot.ts'
import { wordsOf } from '../../support/discord/checks.ts'
import { addServer, answerOf, autocomplete, command, messagesIn } from '../../support/discord/people.ts'
import type { Interaction } from '../../support/discord/world.ts'
import { knowledge } from '../../support/review-example.ts'
import { until } from '../../support/until.ts'
import { openSetting, RESUME } from './setting.ts'

const markets = marketChoices(knowledge.overlays)

const answered = async (interaction: Interaction, words: RegExp) => until(() => words.test(answerOf(interaction)))

describe('the commands', () => {
  it('are registered with names, descriptions and choices that Discord takes', async () => {
    const { discord } = await openSetting()
    const { line } = await connectDiscord({
      token: 'loopback',
      messageContent: false,
      markets,
      guide,
      api: discord.api,
    })
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
    expect(JSON.stringify(commands())).toContain(loadTexts(language).get('review/file'))
  })

  it('come with a link that asks for what the bot needs and no more', () => {
    const permissions = BigInt(new URL(inviteLink('42')).searchParams.get('permissions')!)
    expect(permissions & PermissionFlagsBits.CreatePrivateThreads).not.toBe(0n)
    expect(permissions & PermissionFlagsBits.Administrator).toBe(0n)
    expect(permissions & PermissionFlagsBits.ManageMessages).toBe(0n)
  })

  it('help answers the person alone', async () => {
    const { discord, channel, user } = await openSetting()
    const interaction = command(discord, { channel, user }, 'help')
    await answered(interaction, /How to ask/)
    expect(interaction.original!.flags & 64).toBe(64)
  })

  it('guide says which document a market wants and what goes in it, whole, to the person alone', async () => {
    const { discord, channel, user } = await openSetting()
    const asked = { market: 'Germany', level: 'junior', employer: 'fintech' }
    const interaction = command(discord, { channel, user }, 'guide', asked)
    await answered(interaction, /What goes into your CV/)
    await until(() => interaction.followUps.some((message) => /For every application/.test(wordsOf(message))))
    const words = [interaction.original!, ...interaction.followUps].map(wordsOf).join('\n')
    expect(words).toMatch(/junior backend role in Germany, Austria or Switzerland, for a company in finance/)
    const { parts } = guide({ market: 'de', level: 'junior', employer: 'fintech' })
    for (const { blocks } of parts)
      for (const block of blocks)
        for (const item of block.kind === 'list' ? block.items : []) expect(words).toContain(item.replace(/\s+/g, ' '))
    for (const { flags } of [interaction.original!, ...interaction.followUps]) expect(flags & 64).toBe(64)
  })

  it.each([
    ['', markets.length, undefined],
    ['germ', 1, 'de'],
    ['Osterreich', 1, 'de'],
    ['uk', 2, 'uk'],
    ['Spain', 1, 'eu'],
    ['Atlantis', 0, undefined],
  ])('offer the markets that fit what somebody types: “%s”', async (typed, least, first) => {
    const { discord, channel, user } = await openSetting()
    const interaction = autocomplete(discord, { channel, user }, 'review', 'market', typed)
    await until(() => interaction.offered !== null)
    expect(interaction.offered!.length).toBeGreaterThanOrEqual(least)
    if (least === 0) expect(interaction.offered).toEqual([])
    if (first) expect(interaction.offered![0]!.value).toBe(first)
  })

  it('take a country that was typed and not picked, and name one that nobody knows, whatever stands in it', async () => {
    const { discord, channel, user } = await openSetting()
    const unknown = command(discord, { channel, user }, 'review', { file: RESUME, market: 'Atlantis @everyone' })
    await answered(unknown, /I know no market called “Atlantis @everyone”/)
    expect(unknown.original!.calls).toEqual([])
    await answered(command(discord, { channel, user }, 'settings', { market: 'deutschland' }), /names one: Germany/)
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
