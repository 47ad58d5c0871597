import type { Installations } from '../desk.ts'

/** For so many milliseconds what was read counts. A token that another process renewed meanwhile works for hours on. */
const MEMORY = 5_000

/** Installations that are not read anew for each of many events at once, which Slack wants acknowledged in three seconds. */
export interface Remembered extends Installations {
  /** As another process may have changed it this instant. */
  anew(team: string): Promise<Record<string, string> | null>
}

export function remembered(kept: Installations): Remembered {
  const known = new Map<string, Promise<Record<string, string> | null>>()
  const of = async (team: string) => {
    const before = known.get(team)
    if (before) return await before
    const read = kept.of(team)
    const forget = () => void (known.get(team) === read && known.delete(team))
    known.set(team, read)
    setTimeout(forget, MEMORY).unref()
    try {
      const tokens = await read
      if (tokens === null) forget()
      return tokens
    } catch (error) {
      forget()
      throw error
    }
  }
  return {
    of,
    async anew(team) {
      known.delete(team)
      return await of(team)
    },
    async save(team, tokens) {
      await kept.save(team, tokens)
      known.delete(team)
    },
  }
}
