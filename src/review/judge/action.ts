import { longestAt } from './phrases.ts'
import { DETERMINERS, singular, type Token } from './tokens.ts'
import type { JudgingWords, VerbForm } from './words.ts'

/** How a bullet opens. */
export interface Opening {
  action: boolean
  /** The words that hide the work, as tokens; null when the bullet opens with an action. */
  hiding: { from: number; to: number } | null
  /** The hiding words are known ones (openers.yaml), not just anything that is no action. */
  listed: boolean
  /** Index of the verb that says what the person did. */
  verb: number | null
}

/** Adverbs and the like that may stand before the verb. */
const BEFORE_VERB = new Set(['also', 'then', 'later', 'now', 'further', 'have', 'had', 'often', 'soon', 'as', 'well'])

/** Words in -ed that describe a person or a thing at the start of a line, rather than saying what was done. */
const DESCRIBING = new Set(
  `accomplished acclaimed advanced based certified dedicated detailed educated embedded experienced gifted indeed motivated need
  qualified related respected rounded seasoned seed skilled speed talented trusted united`.split(/\s+/),
)

/** Base forms that are as often nouns: "Test automation", "Release management". */
export const NOUN_TOO: ReadonlySet<string> = new Set(
  `access back batch bet cache care code control design document draft estimate experiment file fork gate guide head index
  lead light load log map mine mock model monitor nurse order page pair patch pilot plan plug process profile program
  prototype query queue record release report research review route sample scale scan schedule scope score script serve
  ship size sketch sort sponsor staff stage store stream string structure stub study supply support surface survey switch tag
  template test trace track train transfer trial upgrade update vault version volunteer work`.split(/\s+/),
)

/** How many words the thing may have that is spoken of in the passive. */
const SUBJECT_REACH = 5
const NO_SUBJECT = /^(?:that|which|who|how|what|where|when|while|why|if|and|to|for|of|in|on|at|with|from|so)$/

const TITLE =
  /^(?:developer|engineer|architect|programmer|dev|designer|analyst|manager|administrator|maintainer|author|of|for|on|in)$/
const PERSON = /^(?:developer|engineer|architect|programmer|designer|analyst|administrator)$/
const NOMINAL = /(?:ing|tion|sion|ment|ance|ence|ity|ship|er|or|ers|ors)$/

/**
 * Tells whether the first words say what the person did.
 * @param current the role goes on, so that "Test" or "Support" can be verbs; in a role that is over they are nouns
 */
export function readOpening(tokens: readonly Token[], words: JudgingWords, current: boolean): Opening {
  const start = tokens.findIndex((token) => token.word)
  if (start < 0) return { action: false, hiding: null, listed: false, verb: null }
  const plain = openingAt(tokens, start, words, current)
  if (plain.action) return plain
  const label = tokens.findIndex((token, i) => i > start && i <= start + 4 && token.text === ':')
  if (label > 0) {
    const labelled = openingAt(tokens, label + 1, words, current)
    if (labelled.action) return labelled
  }
  return plain
}

function openingAt(tokens: readonly Token[], start: number, words: JudgingWords, current: boolean): Opening {
  let at = start
  while (at < start + 3 && mayPrecede(tokens, at, words)) at++
  const hidden = longestAt(tokens, at, words.openers) ?? longestAt(tokens, start, words.openers)
  // "Worked out" and "worked through" say what was done, "helped out" does not.
  if (hidden && tokens[at]?.lower === 'worked' && /^(?:out|through|around|up)$/.test(tokens[at + 1]?.lower ?? ''))
    return { action: true, hiding: null, listed: false, verb: at }
  if (hidden) return { action: false, hiding: { from: start, to: hidden.to }, listed: true, verb: null }
  const verb = lastOfCompound(tokens, at)
  if (isDescribed(tokens, verb, words)) return { action: false, hiding: null, listed: false, verb: null }
  if (isAction(tokens, verb, verb > at, words, current)) return { action: true, hiding: null, listed: false, verb }
  const gerund = words.verbs.get(tokens[at]?.lower ?? '')?.tense === 'gerund'
  return {
    action: false,
    hiding: { from: start, to: Math.min(tokens.length, gerund ? at + 1 : at + 2) },
    listed: false,
    verb: null,
  }
}

