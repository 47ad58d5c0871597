import type { Example } from '../judge/judgement.ts'

/** Words that join and claim nothing. They may stand in an "after" without standing in the resume. */
const JOINING = new Set(
  'a also an and as across after against ahead at been before brought but by came can duty feeds for from gave gives had has holds in into is it led let lets longer made makes no out up over down not now of on or part reach replaced saved saves so stop than that the their them then these this through to together took used uses using was went were which while who with without yourself one work works working technical'.split(
    ' ',
  ),
)

/** To make a thing, in any form; "coding" and "building" of the same line are one kind of work. */
const MAKING =
  /^(?:(?:re-?)?buil[dt](?:s|ing|er)?|(?:re-?)?develop(?:ed|s|ing|ment|er)?|(?:re-?)?creat(?:e|ed|es|ing|ion|or)|(?:re-?)?(?:write|writes|wrote|written|writing)|(?:re-?)?implement(?:ed|s|ing|ation|ations)?|(?:re-?)?design(?:ed|s|ing|er)?|ma(?:de|ke|kes|king|ker)|produc(?:ed|es|ing)|cod(?:ed|ing)|program(?:med|ming|mer)|craft(?:ed|ing|s)?|construct(?:ed|s|ing|ion)?|author(?:ed|s|ing)?|deliver(?:ed|s|ing|y)?)$/

/** "built [which of] the 3 teammates": nobody builds people. */
const MAKES_PEOPLE =
  /^\S+ (?:…\s+(?:of\s+)?)?(?:the |our |a |an |all )?(?:\d+\+? |two |three |four |five |six )?(?:[a-z]+ ){0,2}?(?:engineers?|developers?|teammates?|colleagues?|stakeholders?|managers?|students?|juniors?|interns?|testers?|designers?|team|teams|squads?|people)(?= (?:using|on|in|with|to|for|from|and)\b|[,;.]|\s*$)/i

/**
 * Checks an example against the words that it may rest on, without knowing how it was made: outside [brackets] every
 * number, name and other word of `after` stands in `before` or in the other texts (in any form), or is a joining word
 * or one of `verbs`; a verb of making only where a word of the resume line says that something was made, and never of
 * people; and no number or name of `before` is lost (it may have moved into a question).
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
  const claim = claimOf(example, known)
  if (claim !== null) return claim
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

/** A verb of making that opens the line or a clause of it, while the line told of no such work; or null. */
function claimOf({ before, after }: Example, known: readonly string[]): string | null {
  const texts = known.map((text) => text.toLowerCase())
  const told = texts.flatMap(tokensOf)
  const makes = told.some((word) => word.split('-').some((part) => MAKING.test(part)))
  for (const line of after.split('\n')) {
    const said = line.replace(/\[[^[\]]*\]/g, '… ')
    for (const { 0: word, index } of said.matchAll(/[\p{L}-]+/gu)) {
      if (!MAKING.test(word.toLowerCase()) || texts.some((text) => text.includes(said.slice(index).toLowerCase())))
        continue
      if (!makes) return `claimed: ${word}`
      if (MAKES_PEOPLE.test(said.slice(index)) && !MAKES_PEOPLE.test(before)) return `of people: ${word}`
    }
  }
  return null
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
