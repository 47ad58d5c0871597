/** Does work when its turn comes. */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>

/**
 * Lets so much work be done at a time, in the order in which it came: of hundreds of events at once, most are then recorded
 * before Slack has to be answered, where all of them together would be recorded last of all.
 */
export function openTurns(most: number): Turn {
  const waiting: (() => void)[] = []
  let free = most
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
