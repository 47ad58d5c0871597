import type { Technology } from '../lexicon.ts'
import type { TechnologyMention } from './judgement.ts'
import { type Found, findPhrases, type PhraseIndex, phraseIndex, phraseKey } from './phrases.ts'
import { type Token, tokensOf } from './tokens.ts'

interface Spelling {
  technology: Technology
  text: string
  /** How sure the spelling alone is: anywhere, only in its own casing, or only in technical company as well. */
  counts: 'anywhere' | 'cased' | 'in-company'
  /** Somebody writes it in several words; "open shifts" is not OpenShift. */
  spaced: boolean
}

export type TechnologyIndex = PhraseIndex<Spelling>

/** How many words to either side may vouch for an ambiguous name. */
const REACH = 6

const COMPANY = new Set(
  `agent algorithm api apis app application backend batch benchmark binary broker chart cli client cluster code codebase
  compiler component consumer container controller console controllers cookbook cookbooks coroutine crate cron daemon database
  dashboard dashboards deployment developer driver endpoint endpoints engine engineer exporter extension firmware
  framework frontend goroutine function functions gateway handler handlers http importer ingestion job jobs json kernel lambda
  libraries library linter logs manifest manifests microservice microservices middleware migration migrations model
  models module modules monolith operator orm package packages parser parsers pipeline pipelines page pages panel platform plugin portal process producer program
  programming proxy queries query queue repository resolver route routes runtime script scripts sdk secrets server
  servers service services sql stack site suite system template templates test tests tool tooling traces ui validator view views web webhook website
  wheel worker workers workflow workflows`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that make an English word of the name before them: "Go to market", "Spring 2021", "Express interest". */
const ENGLISH_NEXT = /^(?:to|live|beyond|further|of|at|(?:19|20)\d\d)$/
/** "written in Go", "ported to Rust", "a site in Flask": before a language or a framework these say enough. */
const BEFORE_LANGUAGE = /^(?:in|with|using|from|to|into|learning|writing|learned)$/
/** "with Chef", "using Helm": enough for any name. */
const BEFORE_TOOL = /^(?:with|using|via)$/
/** "in Spring", "in Phoenix": a season and a town. */
const WHEN_OR_WHERE = new Set(['Spring', 'Phoenix', 'Crystal'])
/** Shorter names are too often something else. */
const SURE_LENGTH = 4
const CAPITAL = /^\p{Lu}/u
/** Before an employer, a client or a place. */
const EMPLOYED = /^(?:at|for|of|by|near|around|mr|ms|st|the)$/
/** Makers that are employers and clients as often as tools. */
const EMPLOYER = new Set([
  'Oracle',
  'Apache',
  'Workday',
  'Amplitude',
  'Segment',
  'Expo',
  'Unity',
  'Render',
  'Apollo',
  'Access',
])
/** "R&D", "C-level", "Vitamin C". */
const SINGLE_LETTER_NEXT = new Set(['&', '-', "'", '.'])

/** Prepares the search; build it once. */
export function technologyIndex(technologies: readonly Technology[]): TechnologyIndex {
  const all = technologies.flatMap((technology) =>
    [technology.name, ...technology.aliases].map((text) => ({ technology, text })),
  )
  const spaced = new Set(all.filter(({ text }) => /[\s-]/.test(text)).map(({ text }) => phraseKey(text)))
  return phraseIndex(
    all.map(({ technology, text }): readonly [string, Spelling] => [
      text,
      { technology, text, counts: howItCounts(technology, text), spaced: spaced.has(phraseKey(text)) },
    ]),
  )
}

/** Every technology named in the text, in its order; the longest name wins. Takes time linear in the text. */
export function findTechnologies(text: string, index: TechnologyIndex): TechnologyMention[] {
  return technologiesIn(text, tokensOf(text), index).mentions
}

/** The technology that a whole entry of a skills section is, in whatever casing: there "EXPRESS" and "go" are no plain words. */
export function technologyListed(entry: string, index: TechnologyIndex): TechnologyMention | null {
  const tokens = tokensOf(entry)
  const [whole] = findPhrases(tokens, index, ({ from, to }) => from === 0 && to === tokens.length)
  if (!whole) return null
  const { name, category } = whole.value.technology
  const { at } = tokens[0]!
  return { name, category, at, text: entry.slice(at, tokens.at(-1)!.end) }
}

/** The same for a text that is already split; `covered` tells which tokens the names take up. */
export function technologiesIn(text: string, tokens: readonly Token[], index: TechnologyIndex) {
  const candidates = findPhrases(
    tokens,
    index,
    (found) => startsCleanly(tokens, found) && inOwnCasing(text, tokens, found),
  )
  const starts = new Set(candidates.map(({ from }) => from))
  const ends = new Set(candidates.map(({ to }) => to))
  const sure = new Set<number>()
  for (const found of candidates) {
    if (found.value.counts !== 'in-company') for (let i = found.from; i < found.to; i++) sure.add(i)
  }
  const kept = candidates.filter(
    (found) =>
      found.value.counts !== 'in-company' || isListed(tokens, found, starts, ends) || inCompany(tokens, found, sure),
  )
  const covered = new Set<number>()
  for (const found of kept) for (let i = found.from; i < found.to; i++) covered.add(i)
  const mentions = kept.map(({ value, from, to }): TechnologyMention => {
    const at = tokens[from]!.at
    return {
      name: value.technology.name,
      text: text.slice(at, tokens[to - 1]!.end),
      at,
      category: value.technology.category,
    }
  })
  return { mentions, covered }
}

function howItCounts(technology: Technology, spelling: string): Spelling['counts'] {
  if (!technology.ambiguous) return 'anywhere'
  if (/^[A-Z]{2,}$/.test(spelling)) return 'cased'
  // "CANoe" is no canoe; an alias of such a name may be written in any way ("nodejs").
  if (spelling === technology.name && /^[A-Z]{2,}[a-z]+$|^[a-z]+[A-Z]|^[A-Z][a-z]+[A-Z]/.test(spelling)) return 'cased'
  return /^[A-Z][a-z]*$/.test(spelling) ? 'in-company' : 'anywhere'
}

/** ".NET" does not begin in the middle of "example.net". */
function startsCleanly(tokens: readonly Token[], { from }: Found<Spelling>): boolean {
  const first = tokens[from]!
  return first.word || tokens[from - 1]?.end !== first.at || !tokens[from - 1]!.word
}

function inOwnCasing(text: string, tokens: readonly Token[], { value, from, to }: Found<Spelling>): boolean {
  if (!value.spaced && !isOneWord(tokens, from, to)) return false
  if (value.counts === 'anywhere') return true
  const written = text.slice(tokens[from]!.at, tokens[to - 1]!.end)
  return written.replace(/['’]?s$/, '') === value.text.replace(/s$/, '')
}

/** Written without a gap, or in words with capitals: "Open Shift". */
function isOneWord(tokens: readonly Token[], from: number, to: number): boolean {
  const parts = tokens.slice(from, to)
  const gap = parts.some(({ at }, i) => i > 0 && parts[i - 1]!.end !== at)
  return !gap || parts.every(({ text }) => text[0] === text[0]!.toUpperCase())
}

function inCompany(tokens: readonly Token[], { value, from, to }: Found<Spelling>, sure: ReadonlySet<number>): boolean {
  const next = tokens[to]
  const before = tokens[from - 1]
  if (from === 0 && next === undefined) return true
  if (value.text.length === 1 && next?.at === tokens[to - 1]!.end && SINGLE_LETTER_NEXT.has(next.text)) {
    return next.text === '.' && tokens[to + 1] === undefined
  }
  if (
    next &&
    ENGLISH_NEXT.test(next.lower) &&
    !(next.lower === 'to' && before && /^(?:in|from|with|,)$/.test(before.lower))
  ) {
    return false
  }
  if (isNamedAfterPreposition(value, before)) return true
  // A capital at the start of a sentence says nothing, so the very next word has to vouch.
  const starts = before === undefined || /^[.:;!?]$/.test(before.text)
  if (!starts && isNameInSentence(tokens, value, { before, next })) return true
  if (starts) return next !== undefined && (sure.has(to) || COMPANY.has(next.lower))
  for (let i = Math.max(0, from - REACH * 2); i < Math.min(tokens.length, to + REACH * 2); i++) {
    if (i >= from && i < to) continue
    if (sure.has(i) || (Math.abs(i - from) <= REACH && COMPANY.has(tokens[i]!.lower))) return true
  }
  return false
}

/** Where only names have capitals, a capital in the middle of a sentence says that this is one: "Introduced Vault". */
function isNameInSentence(
  tokens: readonly Token[],
  { text }: Spelling,
  { before, next }: { before: Token | undefined; next: Token | undefined },
): boolean {
  const short = text.length < SURE_LENGTH && !(text === 'Go' && next?.word && !CAPITAL.test(next.text))
  if (short || WHEN_OR_WHERE.has(text) || EMPLOYER.has(text)) return false
  const beside = [before, next].some((token) => token?.word && CAPITAL.test(token.text))
  if (beside || !before?.word || EMPLOYED.test(before.lower)) return false
  const written = tokens.filter(({ word }) => word)
  return written.filter(({ text: word }) => CAPITAL.test(word)).length * 2 < written.length
}

function isNamedAfterPreposition({ technology, text }: Spelling, before: Token | undefined): boolean {
  if (before === undefined || WHEN_OR_WHERE.has(text)) return false
  const written = technology.category === 'language' || technology.category === 'framework'
  return BEFORE_TOOL.test(before.lower) || (written && BEFORE_LANGUAGE.test(before.lower))
}

/** Stands in a list or in brackets with another name that could be a technology: "Go, Rust", "(Chef/Puppet)". */
function isListed(
  tokens: readonly Token[],
  { from, to }: Found<Spelling>,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): boolean {
  const separates = (token: Token | undefined) => token !== undefined && /^(?:[,/&+|•·;]|and|or)$/.test(token.lower)
  return (separates(tokens[from - 1]) && ends.has(from - 1)) || (separates(tokens[to]) && starts.has(to + 1))
}
