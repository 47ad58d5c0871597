import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nspell from 'nspell'
import type { Dictionary } from '../src/review/dictionary.ts'

const require = createRequire(import.meta.url)

/**
 * The dictionaries of American and of British English. Each is read when it is first asked, and kept: about a third of
 * a second and 12 MB. A program that reviews nothing reads neither.
 */
export function loadDictionary(): Dictionary {
  const american = once(() => spellerOf(require.resolve('dictionary-en')))
  const british = once(() => spellerOf(require.resolve('dictionary-en-gb')))
  return { us: (word) => american().correct(word), uk: (word) => british().correct(word) }
}

/** `entry` is the main file of a dictionary's package; the words and their forms lie beside it. */
function spellerOf(entry: string) {
  const [aff, dic] = ['index.aff', 'index.dic'].map((name) => readFileSync(entry.replace(/[^/\\]+$/, name)))
  return nspell({ aff: aff!, dic: dic! })
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
