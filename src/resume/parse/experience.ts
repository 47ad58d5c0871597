import type { Resume, Role, YearMonth } from '../model.ts'

/** Months counted from year 0; half-open. */
interface Stretch {
  from: number
  to: number
}

export interface Gap {
  /** The first month without a job and the month in which the next one starts. */
  from: YearMonth
  to: YearMonth
  months: number
}

/**
 * Years of paid work in the roles whose title `isSoftwareTitle` accepts, from their date ranges merged so that jobs
 * held at the same time count once; one decimal. null when no such role has dates.
 * A year without a month counts from January when something begins, to January when it ends: "2019 – 2021" is 2 years.
 */
export function yearsOfExperience(
  resume: Resume,
  today: YearMonth,
  isSoftwareTitle: (title: string) => boolean,
): number | null {
  const roles = resume.roles.filter((role) => role.title !== null && isSoftwareTitle(role.title.text))
  const stretches = merged(roles.flatMap((role) => stretchOf(role, today)))
  if (stretches.length === 0) return null
  const months = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  return Math.round((months / 12) * 10) / 10
}

/** Months between jobs, earliest first. Years without a month leave room for any month, so they open no gap. */
export function gapsBetweenRoles(resume: Resume, today: YearMonth): Gap[] {
  const stretches = merged(resume.roles.flatMap((role) => widestStretchOf(role, today)))
  return stretches.slice(1).map((next, i) => {
    const before = stretches[i] as Stretch
    return { from: monthAt(before.to), to: monthAt(next.from), months: next.from - before.to }
  })
}

function stretchOf(role: Role, today: YearMonth): Stretch[] {
  const { dates } = role
  if (dates?.to == null) return []
  const start = dates.from ?? dates.to
  if (start === 'present') return []
  const from = start.year * 12 + (start.month ?? 1) - 1
  const to = endOf(dates.to, today)
  return to > from
    ? [{ from, to }]
    : to === from && dates.to !== 'present'
      ? [{ from, to: to + (dates.to.month === null ? 6 : 1) }]
      : []
}

function widestStretchOf(role: Role, today: YearMonth): Stretch[] {
  return stretchOf(role, today).map(({ from, to }) => {
    const end = role.dates?.to
    return end !== 'present' && end?.month === null ? { from, to: Math.max(to, (end.year + 1) * 12) } : { from, to }
  })
}

/** The month after the last one worked. */
function endOf(end: YearMonth | 'present', today: YearMonth): number {
  const now = today.year * 12 + (today.month ?? 12)
  if (end === 'present') return now
  return Math.min(now, end.month === null ? end.year * 12 : end.year * 12 + end.month)
}

function merged(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to)
    else result.push({ ...stretch })
  }
  return result
}

function monthAt(months: number): YearMonth {
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}
