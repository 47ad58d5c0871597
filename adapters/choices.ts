import type { Market } from '../src/review/context.ts'

/** A value and how it is shown where somebody chooses one. */
export interface Choice {
  name: string
  value: string
  /** Other words by which somebody may look for it. */
  words?: readonly string[]
}

/** How values are shown where somebody chooses one. */
const SHOWN: Readonly<Record<string, string>> = {
  saas: 'SaaS',
  private: 'You alone',
  shared: 'Everybody in the channel',
}

/** Values as choices: `public-sector` is shown as "Public sector". */
export function choicesOf(values: readonly string[]): Choice[] {
  return values.map((value) => {
    const words = value.replaceAll('-', ' ')
    return { name: SHOWN[value] ?? words.charAt(0).toUpperCase() + words.slice(1), value }
  })
}

/** One of the known values; null for every other. */
export function oneKnown<Value extends string>(
  given: string | null | undefined,
  known: readonly Value[],
): Value | null {
  return known.find((value) => value === given) ?? null
}

/** The market that was picked, or named in one of the ways that people name it; null when nothing or something else was given. */
export function marketOf(markets: readonly Choice[], given: string | null | undefined): Market | null {
  if (!given) return null
  const typed = bare(given)
  const named = markets.filter(({ name, value, words = [] }) =>
    [value, name, ...words].some((one) => bare(one) === typed),
  )
  return (named.find(({ value }) => value === given) ?? named[0])?.value ?? null
}

/** Without accents, capitals and the like, so that "Osterreich" finds Österreich. */
export function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim()
}
