import type { Finding, Topic } from '../review/finding.ts'
import type { Example } from '../review/judge/judgement.ts'
import type { Area } from '../review/rule.ts'
import { shorten } from './clip.ts'
import { count, SEVERITY_WORDS } from './phrases.ts'
import type { AdviceBlock, Place } from './thread.ts'

/** A quote long enough to be known again by its writer, in characters. */
const QUOTE = 200
/** In the first message, which has a phone screen in all: about 900 characters (design: the first message). */
const SHORT_QUOTE = 70
/** An after is shown there whole where one fits, and cut where none does. */
const SHORT_BEFORE = 100
const SHORT_AFTER = 160
/** Enough to know the end of a line again. */
const LAST_WORDS = 3
/** What a reader compares of two long texts. */
const OPENING = 40
/** Where a finding is about the very words; elsewhere its message names the place. */
const QUOTED: readonly Area[] = ['bullets', 'summary']

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
    places: untold(topic.findings, told).flatMap((finding, index) => places(finding, index === 0, told)),
  }))
}

/** Without the findings about a line that was rewritten above, unless nothing would be left of the topic. */
function untold(findings: readonly Finding[], told: ReadonlySet<string>): readonly Finding[] {
  const left = findings.filter(({ example, where }) => where.length > 1 || !example || !told.has(example.before))
  return left.length > 0 ? left : findings.slice(0, 1)
}

/**
 * The topic in a few lines, for the first message: one finding, one quote or the one before and after, no reason. What is
 * said of a single line is left to its before and after.
 */
export function briefAdvice(topic: Topic, number: number, shown: Finding | null): AdviceBlock {
  const { area, findings } = topic
  const finding = shown ?? findings[0]!
  const example = shown?.example ? brief(shown.example) : null
  const [first] = finding.where
  const quoted = first && QUOTED.includes(area) && !example && isNews(finding, first.quote)
  return {
    ...adviceHead(topic),
    number,
    aside: findings.length > 1 ? count(findings.length, area === 'bullets' ? 'line' : 'place') : '',
    why: '',
    places: [
      {
        message: example && area === 'bullets' && finding.where.length === 1 ? '' : finding.message,
        quote: quoted ? { ...first, text: shorten(first.quote, SHORT_QUOTE) } : null,
        example,
      },
    ],
  }
}

/**
 * The finding whose before and after the first message shows: one whose after stands there whole, and before that one
 * whose opening changed. A line that was just praised is a poor example of a fault, and comes last.
 */
export function shownExample(first: readonly Topic[], praised: readonly string[]): Finding | null {
  const rewritten = first
    .filter(({ area }) => QUOTED.includes(area))
    .flatMap(({ findings }) => findings.filter(({ example }) => example?.before))
  const whole = rewritten.filter(({ example }) => isWhole(example!) && !praised.includes(example!.before))
  return (
    whole.find(({ example }) => opensAnew(example!)) ??
    whole[0] ??
    rewritten.find(({ example }) => opensAnew(example!)) ??
    null
  )
}

function isWhole({ before, after }: Example): boolean {
  return lineEnd(before, after).length <= SHORT_AFTER
}

function opensAnew({ before, after }: Example): boolean {
  return before.slice(0, OPENING) !== after.slice(0, OPENING)
}

function adviceHead({ rule, findings }: Topic) {
  const { title, why } = findings[0]!
  return {
    kind: 'advice' as const,
    rule,
    title,
    why,
    sources: [...new Set(findings.flatMap(({ sources }) => sources))],
  }
}

function brief({ before, after }: Example): Example {
  const start = cut(lineEnd(before, after))
  const blank = start.lastIndexOf('[')
  const cutsBlank = blank > start.lastIndexOf(']')
  return {
    before: shorten(before, SHORT_BEFORE),
    after: cutsBlank ? `${start.slice(0, blank).trimEnd()}…` : start,
    asks: [],
  }
}

/** Where words were only added to a line, its last words and those: "… for 400 stores; [who uses them]". */
function lineEnd(before: string, after: string): string {
  const line = before.replace(/\.$/, '')
  const words = line.split(' ')
  if (!after.startsWith(line) || words.length <= 2 * LAST_WORDS) return after
  return `… ${words.slice(-LAST_WORDS).join(' ')}${after.slice(line.length)}`
}

/** At the end of a sentence where one is near. */
function cut(after: string): string {
  const short = shorten(after, SHORT_AFTER)
  const stop = short.lastIndexOf('. ')
  return short !== after && stop > SHORT_AFTER / 2 ? `${short.slice(0, stop + 1)}…` : short
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

/** Words that the message does not name yet, and no name that stands for a contact detail. */
function isNews({ message }: Finding, quote: string): boolean {
  return !message.includes(quote) && !MASKED.test(quote)
}

/** "[phone]" */
const MASKED = /^\[[^\]]+\]$/
