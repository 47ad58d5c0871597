import type { Finding, Topic } from '../review/finding.ts'
import type { Example } from '../review/judge/judgement.ts'
import type { Area } from '../review/rule.ts'
import { adviceHead, isNews, noun } from './advice.ts'
import { shorten } from './clip.ts'
import { count } from './phrases.ts'
import type { AdviceBlock } from './thread.ts'

/** In the first message, which should fit a phone screen in all: about 1,000 characters; our own choice. */
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
    aside: findings.length > 1 ? count(findings.length, noun(findings)) : '',
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
