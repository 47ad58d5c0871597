import { looksPast } from './action.ts'
import { findPhrases } from './phrases.ts'
import type { Reading } from './reading.ts'
import { countWords } from './tokens.ts'
import type { JudgingWords } from './words.ts'

/** From this many words a bullet is two, or hides its result (labelling of 150 bullets: none that works is longer). */
const LONG = 45
/** So many names, and so large a part of the words, are a list and not a sentence. */
const STUFFED_NAMES = 7
const STUFFED_SHARE = 0.35
const SOUP_UNKNOWN = 4
const SOUP_SHARE = 0.25

const PERSON =
  /(?<![\p{L}\p{N}./])(?:I(?:['’](?:m|ve|d))?(?![/\p{L}\p{N}])|we(?:['’]ve)?|We(?:['’]ve)?|our|Our|my|My|us|me|ours|myself|ourselves)(?![\p{L}\p{N}])/u
const NUMERAL_BEFORE = /(?:phase|level|type|part|tier|class|grade|engineer|developer|sde|swe|stage|category)\s$/i
const BE = new Set(['was', 'were', 'been', 'being', 'got', 'is', 'are'])
const PARTICIPLE = /(?:en|wn|ne|ung|un)$/
const NO_PARTICIPLE = new Set('then when often even open own one down between none'.split(' '))

/** "I", "we", "our", …: the first such word, or null. */
export function firstPerson(text: string): string | null {
  const match = PERSON.exec(text)
  if (!match || (match[0] === 'I' && NUMERAL_BEFORE.test(text.slice(0, match.index)))) return null
  return match[0]
}

/** "was migrated", "been given" in a bullet that does not open with an action: the words, or null. */
export function passiveVoice({ text, tokens, opening }: Reading, words: JudgingWords): string | null {
  if (opening.action || opening.listed) return null
  const first = tokens.find((token) => token.word)
  if (first && /^(?:given|chosen|asked|awarded|selected|promoted|hired|appointed)$/.test(first.lower)) return first.text
  for (const [at, token] of tokens.entries()) {
    if (!BE.has(token.lower)) continue
    const adverb =
      tokens[at + 1]?.lower.endsWith('ly') || /^(?:also|then|being|been)$/.test(tokens[at + 1]?.lower ?? '')
    const next = tokens[at + (adverb ? 2 : 1)]
    if (next && isParticiple(next.lower, words)) return text.slice(token.at, next.end)
  }
  return null
}

function isParticiple(word: string, words: JudgingWords): boolean {
  if (NO_PARTICIPLE.has(word)) return false
  return looksPast(word) || words.verbs.get(word)?.tense === 'past' || (PARTICIPLE.test(word) && word.length > 3)
}

/** Praise that nobody can check; the first of at least two, or of one where the rest is thin. */
export function buzzwords({ text, tokens }: Reading, words: JudgingWords): string[] {
  return findPhrases(tokens, words.buzzwords).map(({ from, to }) => text.slice(tokens[from]!.at, tokens[to - 1]!.end))
}

export function isTooLong(text: string): boolean {
  return countWords(text) >= LONG
}

/** A list of names with a verb in front. */
export function isStuffed({ tokens, technologies, covered }: Reading): boolean {
  const names = new Set(technologies.map(({ name }) => name)).size
  const all = tokens.filter(({ word }) => word).length
  const named = tokens.filter(({ word }, at) => word && covered.has(at)).length
  return names >= STUFFED_NAMES && named >= all * STUFFED_SHARE
}

/** Abbreviations that only insiders can read. */
export function isAcronymSoup({ tokens, covered }: Reading, words: JudgingWords): boolean {
  const all = tokens.filter(({ word }) => word)
  const acronyms = tokens.filter(({ text }, at) => /^[A-Z][A-Z0-9]{1,6}s?$/.test(text) && !covered.has(at))
  const unknown = acronyms.filter(({ text }) => !words.acronyms.has(text))
  return unknown.length >= SOUP_UNKNOWN || (acronyms.length >= 5 && acronyms.length >= all.length * SOUP_SHARE)
}

const LESS = /\b(?:reduc|cut|decreas|lower|drop|fell|fall|shr[aiu]nk|sav|slash|eliminat|trim|fewer|less|short)/i
const SOFT =
  /\b(?:happiness|morale|satisfaction|productivity|synergy|collaboration|engagement|efficiency|quality|motivation|creativity|innovation|culture|communication|trust|confidence|excellence|teamwork|delight|agility|alignment|understanding|knowledge|readability|maintainability|beauty|elegance|cleanliness|robustness|scalability|flexibility|passion|loyalty|awareness|leadership|professionalism|craftsmanship|proactivity)\b/i

/** From this many percent on, a gain in something that nobody measures is not believed. */
const BEYOND = 200
/** More people than there are, or more requests a second than any company serves. */
const IMPOSSIBLE_SCALE =
  /\b\d[\d.,]{0,12} ?(?:(?:trillion|quadrillion|billion) (?:\w+ )?(?:users|customers|people|servers|developers)|(?:trillion|quadrillion|billion) (?:\w+ )?(?:per|a|each|every|\/) ?(?:s\b|second))/i

/** A figure that no reader will believe, or null. */
export function incredibleFigure(text: string): string | null {
  for (const match of text.matchAll(/(\d[\d,]{0,12}(?:\.\d{1,6})?) ?(?:%|percent\b)/g)) {
    const percent = Number(match[1]!.replaceAll(',', ''))
    const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30)
    if (percent > 100 && LESS.test(around)) return match[0]
    if (percent >= 1000 || (percent >= BEYOND && SOFT.test(around))) return match[0]
    if (/\.\d/.test(match[1]!) && !/^99\./.test(match[1]!) && SOFT.test(around)) return match[0]
    if (/^99\.\d{5}/.test(match[1]!)) return match[0]
  }
  for (const match of text.matchAll(/(\d[\d,]{0,12}) ?(?:x|×|times)(?![\p{L}\p{N}])/giu)) {
    if (Number(match[1]!.replaceAll(',', '')) >= 1000) return match[0]
  }
  return IMPOSSIBLE_SCALE.exec(text)?.[0] ?? null
}
