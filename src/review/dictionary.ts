import type { Spelling } from './context.ts'

/**
 * Whether a word, in small letters, is one in American and in British English. Handed in, as the words stand in files:
 * the first question to either may take a fraction of a second, in which they are read.
 */
export type Dictionary = Record<Spelling, (word: string) => boolean>
