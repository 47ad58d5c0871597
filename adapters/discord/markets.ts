import type { AutocompleteInteraction } from 'discord.js'
import { bare, type Choice } from '../choices.ts'
import { LIMITS } from './limits.ts'
import type { Line } from './line.ts'

/** Offers the markets that fit what the person has typed so far. */
export async function offerMarkets({ markets }: Line, interaction: AutocompleteInteraction): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const fitting = name === 'market' ? marketsLike(markets, value) : []
  const offered = fitting.slice(0, LIMITS.commandChoices.most).map(({ name, value }) => ({ name, value }))
  await interaction.respond(offered)
}

/**
 * The markets that somebody may mean who typed this: by name ("UK"), by what they call the country or its parts
 * ("Germany", "osterr"), or by our own short name ("uk"). Those whose name begins so come first; nothing typed: all.
 */
function marketsLike(markets: readonly Choice[], typed: string): Choice[] {
  const start = bare(typed)
  const names = ({ name, value, words = [] }: Choice) => [value, name, ...words].map(bare)
  const begins = markets.filter((market) => names(market).some((name) => name.startsWith(start)))
  const within = markets.filter((market) => names(market).some((name) => name.includes(start)))
  return [...new Set([...markets.filter((market) => names(market).includes(start)), ...begins, ...within])]
}
