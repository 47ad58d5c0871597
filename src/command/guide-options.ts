import { EMPLOYERS, LEVELS, type Market } from '../review/context.ts'
import type { Asked } from '../review/infer/infer.ts'
import { oneOf, parsed, UsageError } from './options.ts'

const OPTIONS = {
  market: { type: 'string' },
  level: { type: 'string' },
  employer: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The market is always named: without a file nothing else tells which document is wanted. */
export type GuideOptions = Asked & { market: Market }

/**
 * Reads the words behind "guide". `markets` are the known ones.
 * @returns 'help' when that was asked for
 * @throws UsageError naming what is known
 */
export function readGuideOptions(words: string[], markets: readonly Market[]): GuideOptions | 'help' {
  const { values, positionals } = parsed(words, OPTIONS)
  if (values.help) return 'help'
  if (positionals.length > 0) {
    throw new UsageError(`The guide takes no file; I was given ${positionals[0]}. For a file: npm run review -- FILE`)
  }
  const market = oneOf('market', values.market, markets)
  if (market === null) throw new UsageError(`Where is the job? Add --market. Known: ${markets.join(', ')}.`)
  return {
    market,
    level: oneOf('level', values.level, LEVELS),
    employer: oneOf('employer', values.employer, EMPLOYERS),
  }
}
