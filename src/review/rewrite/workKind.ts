import type { Lexicon, WorkKind } from '../lexicon.ts'

/**
 * The kind of work that a bullet tells of: the one with most of its words in the text, counting those among the first
 * eight words twice, and those of the first two four times; an earlier kind of the list before a later one.
 */
export function workKindOf(text: string, outcomes: Lexicon['outcomes']): WorkKind {
  const words = text
    .replace(/\[[^[\]]*\]/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9+#/'-]+/g, ' ')
    .trim()
  const [opening, start] = [2, 8].map((count) => words.split(' ').slice(0, count).join(' '))
  let best = outcomes.general
  let most = 0
  for (const kind of outcomes.kinds) {
    const score = kind.words.reduce(
      (sum, word) => sum + Number(has(words, word)) + Number(has(start!, word)) + 2 * Number(has(opening!, word)),
      0,
    )
    if (score > most) {
      best = kind
      most = score
    }
  }
  return best
}

function has(words: string, entry: string): boolean {
  const open = entry.endsWith('*')
  const stem = open ? entry.slice(0, -1) : entry
  const at = ` ${words} `.indexOf(` ${stem}${open ? '' : ' '}`)
  return at >= 0
}
