import { anyWord } from '../../src/review/infer/words.ts'
import type { Subject } from '../../src/review/rule.ts'

/** Whether the summary excuses another career in place of showing the work. */
export function excuses({ summary, lexicon }: Subject): string | null {
  return anyWord(lexicon.tone.excuses).exec(summary?.passage.text ?? '')?.[0] ?? null
}

/** The words by which the summary says what the person wants. */
export function wants({ summary, lexicon }: Subject): string | null {
  return anyWord(lexicon.tone.wants).exec(summary?.passage.text ?? '')?.[0] ?? null
}
