import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError } from '../../adapters/port.ts'
import { Refusal } from '../resume/refusal.ts'
import { type Ending, noteFailure } from '../store/end.ts'
import { isSpent, releaseLease } from '../store/lease.ts'
import { close, closeWith, closingSaid } from './close.ts'
import type { Errand } from './errand.ts'
import { factsOf } from './facts.ts'
import { LostLease } from './hold.ts'
import { STOP_NOTICE } from './limits.ts'
import { patiently } from './patience.ts'
import { perform } from './perform.ts'
import { Stopped } from './stop.ts'
import { isDoubtful, SPENT, type Verdict, verdictOn } from './verdict.ts'

/** What became of a review in one attempt: its end, or that it goes on later, or elsewhere. */
export type Outcome = Ending | { state: 'later'; because: 'failure' | 'platform' | 'stop' } | { state: 'lost' }

/** Tries to bring a leased review to its end. Throws only what the database refuses for good. */
export async function attempt(errand: Errand): Promise<Outcome> {
  try {
    try {
      return await go(errand)
    } catch (error) {
      if (await stoppedAlong(errand, error)) throw new Stopped()
      return await carryOut(errand, verdict(errand, error), true)
    }
  } catch (error) {
    // While the end was being said or written down.
    if (!(error instanceof LostLease || error instanceof Stopped)) throw error
    return await carryOut(errand, verdict(errand, error), false)
  }
}

async function go(errand: Errand): Promise<Outcome> {
  const { lease } = errand
  const said = lease.attempt > 1 ? await closingSaid(errand) : null
  if (said) return await close(errand, said)
  if (isSpent(lease)) return await carryOut(errand, SPENT, true)
  return await perform(errand)
}

/** Who stops us (Ctrl-C, systemd) stops the process that reads files as well, and that looks like a damaged file. */
async function stoppedAlong({ stopping }: Errand, error: unknown): Promise<boolean> {
  if (!isDoubtful(error)) return false
  await sleep(STOP_NOTICE, undefined, { signal: stopping }).catch(() => {})
  return stopping.aborted
}

function verdict({ log, lease }: Errand, error: unknown): Verdict {
  const ids = { review: lease.review, platform: lease.community.platform, team: lease.community.team }
  const found = verdictOn(error, lease.failures, Date.now() - lease.queuedAt.getTime())
  // A file that looks damaged is nobody's fault yet, and no reason for an alarm.
  const level = error instanceof Refusal ? 'info' : 'error'
  if (found.step === 'count') log[level]({ ...ids, ...factsOf(error) }, 'an attempt failed')
  if (error instanceof PlatformError) log.warn({ ...ids, ...error.trouble }, 'the platform refused')
  return found
}

/** @param maySpeak false when the sentence itself could not be said: then the review ends without one */
async function carryOut(errand: Errand, verdict: Verdict, maySpeak: boolean): Promise<Outcome> {
  const { store, lease } = errand
  switch (verdict.step) {
    case 'say':
      return maySpeak ? await say(errand, verdict) : await close(errand, verdict.closing)
    case 'close':
      return await close(errand, verdict.closing)
    case 'rest': {
      const notBefore = new Date(Date.now() + verdict.pause)
      const released = await patiently(() => releaseLease(store, lease, notBefore), errand)
      return released ? { state: 'later', because: 'platform' } : { state: 'lost' }
    }
    case 'count': {
      const left = await patiently(() => noteFailure(store, lease, new Date()), errand)
      if (left === 'spent') return await carryOut(errand, SPENT, maySpeak)
      return left === 'again' ? { state: 'later', because: 'failure' } : { state: 'lost' }
    }
    case 'release': {
      // A database that is away now leaves the lease to run out.
      const released = await releaseLease(store, lease, new Date()).catch(() => false)
      return released ? { state: 'later', because: 'stop' } : { state: 'lost' }
    }
    case 'leave':
      return { state: 'lost' }
  }
}

async function say(errand: Errand, { closing, text }: Verdict & { step: 'say' }): Promise<Outcome> {
  try {
    return await closeWith(errand, closing, text)
  } catch (error) {
    return await carryOut(errand, verdict(errand, error), false)
  }
}
