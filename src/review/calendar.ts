import type { DateRange } from '../resume/model.ts'
import type { Today } from './context.ts'

/** Time on a resume, counted in months since year 0, so that dates can be compared and subtracted. */

/** From the first month to the last, both included. */
export interface Stretch {
  from: number
  to: number
}

/** A month as a number; of a year alone `month` says which of its months is meant. */
export function monthOf(date: { year: number; month: number | null }, month: number): number {
  return date.year * 12 + (date.month ?? month)
}

export function thisMonth(today: Today): number {
  return today.year * 12 + today.month
}

/** The months that a printed range may cover at most: a year alone counts from January to December. */
export function stretchOf(dates: DateRange | null, today: Today): Stretch | null {
  if (!dates?.to) return null
  const to = dates.to === 'present' ? thisMonth(today) : monthOf(dates.to, 12)
  const start = dates.from ?? dates.to
  return start === 'present' ? null : { from: monthOf(start, 1), to }
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.from <= b.to && b.from <= a.to
}
