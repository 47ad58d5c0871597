const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/**
 * Words that hold sentences together, frequent in one language and rarer in the others: English, and the languages in
 * which headings are known.
 */
const MARKERS = {
  en: words('the and of for with from by that which to on at as is a in an'),
  de: words('der die das und mit für von bei zur zum eine den im auf'),
  fr: words('le la les et des du pour avec dans une sur aux par au'),
  nl: words('het een en van voor met bij naar op aan te zijn uit door'),
  es: words('el los las y del para con por una en su al como más'),
  pt: words('o os as e do da dos das em no na com uma um para pela ao que'),
  it: words('il lo gli della delle dei di e per con una un nel nella dal alla che'),
  pl: words('i w z na do dla oraz od przez się po ze przy jako lub'),
  sv: words('och för av med till som på ett att är det i från vid en'),
  da: words('og af til med som på et at er det i fra ved en for'),
  nb: words('og av til med som på et å er det i fra ved en for'),
  fi: words('ja sekä joka oli kanssa mukaan tai osana käyttäen myös jossa olen vastasin noin'),
  et: words('ja ning oli mis et koos või kui ka kus olen abil'),
  cs: words('a v na pro se s z do od ve při jako který která po'),
  sk: words('a v na pre sa s z do od vo pri ako ktorý ktorá po'),
  hu: words('a az és egy is hogy volt mint vagy valamint számára'),
  ro: words('și în cu pentru din pe prin care sau ale este sunt după'),
  hr: words('i u na za s od je su te do kao koji koja po iz'),
  sl: words('in v na za z s je od pri kot ki iz do ter po'),
  lt: words('ir su į iš bei kaip nuo iki prie per kad apie'),
  lv: words('un ar no par uz kas kā līdz pie lai vai kopš'),
} as const

/**
 * Languages that are known by their letters, or the most frequent of those that share them, and the share of all letters
 * from which on a text is in them. Technologies stand there in Latin letters, a word of which is one or two signs in East
 * Asia.
 */
const SCRIPTS = [
  ['he', /[\u0590-\u05FF\uFB1D-\uFB4F]/g, 1 / 2],
  ['ar', /[\u0600-\u07FF\uFB50-\uFDFF\uFE70-\uFEFC]/g, 1 / 2],
  ['ru', /[\u0400-\u052F]/g, 1 / 2],
  ['el', /[\u0370-\u03FF\u1F00-\u1FFF]/g, 1 / 2],
  ['ja', /[\u3041-\u30FA]/g, 1 / 10],
  ['ko', /[\uAC00-\uD7A3]/g, 1 / 5],
  ['zh', /[\u3400-\u9FFF]/g, 1 / 5],
] as const

export type Language = keyof typeof MARKERS | (typeof SCRIPTS)[number][0]

/** Enough to tell languages apart; more would only cost time. */
const WORDS_READ = 2000
/** Below this share of marker words a text is a list of names, not sentences of any of these languages. */
const LEAST_SHARE = 0.02

/** The language most of the text is written in (ISO 639-1); null when its words tell too little. */
export function languageOf(text: string): Language | null {
  const start = text.slice(0, WORDS_READ * 12)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  const script = SCRIPTS.find(([, signs, share]) => (start.match(signs)?.length ?? 0) > letters * share)
  if (script) return script[0]
  const read =
    start
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, WORDS_READ) ?? []
  const languages = Object.entries(MARKERS) as [keyof typeof MARKERS, ReadonlySet<string>][]
  const counts = languages.map(([language, markers]) => ({
    language,
    count: read.filter((word) => markers.has(word)).length,
  }))
  const [first] = counts.sort((a, b) => b.count - a.count)
  return first && first.count >= Math.max(3, read.length * LEAST_SHARE) ? first.language : null
}
