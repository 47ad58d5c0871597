import type { Lexicon, WorkKind } from '../lexicon.ts'

/** The words of all kinds of work by their first two letters, made ready once. */
export interface WorkKinds {
  kinds: readonly WorkKind[]
  entries: ReadonlyMap<string, readonly Entry[]>
  general: WorkKind
}

interface Entry {
  kind: WorkKind
  /** Stands in the text with a space before and, unless any ending will do, one after it. */
  text: string
  length: number
}

/** Words that open a line, and those near its start, say more about the work than those at its end. */
const [OPENING, START] = [2, 8]

export function workKinds({ kinds, general }: Lexicon['outcomes']): WorkKinds {
  const entries = new Map<string, Entry[]>()
  for (const kind of kinds)
    for (const word of kind.words) {
      const text = word.endsWith('*') ? word.slice(0, -1) : `${word} `
      const entry = { kind, text, length: word.split(' ').length }
      entries.set(text.slice(0, 2), [...(entries.get(text.slice(0, 2)) ?? []), entry])
    }
  return { kinds, entries, general }
}

/**
 * The kind of work that a bullet tells of: the one with most of its words in the text, counting those among the first
 * eight words twice, and those of the first two four times; an earlier kind of the list before a later one.
 */
export function workKindOf(text: string, { kinds, entries, general }: WorkKinds): WorkKind {
  const words = text
    .replace(/\[[^[\]]*\]/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9+#/'-]+/g, ' ')
    .trim()
  const spaced = `${words} `
  const seen = new Set<Entry>()
  const scores = new Map<WorkKind, number>()
  let at = 0
  for (const [index, word] of words.split(' ').entries()) {
    for (const entry of entries.get(spaced.slice(at, at + 2)) ?? []) {
      if (seen.has(entry) || !spaced.startsWith(entry.text, at)) continue
      seen.add(entry)
      const end = index + entry.length
      const score = 1 + Number(end <= START) + 2 * Number(end <= OPENING)
      scores.set(entry.kind, (scores.get(entry.kind) ?? 0) + score)
    }
    at += word.length + 1
  }
  let best = general
  for (const kind of kinds) if ((scores.get(kind) ?? 0) > (scores.get(best) ?? 0)) best = kind
  return best
}
