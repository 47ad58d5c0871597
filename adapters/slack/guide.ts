import { EMPLOYERS, LEVELS } from '../../src/review/context.ts'
import { marketOf, oneKnown } from '../choices.ts'
import type { MessageBody } from './block.ts'
import { type Asker, communityOf, type Reception } from './reception.ts'
import { renderPart } from './render.ts'
import { inWords } from './reply.ts'
import { marketNeeded, unknownWord } from './sentences.ts'

/** `/resume guide us junior startup`: which document a market wants and what goes in it. The words come in any order. */
export async function guideFor(reception: Reception, asker: Asker, words: readonly string[]): Promise<MessageBody[]> {
  const { desk, guide } = reception
  const { markets } = reception.line
  const short = markets.map(({ value }) => value)
  const named = words.map((word) => ({
    word,
    market: marketOf(markets, word),
    level: oneKnown(word, LEVELS),
    employer: oneKnown(word, EMPLOYERS),
  }))
  const unknown = named.find(({ market, level, employer }) => market === null && level === null && employer === null)
  if (unknown) return [inWords(unknownWord(unknown.word, [...short, ...LEVELS, ...EMPLOYERS]))]
  const one = <Name extends 'market' | 'level' | 'employer'>(name: Name) =>
    named.find((word) => word[name])?.[name] ?? null
  const market = one('market') ?? marketOf(markets, (await desk.house(communityOf(asker))).market)
  if (market === null) return [inWords(marketNeeded(short))]
  return guide({ market, level: one('level'), employer: one('employer') }).parts.flatMap(renderPart)
}
