import type { Lexicon } from '../lexicon.ts'

/** Whether the first words of a line are ones that hide the work (lexicon/openers.yaml), with or without "I was" before them. */
export function isKnownOpener(opener: string, { openers }: Lexicon): boolean {
  const words = opener.toLowerCase()
  return words !== '' && Object.values(openers).some((phrases) => phrases.some((phrase) => words.endsWith(phrase)))
}
