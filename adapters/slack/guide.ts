import { EMPLOYERS, LEVELS } from '../../src/review/context.ts'
import { oneKnown } from '../choices.ts'
import type { MessageBody } from './block.ts'
import { knownMarket } from './line.ts'
import { type Asker, communityOf, type Reception } from './reception.ts'
import { renderPart } from './render.ts'
import { inWords } from './reply.ts'
import { marketNeeded, unknownWord } from './sentences.ts'

/** `/resume guide us junior startup`: which document a market wants and what goes in it. The words come in any order. */
export async function guideFor(reception: Reception, asker: Asker, words: readonly string[]): Promise<MessageBody[]> {
  const { line, desk, guide } = reception
  const known = [...line.markets.map(({ value }) => value), ...LEVELS, ...EMPLOYERS]
  const unknown = words.find((word) => !known.includes(word))
  if (unknown !== undefined) return [inWords(unknownWord(unknown, known))]
  const house = await desk.house(communityOf(asker))
  const market = knownMarket(line, words.find((word) => knownMarket(line, word) !== null) ?? house.market)
  if (market === null) return [inWords(marketNeeded(line.markets.map(({ value }) => value)))]
  const level = words.map((word) => oneKnown(word, LEVELS)).find(Boolean) ?? null
  const employer = words.map((word) => oneKnown(word, EMPLOYERS)).find(Boolean) ?? null
  return guide({ market, level, employer }).parts.flatMap(renderPart)
}
