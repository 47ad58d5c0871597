import { longestAt, type PhraseIndex } from './phrases.ts'
import type { Token } from './tokens.ts'

/** What joins a clause to the one before it; 'also' is a comma and an "and". */
export type Joint = 'start' | 'stop' | 'comma' | 'and' | 'also' | 'so' | 'which' | 'bracket'

export interface Clause {
  joint: Joint
  /** Indices of the first token and of the one after the last. */
  from: number
  to: number
  /** From here on the clause only says what was hoped for; `to` where it does not. */
  hopedFrom: number
}

const STOP = /^[;:.!?—–→|]$/
const WHICH = new Set(['which', 'who', 'whose', 'that'])

/** Cuts a bullet where one statement ends and another begins. Lists fall into many clauses, which does no harm. */
export function clausesOf(text: string, tokens: readonly Token[], intentions: PhraseIndex<string>): Clause[] {
  const clauses: Clause[] = []
  let joint: Joint = 'start'
  let from = 0
  const close = (to: number, next: Joint, resume: number) => {
    if (to > from) clauses.push({ joint, from, to, hopedFrom: hopedFrom(tokens, from, to, intentions) })
    if (to > from || next !== 'and') joint = next
    else if (joint === 'comma') joint = 'also'
    from = resume
  }
  for (let i = 0; i < tokens.length; i++) {
    const next = jointAt(text, tokens, i)
    if (next) {
      close(i, next.joint, i + next.length)
      i += next.length - 1
    }
  }
  close(tokens.length, 'stop', tokens.length)
  return clauses
}

function jointAt(text: string, tokens: readonly Token[], i: number): { joint: Joint; length: number } | null {
  const token = tokens[i]!
  const next = tokens[i + 1]
  if (token.word) {
    if (token.lower === 'so' && next?.lower === 'that') return { joint: 'so', length: 2 }
    if (token.lower === 'so' && next?.lower !== 'far' && next?.lower !== 'as') return { joint: 'so', length: 1 }
    if (token.lower === 'after' && next?.lower === 'which') return { joint: 'stop', length: 2 }
    if (token.lower === 'and' || token.lower === 'but') return { joint: 'and', length: 1 }
    return null
  }
  if (token.text === ',') {
    if (next && WHICH.has(next.lower)) return { joint: 'which', length: 2 }
    return isWithinNumber(tokens, i) ? null : { joint: 'comma', length: 1 }
  }
  if (token.text === '(' || token.text === ')') return { joint: 'bracket', length: 1 }
  if (token.text === '-') return isSpaced(text, token) ? { joint: 'stop', length: 1 } : null
  if (token.text === '&') return { joint: 'and', length: 1 }
  if (!STOP.test(token.text)) return null
  return token.text === '.' && next?.at === token.end ? null : { joint: 'stop', length: 1 }
}

function isWithinNumber(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.at === tokens[i]!.end && tokens[i - 1]?.end === tokens[i]!.at
}

function isSpaced(text: string, { at, end }: Token): boolean {
  return /\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[end] ?? ' ')
}

function hopedFrom(tokens: readonly Token[], from: number, to: number, intentions: PhraseIndex<string>): number {
  for (let i = from; i < to; i++) {
    const hope = longestAt(tokens, i, intentions)
    if (hope && hope.to <= to) return i
  }
  return to
}
