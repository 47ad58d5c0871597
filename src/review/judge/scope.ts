import type { Clause } from './clauses.ts'
import { isCount } from './counts.ts'
import type { Reading } from './reading.ts'
import { singular } from './tokens.ts'
import type { JudgingWords } from './words.ts'

/** Shortly before a group, these say that it is served, and not merely asked or listed. */
const SERVES = new Set(
  `for to let lets letting allow allows allowing allowed enable enables enabled enabling give gives giving gave spare
  spares spared sparing free frees freed freeing save saves saved saving help helps helped helping serve serves served
  serving at used so show shows shown showing tell tells telling warn warns warned warning alerts alerting where among`.split(
    /\s+/,
  ),
)
const SERVES_REACH = 3
const NOW_DOES = /^(?:now|can|still|once|no|could|saw|see|get|passed|stopped|use|have)$/
/** Departments, which are groups only where something is done for them: "letting marketing publish". */
const DEPARTMENT = /^(?:marketing|finance|sales|legal|procurement|accounting|operations|compliance|hr|payroll)$/
const DEPARTMENT_SERVED =
  /^(?:let|lets|letting|allow|allows|allowing|allowed|enable|enables|enabling|enabled|gave|giving|gives|saved|saving|saves|spared|sparing|freed|freeing|so|for)$/
const WHOLE =
  /^(?:squad|team|department|company|organisation|organization|division|group|office|chapter|faculty|school)$/
const ASKS = new Set(['ask', 'request', 'want', 'need', 'require', 'report'])

/** Whether the bullet says how large or how far-reaching the work was, or which group of people it served. */
export function statesScope(reading: Reading, words: JudgingWords): boolean {
  return (
    reading.tokens.some((_, at) => isCount(reading, at, words)) ||
    reading.clauses.some((clause) => servesGroup(clause, reading, words))
  )
}

/** "for nurses", "; dealers now see", "letting editors publish". */
function servesGroup({ joint, from, to }: Clause, { tokens, covered }: Reading, words: JudgingWords): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!
    const one = singular(lower)
    const last = tokens[at - 1]?.lower ?? ''
    if (DEPARTMENT.test(lower) && DEPARTMENT_SERVED.test(last) && acts(tokens[at + 1]?.lower ?? 'can', words))
      return true
    if (WHOLE.test(lower) && /^(?:whole|entire)$/.test(last)) return true
    if (covered.has(at) || (one === lower && lower !== 'staff' && lower !== 'crew')) continue
    const next = tokens[at + 1]?.lower ?? ''
    if (words.people.has(one)) {
      const before = tokens.slice(Math.max(0, at - SERVES_REACH), at)
      const beside = before.some((token) => token.lower === 'with') && next === 'to'
      if (before.some((token) => SERVES.has(token.lower)) || (acts(next, words) && !beside)) return true
    } else if (words.anybody.has(one) && /^(?:stop|and|also|so|which)$/.test(joint) && NOW_DOES.test(next)) return true
  }
  return false
}

/** Does something other than asking for the work. */
function acts(next: string, words: JudgingWords): boolean {
  const form = words.verbs.get(next)
  if (form && ASKS.has(form.base)) return false
  return form?.tense === 'past' || form?.tense === 'base' || NOW_DOES.test(next) || next === 'to'
}
