import type { Finding, Topic } from '../review/finding.ts'
import { shorten } from './clip.ts'
import type { AdviceBlock, Place } from './thread.ts'

/** A quote long enough to be known again by its writer, in characters. */
const QUOTE = 200

export interface Extent {
  number: number | null
  /** How many findings of the topic are shown at most. */
  findings: number
  /** How many quotes a finding shows at most. */
  quotes: number
  /** Whether the questions behind an example's blanks are asked here. */
  asks: boolean
}

/**
 * What is said about a topic, about as many of its findings as there is room for.
 * @param told the lines whose before and after was already shown; those shown here are added
 */
export function adviceAbout(topic: Topic, extent: Extent, told: Set<string>): AdviceBlock {
  const { findings } = topic
  const [head] = findings
  const chosen =
    extent.findings < findings.length
      ? findings.toSorted((a, b) => Number(b.example !== null) - Number(a.example !== null)).slice(0, extent.findings)
      : findings
  return {
    kind: 'advice',
    number: extent.number,
    severity: topic.severity,
    title: head!.title,
    why: head!.why,
    places: chosen.flatMap((finding, index) => placesOf(finding, index === 0, extent, told)),
    more: findings.length - chosen.length,
    sources: [...new Set(findings.flatMap(({ sources }) => sources))],
  }
}

/**
 * An example speaks for itself: its `before` is the quote, only the first of a topic is introduced, and a line that was
 * already rewritten is not rewritten again.
 */
function placesOf(finding: Finding, introduced: boolean, { quotes, asks }: Extent, told: Set<string>): Place[] {
  const { where } = finding
  const example = finding.example && !told.has(finding.example.before) ? finding.example : null
  if (example) told.add(example.before)
  const repeated = example !== null && example.before === where[0]?.quote
  const [first, ...rest] = where
    .slice(repeated ? 1 : 0, quotes)
    .map(({ quote, page, section }) => ({ text: shorten(quote, QUOTE), page, section }))
  return [
    {
      message: introduced || !repeated ? finding.message : '',
      quote: first ?? null,
      example: example && (asks ? example : { ...example, before: shorten(example.before, QUOTE), asks: [] }),
    },
    ...rest.map((quote) => ({ message: '', quote, example: null })),
  ]
}
