/** Chance that can be repeated. */
export interface Random {
  chance(likelihood: number): boolean
  /** A number from 0 up to, not including, `limit`. */
  below(limit: number): number
}

/** The generator mulberry32 by Tommy Ettinger (public domain). */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { chance: (likelihood) => next() < likelihood, below: (limit) => next() * limit }
}
