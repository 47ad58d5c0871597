import { z } from 'zod'
import { type GuideTexts, linesOf } from '../src/guide/texts.ts'
import type { Overlay } from '../src/review/checklist.ts'
import type { Rule } from '../src/review/rule.ts'

/** How many statements each of the two guides makes, by the letter of their ids. */
const STATEMENTS = { N: 199, B: 51 } as const

const BY = ['document kind', 'rules together', 'judging', 'thread', 'reading', 'nothing'] as const

/** review-rules/coverage.yaml: what holds the statements that no rule and no checklist cites. */
export const coverageSchema = z.record(
  z.string(),
  z.strictObject({ by: z.enum(BY), says: z.string().min(1), rules: z.array(z.string()).default([]) }),
)
export type Coverage = z.infer<typeof coverageSchema>

/** Every id of the two guides in order: N-001 to N-199, B-001 to B-051. */
export function statementIds(): string[] {
  return Object.entries(STATEMENTS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(3, '0')}`),
  )
}

/** What cites a statement. */
export interface Citations {
  rules: string[]
  /** By the market, level or employer, what its checklist sets because of the statement. */
  checklists: Map<string, string[]>
  guide: boolean
}

/** By id, the rules, the checklists and the texts of the guide that cite a statement. */
export function citationsOf(
  rules: readonly Rule[],
  overlays: readonly Overlay[],
  guide: GuideTexts,
): Map<string, Citations> {
  const cited = new Map<string, Citations>()
  const of = (id: string): Citations => {
    const citations = cited.get(id) ?? { rules: [], checklists: new Map(), guide: false }
    cited.set(id, citations)
    return citations
  }
  for (const rule of rules) for (const id of rule.sources) of(id).rules.push(rule.id)
  for (const { value, document, rules } of overlays) {
    const settings = { ...rules, 'which document': { sources: document?.sources ?? [] } }
    for (const [set, { sources }] of Object.entries(settings)) {
      for (const id of sources) of(id).checklists.set(value, [...(of(id).checklists.get(value) ?? []), set])
    }
  }
  for (const { sources } of linesOf(guide)) for (const id of sources) of(id).guide = true
  return cited
}
