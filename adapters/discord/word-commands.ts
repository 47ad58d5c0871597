import { type ChatInputCommandInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js'
import { LEVELS } from '../../src/review/context.ts'
import { choicesOf, marketOf, oneKnown } from '../choices.ts'
import type { House, KnownReview } from '../desk.ts'
import { HISTORY_TITLE, STATES } from '../sentences.ts'
import { askToDelete } from './delete.ts'
import { guideCommand } from './guide.ts'
import type { Line } from './line.ts'
import { originOfInteraction } from './origin.ts'
import { whereTo } from './place.ts'
import { answerWords, type Reception } from './reception.ts'
import { HELP, HISTORY_EMPTY, NO_MESSAGE_CONTENT, SETTINGS_DENIED, SETTINGS_HERE, unknownMarket } from './sentences.ts'

/** What a server has that changed nothing, as far as it can be changed here. */
const UNSET: Pick<House, 'market' | 'level' | 'mentorRole' | 'threads' | 'watchedChannels'> = {
  ...{ market: null, level: null, mentorRole: null },
  ...{ threads: 'private', watchedChannels: [] },
}

/** How many reviews the history lists. */
const LISTED = 10

/** The commands that are answered with words. */
export async function wordCommand(reception: Reception, interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  switch (interaction.options.getSubcommand()) {
    case 'history':
      return await answerWords(reception.line, interaction.token, await history(reception, interaction))
    case 'forget':
      return await askToDelete(reception, interaction)
    case 'settings':
      return await answerWords(reception.line, interaction.token, await settings(reception, interaction))
    case 'guide':
      return await guideCommand(reception, interaction)
    default:
      return await answerWords(reception.line, interaction.token, HELP)
  }
}

async function history({ desk }: Reception, interaction: ChatInputCommandInteraction): Promise<string> {
  const { community, person } = originOfInteraction(interaction)
  const reviews = await desk.reviewsOf(community, person)
  if (reviews.length === 0) return HISTORY_EMPTY
  return [`**${HISTORY_TITLE}**`, ...reviews.slice(0, LISTED).map(historyLine)].join('\n')
}

/** Discord shows the day in the reader's own way. */
function historyLine({ askedAt, state, place }: KnownReview): string {
  const { channel } = place === null ? { channel: null } : whereTo(place)
  const day = `<t:${Math.floor(askedAt.getTime() / 1000)}:D>`
  return `- ${day}: ${STATES[state] ?? state}${channel === null ? '' : `, <#${channel}>`}`
}

async function settings(
  { desk, line, readsMessages }: Reception,
  interaction: ChatInputCommandInteraction,
): Promise<string> {
  const { community } = originOfInteraction(interaction)
  if (!interaction.inGuild() || !interaction.guild) return SETTINGS_HERE
  // Discord hides nothing from somebody who calls the command all the same.
  if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return SETTINGS_DENIED
  const { options, channelId } = interaction
  const house = await desk.house(community)
  const watch = options.getBoolean('watch')
  if (watch && !readsMessages) return NO_MESSAGE_CONTENT
  const before = options.getBoolean('reset') ? UNSET : house
  const others = before.watchedChannels.filter((id) => id !== channelId)
  const named = options.getString('market')
  const market = marketOf(line.markets, named)
  if (named !== null && market === null) return unknownMarket(named)
  const level = oneKnown(options.getString('level'), LEVELS)
  const threads = oneKnown(options.getString('threads'), ['private', 'shared'] as const)
  const mentors = options.getRole('mentors')
  const changes: Partial<House> = {
    ...(before === UNSET ? UNSET : {}),
    ...(market ? { market } : {}),
    ...(level ? { level } : {}),
    ...(threads ? { threads } : {}),
    ...(watch === null ? {} : { watchedChannels: watch ? [...others, channelId] : others }),
    ...(mentors ? { mentorRole: mentors.id } : {}),
  }
  const isChange = Object.keys(changes).length > 0
  return settingsWords(isChange ? await desk.arrange(community, changes) : house, line)
}

function settingsWords({ market, level, threads, watchedChannels, mentorRole }: House, { markets }: Line): string {
  const choices = [...markets, ...choicesOf([...LEVELS, 'private', 'shared'])]
  const shown = (set: string | null) => choices.find(({ value }) => value === set)?.name ?? 'read from each resume'
  return [
    '**What I do here**',
    `- Market when nobody names one: ${shown(market)}`,
    `- Level when nobody names one: ${shown(level)}`,
    `- Who sees a review when nobody chooses: ${shown(threads).toLowerCase()}`,
    `- Channels in which I review every file: ${watchedChannels.map((id) => `<#${id}>`).join(', ') || 'none'}`,
    `- Role that is added to private threads: ${mentorRole ? `<@&${mentorRole}>` : 'none'}`,
  ].join('\n')
}
