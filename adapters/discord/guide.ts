import type { ChatInputCommandInteraction } from 'discord.js'
import { EMPLOYERS, LEVELS } from '../../src/review/context.ts'
import { marketOf, oneKnown } from '../choices.ts'
import { messageOf } from './message.ts'
import { answer, answerMore, answerWords, type Reception } from './reception.ts'
import { renderPart } from './render.ts'
import { unknownMarket } from './sentences.ts'

/** `/resume guide`: which document a market wants and what goes in it, to the person alone. */
export async function guideCommand(
  { line, guide }: Reception,
  { options, token }: ChatInputCommandInteraction,
): Promise<void> {
  const named = options.getString('market', true)
  const market = marketOf(line.markets, named)
  if (market === null) return await answerWords(line, token, unknownMarket(named))
  const level = oneKnown(options.getString('level'), LEVELS)
  const employer = oneKnown(options.getString('employer'), EMPLOYERS)
  const [first, ...others] = guide({ market, level, employer }).parts.flatMap(renderPart)
  await answer(line, token, messageOf(first!))
  for (const piece of others) await answerMore(line, token, messageOf(piece))
}
