import type { Finding, Topic } from '../review/finding.ts'
import { shorten } from './clip.ts'
import type { AdviceBlock, Place } from './thread.ts'

/** A quote long enough to be known again by its writer, in characters. */
const QUOTE = 240

export interface Extent {
  number: number | null
  /** How many places are shown at most. */
  places: number
  /** How many of them with a before and after. */
  examples: number
}

/** What is said about a topic, about as many of its places as there is room for. */
export function adviceAbout(topic: Topic, { number, places, examples }: Extent): AdviceBlock {
  const [head] = topic.findings
  const best = topic.findings.toSorted((a, b) => Number(b.example !== null) - Number(a.example !== null))
  const shown = places < topic.findings.length ? best.slice(0, places) : topic.findings
  return {
    kind: 'advice',
    number,
    severity: topic.severity,
    title: head!.title,
    why: head!.why,
    places: shown.flatMap((finding, index) => placesOf(finding, index < examples)),
    more: topic.findings.length - shown.length,
    sources: [...new Set(topic.findings.flatMap(({ sources }) => sources))],
  }
}

/** A quote that the example's `before` repeats is not shown twice. */
function placesOf({ message, where, example }: Finding, withExample: boolean): Place[] {
  const shownExample = withExample ? example : null
  const repeated = shownExample !== null && shownExample.before === where[0]?.quote
  const [first, ...rest] = where.map(({ quote, page, section }) => ({ text: shorten(quote, QUOTE), page, section }))
  return [
    { message, quote: repeated ? null : (first ?? null), example: shownExample },
    ...rest.map((quote) => ({ message: '', quote, example: null })),
  ]
}
