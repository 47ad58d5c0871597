import type { Finding, Topic } from '../review/finding.ts'
import { shorten } from './clip.ts'
import { count, SEVERITY_WORDS } from './phrases.ts'
import type { AdviceBlock, Place } from './thread.ts'

/** A quote long enough to be known again by its writer, in characters. */
const QUOTE = 200
/** Of more findings in one topic than this, the first are shown with a before and after; our own choice. */
const LONG = 8
const EXAMPLES = 6
/** A line that is only named. */
const LINE = 90
/**
 * All that is said about the topics of one area: the findings with their quotes, before and after and the questions. A
 * line is rewritten once, and not brought up again where another topic finds fault with it.
 * @param told the lines that were rewritten in the thread so far; those of this area are added
 */
export function wholeAdvice(topics: readonly Topic[], told: Set<string>): AdviceBlock[] {
  return topics.map((topic) => ({
    ...adviceHead(topic),
    number: null,
    aside: SEVERITY_WORDS[topic.severity].toLowerCase(),
    places: placesOf(untold(topic.findings, told), told),
  }))
}

/** Each finding with its before and after, and of those that are left only the lines: by then it is plain what to do. */
function placesOf(findings: readonly Finding[], told: Set<string>): Place[] {
  const shown = findings.slice(0, findings.length > LONG ? EXAMPLES : LONG)
  const rest = findings
    .slice(shown.length)
    .flatMap((finding) => finding.where.slice(0, 1).filter(({ quote }) => isNews(finding, quote)))
  const message = `The same holds for ${count(rest.length, `other ${noun(findings)}`)}:`
  return [
    ...shown.flatMap((finding, index) => places(finding, index === 0, told)),
    ...rest.map(({ quote, page, section }, index) => ({
      message: index === 0 ? message : '',
      quote: { text: shorten(quote, LINE), page, section },
      example: null,
    })),
  ]
}

/** What a topic's findings are, to count them. */
export function noun([first]: readonly Finding[]): string {
  return first?.area === 'bullets' ? 'line' : 'place'
}

/** Without the findings about a line that was rewritten above, unless nothing would be left of the topic. */
function untold(findings: readonly Finding[], told: ReadonlySet<string>): readonly Finding[] {
  const left = findings.filter(({ example, where }) => where.length > 1 || !example || !told.has(example.before))
  return left.length > 0 ? left : findings.slice(0, 1)
}

/** What is said once of a topic. */
export function adviceHead({ rule, findings }: Topic) {
  const { title, why } = findings[0]!
  return {
    kind: 'advice' as const,
    rule,
    title,
    why,
    sources: [...new Set(findings.flatMap(({ sources }) => sources))],
  }
}

/**
 * An example speaks for itself: its `before` is the quote, and only the first of a topic is introduced. Words that the
 * message quotes are not quoted twice, and a name that stands for a contact detail is no quote.
 */
function places(finding: Finding, introduced: boolean, told: Set<string>): Place[] {
  const { where, message } = finding
  const example = finding.example && !told.has(finding.example.before) ? finding.example : null
  if (example) told.add(example.before)
  const repeated = where.some(({ quote }) => quote === example?.before)
  const quotes = where
    .filter(({ quote }) => !example?.before.includes(quote) && isNews(finding, quote))
    // A message about “this line” needs the line, even where it stood before.
    .filter(({ quote }) => finding.area === 'bullets' || !told.has(quote))
    .map(({ quote, page, section }) => ({ text: shorten(quote, QUOTE), page, section }))
  const [first = null] = repeated ? [] : quotes
  const rest = repeated ? quotes : quotes.slice(1)
  return [
    { message: introduced || !repeated ? message : '', quote: first, example },
    ...rest.map((quote) => ({ message: '', quote, example: null })),
  ]
}

/** Words that the message does not name yet, no piece of a list, and no name that stands for a contact detail. */
export function isNews({ area, message }: Finding, quote: string): boolean {
  return area !== 'skills' && !message.includes(quote) && !MASKED.test(quote)
}

/** "[phone]" */
const MASKED = /^\[[^\]]+\]$/
