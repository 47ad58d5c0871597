import type { Lexicon } from '../lexicon.ts'
import { gerund, past, thirdPerson, type VerbWords } from '../words/verb.ts'
import { type PhraseIndex, phraseIndex } from './phrases.ts'
import { type TechnologyIndex, technologyIndex } from './technologies.ts'

export interface VerbForm {
  base: string
  tense: 'past' | 'base' | 'third' | 'gerund'
}

/** The word lists in the shape that judging needs; built once, never changed. */
export interface JudgingWords {
  technologies: TechnologyIndex
  artefacts: PhraseIndex<string>
  openers: PhraseIndex<string>
  buzzwords: PhraseIndex<string>
  intentions: PhraseIndex<string>
  domains: PhraseIndex<string>
  /** Abbreviations that need no explanation, as printed. */
  acronyms: ReadonlySet<string>
  /** What a verb form is a form of: "wrote" of "write". */
  verbs: ReadonlyMap<string, VerbForm>
  /** Verbs of outcomes, by base. */
  changes: ReadonlySet<string>
  movements: ReadonlySet<string>
  improvements: ReadonlySet<string>
  effects: ReadonlySet<string>
  removals: ReadonlySet<string>
  happenings: ReadonlySet<string>
  /** Nouns in the singular. */
  generic: ReadonlySet<string>
  sizes: ReadonlySet<string>
  outputs: ReadonlySet<string>
  anybody: ReadonlySet<string>
  people: ReadonlySet<string>
}

/** Prepares the word lists for `judgeBullet` and `judgeSummary`. */
export function judgingWords(lexicon: Lexicon): JudgingWords {
  const { signals } = lexicon
  const set = (words: readonly string[]) => new Set(words)
  return {
    technologies: technologyIndex(lexicon.technologies),
    artefacts: phrases(lexicon.artefacts),
    openers: phrases(Object.values(lexicon.openers).flat()),
    buzzwords: phrases(lexicon.buzzwords),
    intentions: phrases(signals.intentions),
    domains: phrases(signals.domains),
    acronyms: set(lexicon.acronyms),
    verbs: verbForms(lexicon),
    changes: set(signals.changes),
    movements: set(signals.movements),
    improvements: set(signals.improvements),
    effects: set(signals.effects),
    removals: set(signals.removals),
    happenings: set(signals.happenings),
    generic: set(signals.generic),
    sizes: set(signals.sizes),
    outputs: set(signals.outputs),
    anybody: set(signals.anybody),
    people: set(signals.people),
  }
}

function phrases(words: readonly string[]): PhraseIndex<string> {
  return phraseIndex(words.map((word) => [word, word] as const))
}

/** Every form of every verb of the lists, in both spellings; where two verbs share a form, the past wins ("found"). */
function verbForms({ verbs, irregularVerbs, signals }: Lexicon): Map<string, VerbForm> {
  const { changes, movements, improvements, effects, removals, happenings } = signals
  const bases = [
    ...new Set([
      ...Object.values(verbs).flat(),
      ...Object.keys(irregularVerbs),
      ...changes,
      ...movements,
      ...improvements,
      ...effects,
      ...removals,
      ...happenings,
    ]),
  ]
  const known = new Set(bases)
  const forms = new Map<string, VerbForm>()
  const add = (form: string, base: string, tense: VerbForm['tense']) => {
    if (!forms.has(form)) forms.set(form, { base, tense })
  }
  const spelled = bases.flatMap((base) => {
    const british = base.replace(/iz(?=e$)|yz(?=e$)/, (ending) => ending.replace('z', 's'))
    return british === base ? [[base, base] as const] : [[base, base] as const, [british, base] as const]
  })
  for (const spelling of ['us', 'uk'] as const) {
    const words: VerbWords = { irregular: irregularVerbs, bases: known, spelling }
    for (const [spelt, base] of spelled) add(past(spelt, words), base, 'past')
    // "Speeded up" is as good as "sped up", and "builded" does no harm.
    for (const [spelt, base] of spelled) add(past(spelt, { ...words, irregular: {} }), base, 'past')
    for (const [spelt, base] of spelled) add(gerund(spelt, words), base, 'gerund')
  }
  for (const [spelt, base] of spelled) add(spelt, base, 'base')
  for (const [spelt, base] of spelled) add(thirdPerson(spelt), base, 'third')
  return forms
}
