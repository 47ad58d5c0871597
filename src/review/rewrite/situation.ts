import type { DocumentKind, Level, Spelling } from '../context.ts'
import type { Lexicon } from '../lexicon.ts'
import { gerund, past } from '../words/verb.ts'
import { type WorkKinds, workKinds } from './workKind.ts'

/** What the rewriting of one bullet depends on besides its words. */
export interface Situation {
  /** The role is held today: what is still done stands in the present tense. */
  current: boolean
  level: Level
  spelling: Spelling
  wanted: DocumentKind
  /** Canonical names shown elsewhere in the same role: offered only as a question. */
  roleTechnologies: readonly string[]
  /** Verbs (small letters, as they stand) that open other bullets or afters, and how often. */
  usedVerbs: ReadonlyMap<string, number>
  /** How many afters of this resume came before this one: each takes the next wording of a blank. */
  variant: number
  /** Words of blanks that earlier afters of this resume hold: avoided while another wording is left. */
  usedBlanks: ReadonlySet<string>
  words: RewriteWords
}

/** The word lists of the lexicon, made ready once for all bullets. */
export interface RewriteWords {
  irregular: Readonly<Record<string, string>>
  /** Base forms in American and British spelling, first words only. */
  bases: ReadonlySet<string>
  /** All forms of those verbs, and the small words outside the blanks of outcomes.yaml: words that claim nothing. */
  harmless: ReadonlySet<string>
  kinds: WorkKinds
  /** Endings that any kind of work may take. */
  endings: Omit<Lexicon['outcomes'], 'kinds' | 'general'>
  nouns: Readonly<Record<string, string>>
  things: ReadonlySet<string>
  both: ReadonlySet<string>
  vague: ReadonlySet<string>
  colleagues: ReadonlySet<string>
  served: ReadonlySet<string>
  praise: ReadonlySet<string>
  inflated: Readonly<Record<string, string>>
  /** Names and aliases of technologies in small letters. */
  technologies: ReadonlySet<string>
}

/** Verbs that openers and prompts lean on, and that say too little to stand in the lexicon. */
const PLAIN_VERBS = [
  'shadow',
  'connect',
  'work',
  'help',
  'assist',
  'learn',
  'use',
  'look',
  'ensure',
  'attend',
  'deal',
  'ask',
  'create',
  'handle',
  'participate',
  'contribute',
  'chase',
  'gather',
  'visit',
  'order',
]

export function rewriteWords(lexicon: Lexicon): RewriteWords {
  const verbs = [...Object.values(lexicon.verbs).flat(), ...Object.keys(lexicon.irregularVerbs), ...PLAIN_VERBS]
  const bases = verbs.map((verb) => verb.split(' ')[0]!).flatMap((verb) => [verb, british(verb)])
  const { nominals } = lexicon
  return {
    irregular: lexicon.irregularVerbs,
    bases: new Set(bases),
    harmless: new Set([...formsOf(bases, lexicon.irregularVerbs), ...wordsOfEndings(lexicon.outcomes)]),
    kinds: workKinds(lexicon.outcomes),
    endings: lexicon.outcomes,
    nouns: nominals.nouns,
    things: new Set(nominals.things),
    both: new Set(nominals.both),
    vague: new Set(nominals.vague),
    colleagues: new Set(nominals.colleagues),
    served: new Set(nominals.served),
    praise: new Set(nominals.praise),
    inflated: nominals.inflated,
    technologies: new Set(
      lexicon.technologies.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()),
    ),
  }
}

function british(verb: string): string {
  return verb.replace(/yze$/, 'yse').replace(/([a-z]{3})ize$/, '$1ise')
}

function formsOf(bases: readonly string[], irregular: Lexicon['irregularVerbs']): string[] {
  return (['us', 'uk'] as const).flatMap((spelling) => {
    const verbs = { irregular, bases: new Set<string>(), spelling }
    return bases.flatMap((base) => [base, past(base, verbs), gerund(base, verbs)])
  })
}

function wordsOfEndings({ kinds, general, ...shared }: Lexicon['outcomes']): string[] {
  const byKind = [...kinds, general].flatMap(({ effects, small }) => [...effects, ...small])
  return [...byKind, ...Object.values(shared).flat()].flatMap(
    ({ text }) => text.replace(/\[[^[\]]*\]/g, ' ').match(/[a-z]+/g) ?? [],
  )
}
