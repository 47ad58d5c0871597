import type { SectionKind } from '../model.ts'
import { headingKey } from './headings.ts'
import type { Vocabulary } from './vocabulary.ts'
import { fold, wordsOf } from './words.ts'

/** The vocabulary made ready to be looked up: folded, without full stops. */
export interface KnownWords {
  headings: ReadonlyMap<string, SectionKind>
  titles: ReadonlySet<string>
  degrees: ReadonlySet<string>
  schools: ReadonlySet<string>
}

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
        names.map((name): [string, SectionKind] => [headingKey(name), kind as SectionKind]),
      ),
    ),
    titles: new Set(vocabulary.titles.nouns.flatMap(tellingWords)),
    degrees: new Set(vocabulary.degrees.degrees.map((name) => fold(name).replace(/\./g, ''))),
    schools: new Set(vocabulary.degrees.schools.map(fold)),
  }
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
    titles.has(word.split('-').at(-1) ?? '')
  )
}
