import type { Posted } from './posted.ts'

/**
 * What this process posted for the reviews at hand, so that Slack need not be asked for it. Another process asks: nothing
 * that matters is kept here alone.
 */
export interface Memory {
  /** Null: it may have been posted, or not. */
  known(review: string, key: string): Posted | null | undefined
  keep(review: string, key: string, posted: Posted | null): void
  forget(review: string): void
}

/** Reviews that were never finished here are forgotten after so many others. */
const MOST = 500

export function openMemory(): Memory {
  const reviews = new Map<string, Map<string, Posted | null>>()
  return {
    known: (review, key) => reviews.get(review)?.get(key),
    keep(review, key, posted) {
      const [oldest] = reviews.keys()
      if (reviews.size >= MOST && !reviews.has(review) && oldest !== undefined) reviews.delete(oldest)
      const known = reviews.get(review) ?? new Map<string, Posted | null>()
      reviews.set(review, known.set(key, posted))
    },
    forget: (review) => void reviews.delete(review),
  }
}
