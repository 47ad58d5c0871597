import type { Logger } from 'pino'
import type { Platform } from '../../adapters/port.ts'
import type { Store } from '../store/store.ts'
import type { ReviewFile } from './line.ts'
import type { Metrics } from './metrics.ts'

/** All that a worker works with. */
export interface Workplace {
  store: Store
  /** The platforms that this process is connected to, by name. */
  platforms: ReadonlyMap<string, Platform>
  reviewFile: ReviewFile
  log: Logger
  metrics: Metrics
  /** How long a lease lasts unless it is renewed, in milliseconds. */
  leaseFor: number
}
