import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { depthOf } from '../store/counts.ts'
import type { Store } from '../store/store.ts'
import type { Outcome } from './attempt.ts'

export interface Metrics {
  registry: Registry
  /** @param waited seconds from the upload to now @param worked seconds of this attempt */
  ended(outcome: Outcome, waited: number, worked: number): void
}

/** Bounds in seconds: a review takes one or two when nothing is in its way. */
const SECONDS = [0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 300, 1800]

/** What Prometheus reads. Counts and durations of this process, and the state of the queue that all processes share. */
export function metricsOf(store: Store): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const attempts = new Counter({
    name: 'redline_attempts_total',
    help: 'Attempts at reviews, by what became of them.',
    labelNames: ['outcome', 'reason'],
    registers,
  })
  const worked = new Histogram({
    name: 'redline_attempt_seconds',
    help: 'How long an attempt took.',
    buckets: SECONDS,
    registers,
  })
  const waited = new Histogram({
    name: 'redline_review_seconds',
    help: 'From the upload to the end of its review.',
    buckets: SECONDS,
    registers,
  })
  queueGauges(store, registry)
  return {
    registry,
    ended(outcome, sinceUpload, sinceLease) {
      const reason = 'reason' in outcome ? outcome.reason : 'because' in outcome ? outcome.because : ''
      attempts.inc({ outcome: outcome.state, reason })
      worked.observe(sinceLease)
      if (outcome.state !== 'later' && outcome.state !== 'lost') waited.observe(sinceUpload)
    },
  }
}

/** Asked of the database whenever Prometheus asks. */
function queueGauges(store: Store, registry: Registry): void {
  const registers = [registry]
  const running = new Gauge({ name: 'redline_queue_running', help: 'Reviews in the hands of workers.', registers })
  const oldest = new Gauge({
    name: 'redline_queue_oldest_seconds',
    help: 'Age of the oldest review that waits; 0 when none does.',
    registers,
  })
  new Gauge({
    name: 'redline_queue_depth',
    help: 'Reviews that wait for a worker or for their next attempt.',
    registers,
    async collect() {
      const depth = await depthOf(store)
      this.set(depth.queued)
      running.set(depth.running)
      oldest.set(depth.oldest === null ? 0 : (Date.now() - depth.oldest.getTime()) / 1000)
    },
  })
}
