import { setTimeout as sleep } from 'node:timers/promises'
import { MESSAGE_EVERY } from './limits.ts'

/** Lets messages to one conversation through one at a time, as slowly as Slack asks for. */
export interface Pace {
  /** Waits until a message may go to this conversation. @throws the signal's reason when it is aborted first */
  turn(channel: string, signal: AbortSignal): Promise<void>
}

/** What another process sends to the same conversation, this one learns from Slack. */
export function openPace(every: number = MESSAGE_EVERY.most): Pace {
  const next = new Map<string, number>()
  return {
    async turn(channel, signal) {
      const now = Date.now()
      for (const [one, time] of next) if (time <= now) next.delete(one)
      const mine = Math.max(now, next.get(channel) ?? 0)
      next.set(channel, mine + every)
      if (mine > now) await sleep(mine - now, undefined, { signal }).catch(() => signal.throwIfAborted())
    },
  }
}
