import { setTimeout as sleep } from 'node:timers/promises'
import type { App, Receiver, ReceiverEvent } from '@slack/bolt'
import { ACKNOWLEDGE } from './limits.ts'
import { openTurns } from './turns.ts'

/**
 * What Slack waits for is acknowledged after so many milliseconds, finished or not: of hundreds at once, the last is read when
 * most of the time that Slack waits is over.
 */
const LATEST = ACKNOWLEDGE - 2_500

/** So many events are recorded at the same time. */
const AT_ONCE = 2

/** What work comes to, or null when that takes longer than Slack waits. The work goes on. */
export async function inTime<Result>(work: Promise<Result>, latest = LATEST): Promise<Result | null> {
  const over = new AbortController()
  try {
    return await Promise.race([work, sleep(latest, null, { signal: over.signal })])
  } finally {
    over.abort()
  }
}

/**
 * Bolt acknowledges an event before anybody has looked at it: what a process then dies with is lost. Here an event is
 * acknowledged when it was recorded, or as late as Slack bears it, and one that failed is left to come again.
 */
export function acknowledgedWhenRecorded(receiver: Receiver): Receiver {
  const open = new Set<Promise<unknown>>()
  const turn = openTurns(AT_ONCE)
  return {
    init(app) {
      const process = async (event: ReceiverEvent) => {
        if (event.body.type !== 'event_callback') return await app.processEvent(event)
        const recorded = turn(() => app.processEvent({ ...event, ack: () => Promise.resolve() }))
        await inTime(recorded)
        await event.ack()
        await recorded
      }
      const processEvent = (event: ReceiverEvent) => {
        const work = process(event)
        open.add(work)
        return work.finally(() => open.delete(work))
      }
      // All that a receiver does with an app.
      receiver.init({ processEvent } as App)
    },
    start: (...args: unknown[]) => receiver.start(...args),
    async stop(...args: unknown[]) {
      await receiver.stop(...args)
      // What came in is brought to its end while the database is still there.
      await Promise.allSettled(open)
    },
  }
}
