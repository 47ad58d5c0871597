/** Words that hold sentences together, frequent in one language and rare in the others. */
const MARKERS = {
  en: ['the', 'and', 'of', 'for', 'with', 'from', 'by', 'that', 'which', 'to', 'on', 'at', 'as', 'is'],
  de: ['der', 'die', 'das', 'und', 'mit', 'für', 'von', 'bei', 'zur', 'zum', 'eine', 'den', 'im', 'auf'],
  fr: ['le', 'la', 'les', 'et', 'des', 'du', 'pour', 'avec', 'dans', 'une', 'sur', 'aux', 'par', 'au'],
  nl: ['het', 'een', 'en', 'van', 'voor', 'met', 'bij', 'naar', 'op', 'aan', 'te', 'zijn', 'uit', 'door'],
  es: ['el', 'los', 'las', 'y', 'del', 'para', 'con', 'por', 'una', 'en', 'su', 'al', 'como', 'más'],
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
