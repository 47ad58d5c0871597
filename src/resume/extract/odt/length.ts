/** Points in each unit of length that OpenDocument uses. */
const POINTS: Record<string, number> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 }

/** A length such as "8.27in" in points; null when it is none, or one relative to something else ("80%"). */
export function toPoints(length: string | null): number | null {
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,9})?)([a-z]{2})$/.exec(length ?? '') ?? []
  const points = Number(amount) * (POINTS[unit ?? ''] ?? Number.NaN)
  return points > 0 ? Math.round(points * 10) / 10 : null
}
