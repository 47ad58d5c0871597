/** A value and how it is shown where somebody chooses one. */
export interface Choice {
  name: string
  value: string
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
