import { PlatformError, type PlatformTrouble } from '../../adapters/port.ts'
import { Refusal, type RefusalCode } from '../resume/refusal.ts'
import type { Closing } from './close.ts'
import { LostLease } from './hold.ts'
import { REST, WAIT } from './limits.ts'
import { FAILED, forbidden, GONE_FILE, TOO_LATE } from './sentences.ts'
import { Stopped } from './stop.ts'

/** What an error means for the review. */
export type Verdict =
  /** It ends with one sentence to the person. */
  | { step: 'say'; closing: Closing; text: string }
  /** It ends and nobody is left to be told. */
  | { step: 'close'; closing: Closing }
  /** It rests for so many milliseconds; nothing is held against it. */
  | { step: 'rest'; pause: number }
  /** Our own fault, or the file's in a way that we do not know yet: counted, and tried again. */
  | { step: 'count' }
  /** This process ends, the review goes on in another. */
  | { step: 'release' }
  /** It is in other hands. */
  | { step: 'leave' }

/** Refusals that a busy machine brings about as well: believed the second time only. */
const DOUBTFUL: ReadonlySet<RefusalCode> = new Set(['damaged', 'too-slow'])

/** Whether an error may be a matter of the moment, and not of the file. */
export function isDoubtful(error: unknown): boolean {
  return error instanceof Refusal && DOUBTFUL.has(error.code)
}

/**
 * @param failures how many attempts at this review failed before
 * @param age how long ago it was asked for, in milliseconds
 */
export function verdictOn(error: unknown, failures: number, age: number): Verdict {
  if (error instanceof LostLease) return { step: 'leave' }
  if (error instanceof Stopped) return { step: 'release' }
  if (error instanceof PlatformError) return verdictOnTrouble(error.trouble, age)
  if (!(error instanceof Refusal)) return { step: 'count' }
  if (isDoubtful(error) && failures === 0) return { step: 'count' }
  return { step: 'say', closing: { state: 'refused', reason: error.code }, text: error.message }
}

function verdictOnTrouble(trouble: PlatformTrouble, age: number): Verdict {
  switch (trouble.code) {
    case 'gone':
      if (trouble.what === 'file') return sayGivenUp('gone-file', GONE_FILE)
      return { step: 'close', closing: { state: 'given-up', reason: 'gone' } }
    case 'forbidden':
      return sayGivenUp('forbidden', forbidden(trouble.permission))
    case 'retry-after':
    case 'unavailable':
      if (age > WAIT) return sayGivenUp('too-late', TOO_LATE)
      return { step: 'rest', pause: trouble.code === 'unavailable' ? REST : trouble.seconds * 1000 }
  }
}

/** A review that failed or crashed too often. */
export const SPENT = sayGivenUp('failed', FAILED)

function sayGivenUp(reason: (Closing & { state: 'given-up' })['reason'], text: string): Verdict {
  return { step: 'say', closing: { state: 'given-up', reason }, text }
}
