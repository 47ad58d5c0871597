import { anyWord } from '../../src/review/infer/words.ts'
import type { JudgedSummary, Subject } from '../../src/review/rule.ts'

/** Whether the summary excuses another career in place of showing the work. */
export function excuses({ summary, lexicon }: Subject): string | null {
  return anyWord(lexicon.tone.excuses).exec(summary?.passage.text ?? '')?.[0] ?? null
}

/** The words by which the summary says what the person wants. */
export function wants({ summary, lexicon }: Subject): string | null {
  return anyWord(lexicon.tone.wants).exec(summary?.passage.text ?? '')?.[0] ?? null
}

/** Whether the summary could stand under many names; one that holds most facts and a few big words could not. */
export function isGeneric({ judgement }: JudgedSummary): boolean {
  const { hasYears, hasSpecialism, hasTech, hasImpact } = judgement
  return judgement.generic && [hasYears, hasSpecialism, hasTech, hasImpact].filter(Boolean).length < 3
}
