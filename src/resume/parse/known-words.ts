import type { SectionKind } from '../model.ts'
import { headingKey, openingKey } from './headings.ts'
import type { Vocabulary } from './vocabulary.ts'
import { fold, wordsOf } from './words.ts'

/** The vocabulary made ready to be looked up: folded, without full stops. */
export interface KnownWords {
  headings: ReadonlyMap<string, SectionKind>
  titles: ReadonlySet<string>
  /** How compounds end that are titles ("…entwickler"), and those that are schools. */
  titleEndings: ReadonlySet<string>
  degrees: ReadonlySet<string>
  schools: ReadonlySet<string>
  schoolEndings: ReadonlySet<string>
}

/** In a list it stands for words that no list knows. */
const ANYTHING = '…'

/** Endings of compounds are no shorter and no longer than this. */
const SHORTEST_ENDING = 4
const LONGEST_ENDING = 16

const made = new WeakMap<Vocabulary, KnownWords>()

/** Made once for a vocabulary, which stays as it is. */
export function knownWords(vocabulary: Vocabulary): KnownWords {
  const known = made.get(vocabulary) ?? fromLists(vocabulary)
  made.set(vocabulary, known)
  return known
}

function fromLists(vocabulary: Vocabulary): KnownWords {
  return {
    headings: new Map(
      Object.entries(vocabulary.headings).flatMap(([kind, names]) =>
        names.flatMap((name) => headingKeys(name).map((key): [string, SectionKind] => [key, kind as SectionKind])),
      ),
    ),
    titles: new Set(vocabulary.titles.nouns.filter(isWhole).flatMap(tellingWords)),
    titleEndings: endingsOf(vocabulary.titles.nouns),
    degrees: new Set(vocabulary.degrees.degrees.map((name) => fold(name).replace(/\./g, ''))),
    schools: new Set(vocabulary.degrees.schools.filter(isWhole).map(fold)),
    schoolEndings: endingsOf(vocabulary.degrees.schools),
  }
}

/** How a heading is looked up; one that may go on is also found by its opening. */
function headingKeys(name: string): string[] {
  const key = headingKey(name)
  return name.endsWith(ANYTHING) ? [key, openingKey(key)] : [key]
}

function isWhole(name: string): boolean {
  return !name.startsWith(ANYTHING)
}

function endingsOf(names: string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => !isWhole(name)).map((name) => fold(name.slice(ANYTHING.length))))
}

function hasEnding(word: string, endings: ReadonlySet<string>): boolean {
  const longest = Math.min(LONGEST_ENDING, word.length - 2)
  for (let length = SHORTEST_ENDING; length <= longest; length++) if (endings.has(word.slice(-length))) return true
  return false
}

/** Is the word one that marks the name of a school, or a compound that ends in one? */
export function isSchoolWord(word: string, known: KnownWords): boolean {
  return known.schools.has(word) || hasEnding(word, known.schoolEndings)
}

/** The words of a noun of several ("chef de projet") but for those that join them. */
function tellingWords(noun: string): string[] {
  const words = wordsOf(noun)
  return words.length === 1 ? words : words.filter((word) => word.length > 2)
}

/** Is the word, or its singular, or its last half ("software-engineer"), one that ends a job title? */
export function isTitleNoun(word: string, known: KnownWords): boolean {
  const { titles } = known
  return (
    titles.has(word) ||
    (word.endsWith('s') && titles.has(word.slice(0, -1))) ||
    titles.has(word.slice(word.lastIndexOf('-') + 1)) ||
    hasEnding(word, known.titleEndings)
  )
}
