import { type Opening, readOpening } from './action.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { TechnologyMention } from './judgement.ts'
import { technologiesIn } from './technologies.ts'
import { type Token, tokensOf } from './tokens.ts'
import type { JudgingWords } from './words.ts'

/** A bullet, taken apart once for all the questions that are asked about it. */
export interface Reading {
  text: string
  tokens: Token[]
  clauses: Clause[]
  opening: Opening
  technologies: TechnologyMention[]
  /** Tokens that are part of a technology's name. */
  covered: ReadonlySet<number>
}

export function readBullet(text: string, words: JudgingWords, current = true): Reading {
  const tokens = tokensOf(text)
  const { mentions, covered } = technologiesIn(text, tokens, words.technologies)
  return {
    text,
    tokens,
    clauses: clausesOf(text, tokens, words.intentions),
    opening: readOpening(tokens, words, current),
    technologies: mentions,
    covered,
  }
}

/** The words of some tokens with technology names, their versions and calendar years left out: no figure of theirs counts. */
export function plainText({ tokens, covered }: Reading, from: number, to: number): string {
  let plain = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    const before = tokens[i - 1]
    if (i > from && before && before.end !== token.at) plain += ' '
    const isVersion = /^\d/.test(token.text) && (covered.has(i - 1) || (covered.has(i - 3) && before?.text === '.'))
    if (covered.has(i)) plain += '_'
    else plain += isVersion || /^(?:19|20)\d\d$/.test(token.text) ? '_' : token.lower
  }
  return plain
}
