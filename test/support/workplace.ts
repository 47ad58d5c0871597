import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import type { Platform } from '../../adapters/port.ts'
import { loadVocabulary } from '../../review-rules/load.ts'
import { attempt, type Outcome } from '../../src/jobs/attempt.ts'
import { jobOf } from '../../src/jobs/errand.ts'
import { hold } from '../../src/jobs/hold.ts'
import { reviewLine } from '../../src/jobs/line.ts'
import { metricsOf } from '../../src/jobs/metrics.ts'
import type { Workplace } from '../../src/jobs/workplace.ts'
import { leaseNext } from '../../src/store/lease.ts'
import { recordUpload } from '../../src/store/record.ts'
import type { Store } from '../../src/store/store.ts'
import { loopbackPlatform } from './loopback-platform.ts'
import { type LoopbackServer, startLoopback } from './loopback-server.ts'
import { plainResume } from './plain-resumes.ts'
import { knowledge } from './review-example.ts'

/** A loopback platform that is closed when the test is over. It holds a resume, an empty file and a text too short. */
export async function openLoopback(): Promise<LoopbackServer> {
  const loopback = await startLoopback()
  onTestFinished(() => loopback.close())
  const resume = plainResume('us', { summary: 'Engineer.', bullet: 'Responsible for the nightly backups of servers.' })
  loopback.files.set('resume', { bytes: Buffer.from(resume), fileName: 'resume.txt' })
  loopback.files.set('empty', { bytes: new Uint8Array(), fileName: 'resume.pdf' })
  return loopback
}

export interface TestWorkplace extends Workplace {
  /** Every line that was logged. */
  logged: string[]
}

export function workplaceOn(store: Store, loopback: LoopbackServer): TestWorkplace {
  const logged: string[] = []
  const platform = loopbackPlatform(loopback.url)
  return {
    store,
    platforms: new Map([[platform.name, platform]]),
    reviewFile: reviewLine(knowledge, loadVocabulary()),
    log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
    metrics: metricsOf(store),
    leaseFor: 60_000,
    logged,
  }
}

/** Records an upload of one of the files of the loopback platform. @returns the id of the review */
export async function uploaded(
  store: Store,
  file: string,
  { event = 'event', now = new Date() } = {},
): Promise<string> {
  const { review } = await recordUpload(
    store,
    {
      community: { platform: 'loopback', team: 'team' },
      event,
      person: `person of ${event}`,
      request: { ticket: { file }, asked: { market: null, level: null, employer: null, posting: null } },
    },
    now,
  )
  return review
}

export interface Circumstances {
  /** How many minutes from now the attempt is made, as far as leases are concerned. */
  minutes?: number
  signal?: AbortSignal
  stopping?: AbortSignal
  /** Laid over what the platform does. */
  platform?: Partial<Platform>
}

/** Leases the next review and makes one attempt at it. @returns null when no review waits */
export async function attemptNext(workplace: Workplace, circumstances: Circumstances = {}): Promise<Outcome | null> {
  const { minutes = 0, signal, stopping = new AbortController().signal } = circumstances
  const now = Date.now() + minutes * 60_000
  const lease = await leaseNext(workplace.store, 'test', new Date(now), new Date(now + workplace.leaseFor))
  if (lease === null) return null
  const platform = { ...workplace.platforms.get('loopback')!, ...circumstances.platform }
  const holding = hold(workplace, lease)
  try {
    const either = signal ? AbortSignal.any([holding.signal, signal]) : holding.signal
    return await attempt({ ...workplace, lease, platform, job: jobOf(lease), signal: either, stopping })
  } finally {
    holding.letGo()
  }
}
