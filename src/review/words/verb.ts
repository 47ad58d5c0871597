/**
 * English verbs in the forms that a resume needs. A verb of several words ("roll out", "load-test") bends its first
 * word, or the last part of a hyphenated one.
 */
export interface VerbWords {
  /** Base form to past form: "write" to "wrote". */
  irregular: Readonly<Record<string, string>>
  /** Base forms that are known to be verbs, first words only. */
  bases: ReadonlySet<string>
  /** British spelling doubles a final l: "modelled", "labelling". */
  spelling: 'us' | 'uk'
}

/** Participles that differ from the past form, by base. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  be: 'been', become: 'become', begin: 'begun', break: 'broken', choose: 'chosen', come: 'come', do: 'done',
  draw: 'drawn', drive: 'driven', eat: 'eaten', fall: 'fallen', forget: 'forgotten', freeze: 'frozen', give: 'given',
  go: 'gone', grow: 'grown', hide: 'hidden', know: 'known', oversee: 'overseen', overtake: 'overtaken', redo: 'redone',
  rerun: 'rerun', rewrite: 'rewritten', ride: 'ridden', rise: 'risen', run: 'run', see: 'seen', shake: 'shaken',
  show: 'shown', speak: 'spoken', take: 'taken', throw: 'thrown', undergo: 'undergone', undertake: 'undertaken',
  underwrite: 'underwritten', undo: 'undone', wake: 'woken', wear: 'worn', withdraw: 'withdrawn', write: 'written',
} // biome-ignore format: a table is easier to check in few lines

const BY_PARTICIPLE = inverted(PARTICIPLES)

/** Verbs of more than one syllable that are stressed on the last, or that double by custom. */
const DOUBLING = new Set(
  'admit allot begin bootstrap commit compel control debug defer dispel embed equip excel forget format fulfil handicap incur occur offset omit outrun overrun patrol permit prefer program propel rebut recap recur refer regret remit repel rerun reset resubmit snapshot submit sunset transfer transmit typeset unclog undercut unplug unzip upset wiretap zigzag'.split(
    ' ',
  ),
)

const VOWEL = /[aeiou]/
/** Consonant, one vowel, consonant at the end: "plan", "ship"; "qu" counts as a consonant ("quit"). */
const SHORT_END = /(?:^|[^aeiou]|qu)[aeiouy][^aeiouwxy]$/

/** "plan" gives "planned", "write" gives "wrote", "roll out" gives "rolled out". */
export function past(base: string, words: VerbWords): string {
  return bend(base, (verb) => irregularPast(verb, words.irregular) ?? regularPast(verb, words.spelling))
}

/** "plan" gives "planning". */
export function gerund(base: string, words: VerbWords): string {
  return bend(base, (verb) => {
    if (verb === 'be') return 'being'
    if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
    if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
    return `${beforeVowel(verb, words.spelling)}ing`
  })
}

/** "push" gives "pushes", "carry" gives "carries". */
export function thirdPerson(base: string): string {
  return bend(base, (verb) => {
    if (verb === 'be') return 'is'
    if (verb === 'have') return 'has'
    if (/(?:[sxz]|ch|sh|[^o]o)$/.test(verb)) return `${verb}es`
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
    return `${verb}s`
  })
}

/** The base that a gerund comes from: "planning" gives "plan", "moving" gives "move"; null for a word that is no gerund. */
export function baseOfGerund(word: string, words: VerbWords): string | null {
  const candidates = basesBehind(word, 'ing')
  const known = candidates.find((base) => words.bases.has(unhyphened(base)) || base in words.irregular)
  return known ?? candidates.find((base) => gerund(base, words) === word) ?? null
}

/** The base that a past form or a participle comes from: "planned" gives "plan", "written" gives "write"; or null. */
export function baseOfPast(word: string, words: VerbWords): string | null {
  const irregular = BY_PARTICIPLE.get(word) ?? byPastForm(words.irregular).get(word)
  if (irregular !== undefined) return irregular
  if (!word.endsWith('ed')) return null
  const candidates = basesBehind(word, 'ed')
  const known = candidates.find((base) => words.bases.has(unhyphened(base)))
  return known ?? candidates.find((base) => past(base, words) === word) ?? null
}

