import { setImmediate as others } from 'node:timers/promises'

/** Does work when its turn comes. */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>

/**
 * Lets so much work be done at a time, and between two pieces of it whatever else has come in. A database in a file answers
 * without ever letting go: hundreds of events at once would keep the process from hearing the command that somebody types.
 */
export function openTurns(most: number): Turn {
  const waiting: (() => void)[] = []
  let free = most
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      await others()
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
