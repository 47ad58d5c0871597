import { fold } from './words.ts'

interface Branch {
  next: Map<string, Branch>
  ends: boolean
}

/**
 * The source of a regular expression for any of the words, longest first, in a text of lower case without accents; a
 * space in a word is any white space. Words that begin alike share their beginning, so that hundreds of them cost little more than
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
  if (letter === ' ') return '\\s'
  if (letter === "'") return "['’‘]?"
  return letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