/**
 * "planning" gives "planned", "writing" gives "wrote". A regular verb keeps the writer's own spelling ("modelling"
 * gives "modelled" in the US as well). null for a word that is no gerund.
 */
export function pastOfGerund(word: string, words: VerbWords): string | null {
  const candidates = basesBehind(word, 'ing')
  for (const base of candidates) {
    const form = irregularPast(unhyphened(base), words.irregular)
    if (form) return base.slice(0, base.length - unhyphened(base).length) + form
  }
  if (candidates.length === 0) return null
  const stem = word.slice(0, -3)
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`
}

/** Each list of irregular verbs turned round once. */
const turnedRound = new WeakMap<Readonly<Record<string, string>>, ReadonlyMap<string, string>>()

function byPastForm(irregular: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const known = turnedRound.get(irregular) ?? inverted(irregular)
  turnedRound.set(irregular, known)
  return known
}

/** Form to base; where two bases share a form ("found"), the first. */
function inverted(forms: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(forms)
      .map(([base, form]) => [form, base] as const)
      .reverse(),
  )
}

/** Candidates for the base behind a form that ends in `ending`, the likeliest first. */
function basesBehind(word: string, ending: 'ing' | 'ed'): string[] {
  const stem = word.slice(0, -ending.length)
  if (!word.endsWith(ending) || stem.length < 2 || !/[aeiouy]/.test(stem) || !/^[a-z-]+$/.test(word)) return []
  if (ending === 'ed' && stem.endsWith('i')) return [`${stem.slice(0, -1)}y`]
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  const takesE = /(?:[cgsuvz]|at|ir|ur|[^aeiou]l|[aeiou]s|ak|ok|ik|[iou]n|[ai]d|op|yp|ap|id|ul)$/.test(stem)
  const plain = takesE ? [`${stem}e`, stem] : [stem, `${stem}e`]
  const bare = /(?:ss|ll|ff|zz)$/.test(stem) ? [stem, ...single] : [...single, ...plain]
  return [...bare, ...(bare.includes(`${stem}e`) ? [] : [`${stem}e`])]
}

function irregularPast(verb: string, irregular: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(irregular, verb)) return irregular[verb]
  const prefixed = /^(re|over|out|under|un|mis)-?(?=[a-z]{3})/.exec(verb)
  const rest = prefixed && verb.slice(prefixed[0].length)
  return rest && Object.hasOwn(irregular, rest) ? `${prefixed[0]}${irregular[rest]}` : undefined
}

function regularPast(verb: string, spelling: 'us' | 'uk'): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${beforeVowel(verb, spelling)}ed`
}

/** The verb as it stands before an ending that begins with a vowel: "plan" gives "plann". */
function beforeVowel(verb: string, spelling: 'us' | 'uk'): string {
  if (/[^aeiou]ic$/.test(verb) && verb.length > 4) return `${verb}k`
  const last = verb.slice(-1)
  if (!SHORT_END.test(verb)) return verb
  const oneSyllable = (verb.replace(/^qu/, 'q').match(/[aeiouy]+/g) ?? []).length === 1
  const british = spelling === 'uk' && last === 'l' && verb !== 'parallel'
  return oneSyllable || DOUBLING.has(verb) || british ? `${verb}${last}` : verb
}

function bend(base: string, form: (verb: string) => string): string {
  const space = base.indexOf(' ')
  const head = space < 0 ? base : base.slice(0, space)
  const tail = unhyphened(head)
  const front = head.slice(0, head.length - tail.length)
  return `${front}${form(VOWEL.test(tail) || /y/.test(tail) ? tail : head)}${space < 0 ? '' : base.slice(space)}`
}

function unhyphened(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}
