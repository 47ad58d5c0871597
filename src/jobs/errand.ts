import type { Job, Platform } from '../../adapters/port.ts'
import type { Lease } from '../store/lease.ts'
import type { Workplace } from './workplace.ts'

/** One leased review on its way, with all that the steps of it need. */
export interface Errand extends Workplace {
  lease: Lease
  platform: Platform
  job: Job
  /** Aborted when the review is in other hands, or this process has to end. */
  signal: AbortSignal
  /** Aborted as soon as this process is asked to end: there is still some time to finish. */
  stopping: AbortSignal
}

/** What a platform is told about a review. */
export function jobOf({ review, community, person, request, attempt }: Lease): Job {
  return { review, community, person, ticket: request.ticket, attempt }
}
