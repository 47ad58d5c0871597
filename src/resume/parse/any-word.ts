import { fold } from './words.ts'

/** How a letter is written with accents, and without. */
const ACCENTED: Record<string, string> = {
  a: 'aàáâãäåāą',
  c: 'cçćčċ',
  d: 'dď',
  e: 'eèéêëēėęě',
  g: 'gġģ',
  i: 'iìíîïīį',
  l: 'lľļ',
  n: 'nñńň',
  o: 'oòóôõöő',
  r: 'rŕř',
  s: 'sśšșş',
  t: 'tťțţ',
  u: 'uùúûüūůűų',
  y: 'yýÿ',
  z: 'zźżž',
  α: 'αά',
  ε: 'εέ',
  η: 'ηή',
  ι: 'ιίϊΐ',
  ο: 'οό',
  υ: 'υύϋΰ',
  ω: 'ωώ',
}

interface Branch {
  next: Map<string, Branch>
  ends: boolean
}

/**
 * The source of a regular expression for any of the words, longest first, with or without their accents; a space in a
 * word is any white space. Words that begin alike share their beginning, so that hundreds of them cost little more than
 * one to look for.
 */
export function anyWord(words: Iterable<string>): string {
  const root: Branch = { next: new Map(), ends: false }
  for (const word of words) {
    let branch = root
    for (const letter of fold(word)) {
      const next = branch.next.get(letter) ?? { next: new Map(), ends: false }
      branch.next.set(letter, next)
      branch = next
    }
    branch.ends = true
  }
  return sourceOf(root)
}

function sourceOf({ next, ends }: Branch): string {
  const rest = [...next].map(([letter, branch]) => signOf(letter) + sourceOf(branch))
  if (rest.length === 0) return ''
  if (rest.length === 1 && !ends) return rest[0] as string
  return `(?:${rest.join('|')})${ends ? '?' : ''}`
}

function signOf(letter: string): string {
  const written = ACCENTED[letter]
  if (written !== undefined) return `[${written}]`
  if (letter === ' ') return '\\s'
  if (letter === "'") return "['’‘]?"
  return letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
