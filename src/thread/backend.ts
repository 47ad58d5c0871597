import type { BackendWork, Field } from '../review/backend-work.ts'
import type { Review } from '../review/finding.ts'
import { listing } from '../review/words/listing.ts'
import { shorten } from './clip.ts'
import type { Part } from './thread.ts'

/** How a reader calls each field of backend work. */
const CALLED: Record<Field, string> = {
  data: 'handling data',
  performance: 'performance',
  reliability: 'reliability',
  distribution: 'services that talk to each other',
  observability: 'observability',
  testing: 'testing',
  operations: 'running it in production',
  partners: 'working with others',
}

/** Advice that misses a field in every line: where it stands, a stray word of the field shows nothing. */
const MISSES: { [rule: string]: Field } = { 'bullets/no-partners': 'partners', 'bullets/no-production': 'operations' }

const QUOTE = 90
/** All fields are named; more than this of the skills in one of them are counted. */
const NAMES = 3

/** What the lines show of backend work, what only a list names, and what is not seen; null where nobody looked. */
export function backendPart({ backendWork, context, topics }: Review): Part | null {
  if (!backendWork) return null
  const { owned, listed, unseen } = backendWork
  const missed = topics.map(({ rule }) => MISSES[rule])
  const shown = backendWork.shown.filter((field) => !missed.includes(field))
  const all = (fields: readonly Field[]) => fields.map((field) => CALLED[field])
  const items = [
    owned.length > 0 && `What reads as yours: ${owned.map(({ quote }) => `“${shorten(quote, QUOTE)}”`).join(' and ')}.`,
    shown.length > 0 && `Shown at work: ${listing(all(shown), shown.length)}.`,
    listed.length > 0 &&
      `Only listed: ${listing(
        listed.map(({ field, names }) => `${CALLED[field]} (${listing(names, NAMES)})`),
        listed.length,
      )}.`,
    // Nobody expects the whole range of a junior.
    unseen.length > 0 && context.level.value !== 'junior' && unseenSays(unseen),
  ].filter((item) => item !== false)
  return { key: 'backend', title: 'What a backend reader finds', blocks: [{ kind: 'list', items }] }
}

function unseenSays(unseen: BackendWork['unseen']): string {
  const fields = listing(
    unseen.map((field) => CALLED[field]),
    unseen.length,
    'or',
  )
  return `Not seen: ${fields}; no fault where you had none of it.`
}
