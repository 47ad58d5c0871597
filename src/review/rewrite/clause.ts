/** Where the first clause of a bullet ends: before what only comments on it ("…, which …", "; …", "…, taking …"). */
const BOUNDARY =
  /(?:,? (?=(?:which|who|whose|[a-z]+ of (?:which|whom)|so that|so|after which|then|thus|thereby|resulting|in order to|because|while|when|until|before)\b)|, (?=(?:with|after|before|using|including|mostly|mainly|such as|from|and (?:then|so)|[a-z-]{2,20}ing)\b)|[;:] | [–—-] |\. (?=[A-Z]))/

export function firstClauseEnd(text: string): number {
  const unblanked = text.replace(/\[[^[\]]*\]|\b(?:incl|e\.g|i\.e|vs|approx|no|etc)\. /g, (part) =>
    '_'.repeat(part.length),
  )
  const at = unblanked.search(BOUNDARY)
  return at < 0 ? text.length : at
}

/** Puts words at the end of the first clause: "Moved the API, which …" with " with the team" after "API". */
export function afterFirstClause(text: string, words: string): string {
  const at = firstClauseEnd(text)
  return text.slice(0, at) + words + text.slice(at)
}

/** " with", or " together with" where the clause has a "with" of its own. */
export function together(text: string): string {
  return / with /.test(text.slice(0, firstClauseEnd(text))) ? ' together with' : ' with'
}

export const DETERMINER =
  /^(?:the|a|an|our|its|their|this|these|those|all|any|some|every|each|both|new|existing|several|various|multiple|my|his|her|your|company|internal|customer|\d[\d,.]*\+?|one|two|three|four|five|six|seven|eight|nine|ten|most|more|over|them|it)(?:'s)?$/i

const PREPOSITION =
  /^(?:of|to|for|in|on|at|with|by|from|across|via|using|into|within|through|between|under|after|before|during|per|as|such|than|used|called|reported|provided|owned|requested|needed|written|built|serving|running|handling|supporting|powering|that|which|who|where|and|or|is|was|are|were)$/i

export function isPreposition(word: string): boolean {
  return PREPOSITION.test(word)
}

/** The words up to the first preposition, comma or relative: "REST APIs" of "REST APIs for partners". */
export function headPhrase(phrase: string): string {
  const words = phrase.split(' ')
  const end = words.findIndex((word, index) => index > 0 && (PREPOSITION.test(word) || /^[([–—-]/.test(word)))
  const head = end < 0 ? words : words.slice(0, end)
  const comma = head.findIndex((word) => /[,;:]$/.test(word))
  return (comma < 0 ? head : head.slice(0, comma + 1)).join(' ').replace(/[,;:]$/, '')
}

export function isPlural(phrase: string): boolean {
  const last = headPhrase(phrase).split(' ').at(-1) ?? ''
  return /\ws$/.test(last) && !/(?:ss|us|[a-z]is|ics|ness|js)$/.test(last) && !/^[A-Z][a-z]+s$/.test(last)
}
