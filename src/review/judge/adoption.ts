import type { Clause } from './clauses.ts'
import { NUMBERS } from './counts.ts'
import type { Reading } from './reading.ts'
import { ANYONE, WORKS } from './subject.ts'
import { singular } from './tokens.ts'
import type { JudgingWords } from './words.ts'

const RELATIVE = new Set(['that', 'which', 'whom'])
/** Between the people and what they do: "that three banks have since adopted". */
const BETWEEN = /^(?:now|still|since|also|already|both|all|have|has|themselves|\w+ly)$/
/** How far after "that" the people may stand: "which nine product teams have …". */
const REACH = 5

/**
 * "a module which nine teams have picked up", "a bot with which designers deploy sites": somebody else uses what was
 * made.
 */
export function isTakenUp(
  { joint, from, to, hopedFrom }: Clause,
  { tokens, covered }: Reading,
  words: JudgingWords,
): boolean {
  for (let at = joint === 'which' ? from - 1 : from + 1; at < Math.min(to, hopedFrom); at++) {
    if (!RELATIVE.has(tokens[at]!.lower)) continue
    let counted = false
    for (let who = at + 1; who < Math.min(to - 1, at + 1 + REACH); who++) {
      const { lower, word } = tokens[who]!
      if (!word && lower !== '-') break
      counted ||= NUMBERS.has(lower) || /^\d/.test(lower)
      if (covered.has(who) || !isGroup(lower, counted, words)) continue
      let does = who + 1
      const since = does
      while (does < to && BETWEEN.test(tokens[does]!.lower)) does++
      const form = words.verbs.get(tokens[does]?.lower ?? '')
      if (!form || form.tense === 'gerund' || form.tense === 'third') continue
      if (ANYONE.has(singular(lower)) && does === since) continue
      if (WORKS.has(form.base) && !counted && !words.people.has(singular(lower)) && does === since) continue
      return true
    }
  }
  return false
}

/** A plural of people, or of anything counted that acts like them ("four fintechs"). */
function isGroup(word: string, counted: boolean, words: JudgingWords): boolean {
  const one = singular(word)
  if (one === word) return word === 'staff' || word === 'crew'
  return (
    counted || words.people.has(one) || words.anybody.has(one) || /^(?:team|squad|department|unit|group)$/.test(one)
  )
}
