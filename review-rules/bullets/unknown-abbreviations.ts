import type { Lexicon } from '../../src/review/lexicon.ts'
import type { JudgedBullet } from '../../src/review/rule.ts'
import { once } from '../../src/review/words/once.ts'

/** Three to five capitals that stand alone; beside a hyphen or in brackets they are part of a name, or explained. */
const CAPITALS = /(?<![\p{L}\p{N}(-])[A-Z]{3,5}(?![\p{L}\p{N})-])/gu

/** Every abbreviation and name that needs no explanation to those who hire engineers. */
export const knownNames = once(
  ({ acronyms, technologies }: Lexicon): ReadonlySet<string> =>
    new Set([...acronyms, ...technologies.flatMap(({ name, aliases }) => [name, ...aliases])]),
)

/** The abbreviations of a line that are not among the known ones, each once. */
export function unknownAbbreviations({ bullet, judgement }: JudgedBullet, known: ReadonlySet<string>): string[] {
  const named = judgement.technologies.map(({ text }) => text).join(' ')
  const found = [...bullet.text.matchAll(CAPITALS)].map(([word]) => word)
  return [...new Set(found)].filter((word) => !known.has(word) && !named.includes(word))
}
