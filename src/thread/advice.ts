import type { Finding, Topic } from '../review/finding.ts'
import type { Example } from '../review/judge/judgement.ts'
import { shorten } from './clip.ts'
import type { AdviceBlock, Place } from './thread.ts'

/** A quote long enough to be known again by its writer, in characters. */
const QUOTE = 200
/** In the first message, which has a phone screen in all. */
const SHORT_QUOTE = 120
const SHORT_AFTER = 220

/**
 * All that is said about the topics of one area: every finding with its quotes, its before and after and the questions.
 * A line that was already rewritten is not rewritten again.
 */
export function wholeAdvice(topics: readonly Topic[]): AdviceBlock[] {
  const told = new Set<string>()
  return topics.map((topic) => ({
    ...adviceHead(topic),
    number: null,
    places: topic.findings.flatMap((finding, index) => places(finding, index === 0, told)),
    more: 0,
  }))
}

/** The topic in a few lines, for the first message: one finding, one quote or one before and after, no reason. */
export function briefAdvice(topic: Topic, number: number, withExample: boolean): AdviceBlock {
  const { findings } = topic
  const finding = findings.find(({ example }) => example) ?? findings[0]!
  const example = withExample && finding.example ? brief(finding.example) : null
  const [first] = finding.where
  const quoted = first && !example && !finding.message.includes(first.quote) && !MASKED.test(first.quote)
  const quote = quoted ? { ...first, text: shorten(first.quote, SHORT_QUOTE) } : null
  return {
    ...adviceHead(topic),
    number,
    why: '',
    places: [{ message: finding.message, quote, example }],
    more: findings.length - 1,
  }
}

function adviceHead({ rule, severity, findings }: Topic) {
  const { title, why } = findings[0]!
  return {
    kind: 'advice' as const,
    rule,
    severity,
    title,
    why,
    sources: [...new Set(findings.flatMap(({ sources }) => sources))],
  }
}

function brief({ before, after }: Example): Example {
  const start = shorten(after, SHORT_AFTER)
  const blank = start.lastIndexOf('[')
  const cutsBlank = blank > start.lastIndexOf(']')
  return {
    before: shorten(before, SHORT_QUOTE),
    after: cutsBlank ? `${start.slice(0, blank).trimEnd()}…` : start,
    asks: [],
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
    .filter(({ quote }) => !example?.before.includes(quote) && !message.includes(quote) && !MASKED.test(quote))
    .map(({ quote, page, section }) => ({ text: shorten(quote, QUOTE), page, section }))
  const [first = null] = repeated ? [] : quotes
  const rest = repeated ? quotes : quotes.slice(1)
  return [
    { message: introduced || !repeated ? message : '', quote: first, example },
    ...rest.map((quote) => ({ message: '', quote, example: null })),
  ]
}

/** "[phone]" */
const MASKED = /^\[[^\]]+\]$/
