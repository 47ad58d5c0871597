import type { Example } from '../judge/judgement.ts'

/** Words that join and claim nothing. They may stand in an "after" without standing in the resume. */
const JOINING = new Set(
  'a also an and as across after against ahead at been before brought but by came can duty feeds for from gave gives had has holds in into is it led let lets longer made makes no out up over down not now of on or part reach replaced saved saves so stop than that the their them then these this through to together took used uses using was went were which while who with without yourself one work works working technical'.split(
    ' ',
  ),
)

/**
 * Checks an example against the words that it may rest on, without knowing how it was made: outside [brackets] every
 * number, name and other word of `after` stands in `before` or in the other texts (in any form), or is a joining word
 * or one of `verbs`; and no number or name of `before` is lost (it may have moved into a question).
 * @param sources further texts of the same resume
 * @param verbs forms of verbs that may open a line or stand for the noun that hid them
 * @returns null, or what is invented or lost
 */
export function faithful(
  example: Example,
  sources: readonly string[],
  verbs: ReadonlySet<string> = new Set(),
): string | null {
  const known = [example.before, ...sources]
  const words = new Set(known.flatMap(tokensOf).map(small))
  const stems = new Set([...words].map(stemOf))
  for (const line of example.after.split('\n')) {
    for (const token of tokensOf(line.replace(/\[[^[\]]*\]/g, ' … '))) {
      const word = small(token)
      if (words.has(word) || partsKnown(word, words)) continue
      if (isFact(token) && !(isOpening(line, token) && !/\d/.test(token))) return `invented: ${token}`
      if (JOINING.has(word) || verbs.has(word) || stems.has(stemOf(word))) continue
      return `invented: ${token}`
    }
  }
  const kept = new Set([example.after, ...example.asks].flatMap(tokensOf).map(small))
  const lost = factsOf(example.before).find((token) => !kept.has(small(token)) && !partsKnown(small(token), kept))
  return lost === undefined ? null : `lost: ${lost}`
}

/** Numbers, and words that carry a capital or a sign where a plain word has none; the first word of a sentence may. */
export function factsOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .flatMap((sentence) =>
      tokensOf(sentence).filter(
        (token, index) =>
          isFact(token) && (index > 0 || !/^[A-Z][a-z-]+$/.test(token)) && !/^I(?:'(?:m|ve|d|ll))?$/.test(token),
      ),
    )
}

function isFact(token: string): boolean {
  return /\d/.test(token) || /[A-Z]/.test(token) || /[+#]/.test(token)
}

/** The first word of a line, of a sentence, or of what follows a label ("Search: built …"). */
function isOpening(line: string, token: string): boolean {
  const before = line.slice(0, line.indexOf(token)).replace(/\[[^[\]]*\]/g, '')
  return !/[\p{L}\p{N}]/u.test(before) || /[.!?:] $/.test(before)
}

function tokensOf(text: string): string[] {
  return text.match(/[$£€]?[\p{L}\p{N}](?:[\p{L}\p{N}+#%'’]|[./:,@&-](?=[\p{L}\p{N}]))*/gu) ?? []
}

/** "CI/CD-based" is known when its parts are. */
function partsKnown(word: string, words: ReadonlySet<string>): boolean {
  const parts = word.split(/[/-]/)
  return parts.length > 1 && parts.every((part) => words.has(part))
}

function small(token: string): string {
  const lower = token.toLowerCase()
  return /['’]/.test(lower) ? lower.replace(/’/g, "'").replace(/'s$/, '') : lower
}

/** Crude on purpose: "developing", "developed" and "development" meet at "develo"; short words must be equal. */
function stemOf(word: string): string {
  return word.length > 5 ? word.slice(0, Math.max(4, word.length - 4)).slice(0, 6) : word
}
