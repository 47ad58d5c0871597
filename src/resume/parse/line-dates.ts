import type { DateRange, Line } from '../model.ts'
import { findDates } from './dates.ts'
import { passageOf } from './passage.ts'

/** Lines never change, and each is asked for its dates by several steps. */
const remembered = new WeakMap<Line, DateRange[]>()

/** The dates that a line names, in order. */
export function datesOf(line: Line): DateRange[] {
  const found = remembered.get(line) ?? findDates(passageOf([line]))
  remembered.set(line, found)
  return found
}

/** Does the line name a range of dates ("2019 – 2021", "since 2021")? */
export function hasRange(line: Line): boolean {
  return datesOf(line).some((range) => range.from !== null)
}

/** A date at either end of a line belongs to an entry, not to a sentence. */
export function hasEdgeDate(line: Line): boolean {
  return datesOf(line).some((range) => {
    const from = range.start - line.start
    if (from <= 2) return true
    const rest = line.text.slice(range.end - line.start).replace(/^[\s).,;|]+/, '')
    const isDivided = /[\t|,(•·–—-]\s*$|\s{2}$/u.test(line.text.slice(Math.max(0, from - 4), from))
    return rest.length < 30 && (isDivided || range.from !== null || line.text.length < 80) && !line.text.endsWith('.')
  })
}

/** Nothing but a date or a range of dates. */
export function isDateLine(line: Line): boolean {
  const dated = datesOf(line).reduce((sum, range) => sum + range.text.length, 0)
  return dated > 0 && line.text.trim().length - dated < 5
}