function mayPrecede(tokens: readonly Token[], at: number, words: JudgingWords): boolean {
  const token = tokens[at]
  if (!token || tokens[at + 1] === undefined) return false
  if (/^i(?:'ve|'m|'d)?$/.test(token.lower)) return true
  if (token.lower === 'was' || token.lower === 'am') return longestAt(tokens, at + 1, words.openers) !== null
  if (BEFORE_VERB.has(token.lower) || token.text === '-') return true
  return !words.verbs.has(token.lower) && token.lower.length > 4 && token.lower.endsWith('ly')
}

/** "Stored procedures were rewritten", "Supported by a mentor": what looks like a deed describes the thing or the person. */
function isDescribed(tokens: readonly Token[], at: number, words: JudgingWords): boolean {
  const first = tokens[at]?.lower ?? ''
  const tense = words.verbs.get(first)?.tense
  if (tense === 'third' && /^(?:was|were|is|are)$/.test(tokens[at + 1]?.lower ?? '')) return true
  if (tense !== 'past' && !looksPast(first)) return false
  if (tokens[at + 1]?.lower === 'by') return !tokens[at + 2]?.lower.endsWith('ing')
  for (let next = at + 1; next < at + 1 + SUBJECT_REACH; next++) {
    const token = tokens[next]
    if (!token?.word || DETERMINERS.has(token.lower) || NO_SUBJECT.test(token.lower)) return false
    if (/^(?:was|were|is|are)$/.test(token.lower)) return next > at + 1
  }
  return false
}

/** "Load-tested" is an action because of its last part. */
function lastOfCompound(tokens: readonly Token[], at: number): number {
  let last = at
  while (tokens[last + 1]?.text === '-' && tokens[last + 1]!.at === tokens[last]!.end && tokens[last + 2]?.word)
    last += 2
  return last
}

function isAction(
  tokens: readonly Token[],
  at: number,
  compound: boolean,
  words: JudgingWords,
  current: boolean,
): boolean {
  const word = tokens[at]?.lower
  if (word === undefined || (DESCRIBING.has(word) && !compound)) return false
  const form = words.verbs.get(word)
  if (form?.tense === 'past') return true
  if (compound) return word.endsWith('ed')
  if (form?.tense === 'base' || form?.tense === 'third') {
    return (current || !NOUN_TOO.has(form.base)) && isVerbHere(tokens, at, form, words)
  }
  // An unknown word before "the" or "a" must be a verb: "Steward the schemas".
  return form === undefined && (looksPast(word) || DETERMINERS.has(tokens[at + 1]?.lower ?? ''))
}

/** A regular past form, by its ending: "threaded", "wired", "ported". */
export function looksPast(word: string): boolean {
  return word.length > 3 && /[^e]ed$/.test(word) && /[aeiouy]/.test(word.slice(0, -2)) && !DESCRIBING.has(word)
}

/** Whether a word that could be a noun is a verb where it stands. */
function isVerbHere(tokens: readonly Token[], at: number, { base, tense }: VerbForm, words: JudgingWords): boolean {
  const next = tokens[at + 1]
  if (next === undefined || /^(?:of|for|:|-|–|—|\(|;|\.)$/.test(next.text)) return false
  if (/^(?:,|\/|&|and)$/.test(next.lower)) {
    const other = tokens[at + 2] && words.verbs.get(tokens[at + 2]!.lower)
    // "Assess and troubleshoot production": two words that are nothing but verbs.
    if (other?.tense === tense && !NOUN_TOO.has(base) && !NOUN_TOO.has(other.base)) return true
    return other?.tense === tense && !NOMINAL.test(tokens[at + 3]?.lower ?? 'ing')
  }
  if (base === 'lead' || base === 'head') return !opensTitle(tokens, at + 1)
  if (base === 'open' && next.lower === 'source') return false
  if (!NOUN_TOO.has(base)) return true
  return !NOMINAL.test(next.lower) && !/^(?:in|on|with|to|from|by)$/.test(next.lower)
}

/** "developer", "Android developer", "backend software engineer" after "Lead". */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]!.lower
  if (TITLE.test(singular(next)) || TITLE.test(next)) return true
  return tokens
    .slice(at + 1, at + 3)
    .some(({ lower }, i) => PERSON.test(lower) && !opensPhrase(tokens.slice(at, at + 1 + i)))
}

function opensPhrase(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, word }) => !word || DETERMINERS.has(lower) || NO_SUBJECT.test(lower))
}
