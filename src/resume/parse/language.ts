/** Words that hold sentences together, frequent in one language and rare in the others. */
const MARKERS = {
  en: ['the', 'and', 'of', 'for', 'with', 'from', 'by', 'that', 'which', 'to', 'on', 'at', 'as', 'is'],
  de: ['der', 'die', 'das', 'und', 'mit', 'für', 'von', 'bei', 'zur', 'zum', 'eine', 'den', 'im', 'auf'],
  fr: ['le', 'la', 'les', 'et', 'des', 'du', 'pour', 'avec', 'dans', 'une', 'sur', 'aux', 'par', 'au'],
  nl: ['het', 'een', 'en', 'van', 'voor', 'met', 'bij', 'naar', 'op', 'aan', 'te', 'zijn', 'uit', 'door'],
  es: ['el', 'los', 'las', 'y', 'del', 'para', 'con', 'por', 'una', 'en', 'su', 'al', 'como', 'más'],
} as const

/** Languages that are known by their letters. */
const SCRIPTS = {
  he: /[\u0590-\u05FF\uFB1D-\uFB4F]/g,
  ar: /[\u0600-\u07FF\uFB50-\uFDFF\uFE70-\uFEFC]/g,
} as const

export type Language = keyof typeof MARKERS | keyof typeof SCRIPTS

/** Enough to tell languages apart; more would only cost time. */
const WORDS_READ = 2000
/** Below this share of marker words a text is a list of names, not sentences of any of these languages. */
const LEAST_SHARE = 0.02

/** The language most of the text is written in (ISO 639-1); null when its words tell too little. */
export function languageOf(text: string): Language | null {
  const start = text.slice(0, WORDS_READ * 12)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  const scripts = Object.entries(SCRIPTS) as [Language, RegExp][]
  const script = scripts.find(([, signs]) => (start.match(signs)?.length ?? 0) > letters / 2)
  if (script) return script[0]
  const words =
    start
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, WORDS_READ) ?? []
  const languages = Object.entries(MARKERS) as [keyof typeof MARKERS, readonly string[]][]
  const counts = languages.map(([language, markers]) => {
    const known = new Set(markers)
    return { language, count: words.filter((word) => known.has(word)).length }
  })
  const [first] = counts.sort((a, b) => b.count - a.count)
  return first && first.count >= Math.max(3, words.length * LEAST_SHARE) ? first.language : null
}
