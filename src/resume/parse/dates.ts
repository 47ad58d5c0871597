import type { DateRange, Passage, YearMonth } from '../model.ts'
import { anyWord } from './any-word.ts'
import {
  FROM_WORDS,
  MONTH_LENGTHS,
  PRESENT_WORDS,
  SEASON_WORDS,
  SINCE_WORDS,
  TO_WORDS,
  YEAR_WORDS,
} from './date-words.ts'
import { MONTH_NAMES } from './month-names.ts'
import { clip } from './passage.ts'
import { fold, foldInPlace } from './words.ts'

/**
 * Dates as people print them on resumes, in the languages of `month-names.ts`: "Mar 2021", "Sept. '19", "03/2021",
 * "2021-03", "Spring 2020", "14 May 2020", "2019", and ranges of them up to "present", "heute", "aujourd'hui".
 */

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [fold(name), i + 1])),
)
const SEASONS = new Set(SEASON_WORDS.map(fold))
const SINCE_KEYS = new Set(SINCE_WORDS.map(fold))

const MONTH = anyWord(MONTHS.keys())
const YEAR = '(?:1[89]\\d\\d|20[0-4]\\d)'
const SHORT_YEAR = "['’‘]\\d\\d"
/** Every date has one of them, and most lines with figures have neither. */
const ANY_YEAR = new RegExp(`${YEAR}|${SHORT_YEAR}`, 'g')
/** "1st", "1er", "1º". */
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|[.ºª°])?'
/** "mayo de 2020"; Hungarian and Polish write a word behind the year. */
const OF = '(?:of|de|del|di|do)'
const DATE = [
  `(?:${DAY}\\s(?:${OF}\\s)?)?${MONTH}\\.?(?:,|\\s\\d{1,2}(?:st|nd|rd|th)?,)?(?:\\s${OF})?[\\s/-]?\\s?(?:${YEAR}|${SHORT_YEAR})(?:\\sr\\.|\\sroku)?`,
  `${anyWord(SEASON_WORDS)}(?:[\\s/-]|,\\s)(?:${YEAR}|${SHORT_YEAR})`,
  `${YEAR}(?:[-/.]|\\s/\\s)(?:0[1-9]|1[0-2])(?:[-/.][0-3]\\d)?`,
  `${YEAR}\\.?\\s${MONTH}`,
  `(?:[0-3]?\\d[./-])?(?:0?[1-9]|1[0-2])(?:[./-]|\\s/\\s)${YEAR}`,
  YEAR,
  SHORT_YEAR,
].join('|')
const OPEN = anyWord(PRESENT_WORDS)
const DASH = '[-\\u00ad\\u2010-\\u2015\\u2212~→]'
const TO = `(?:\\s?${DASH}{1,3}>?\\s?|\\s?\\.{2,3}\\s?|\\s${anyWord(TO_WORDS)}\\s)`
const SINCE = `${anyWord([...SINCE_WORDS, ...FROM_WORDS])}\\s`
const EDGE = '(?<![\\p{L}\\p{N}$€£.,/])'
const END = '(?![\\p{L}\\p{N}%])'

const RANGE = new RegExp(
  `${EDGE}(?<since>${SINCE})?(?:` +
    `(?<from>${DATE})(?:${TO}(?<to>${OPEN}|${DATE}|\\d\\d)|(?<dangling>\\s?[-\\u2010-\\u2015\\u2212]\\s?$))?` +
    `|(?<bare>${MONTH}\\.?)${TO}(?<later>${DATE})` +
    `)${END}`,
  'gu',
)

const YEARS_OR_MONTHS = anyWord([...YEAR_WORDS, ...MONTH_LENGTHS])

/** "(2 years 3 months)", "· 1 yr 2 mos": what job sites print beside a range. */
const DURATION = new RegExp(
  `^[\\s,·•|(–-]{0,4}\\d{1,2}(?:[.,]\\d)?\\+?\\s?${YEARS_OR_MONTHS}(?!\\p{L})\\.?` +
    `(?:[\\s,]{1,2}(?:(?:and|und|et|en|y|e|i|och|og)\\s)?\\d{1,2}\\s?${anyWord(MONTH_LENGTHS)}(?!\\p{L})\\.?)?\\)?`,
  'u',
)

/** A year before this one counts only within a range: alone it is a number. */
const EARLIEST_YEAR = 1940

/** Most letters that stand in a range before its first year: "between the 31st of September, 2020" and the like. */
const LONGEST_LEAD = 64

/** Longer lines hold no date of a heading line, and are not worth the time. */
const LONGEST = 2000

/** Is the text a length of time and nothing else? */
export function isDuration(text: string): boolean {
  return DURATION.exec(foldInPlace(text))?.[0].length === text.trimEnd().length
}

/** Every date and date range of a passage, in order, with a printed length of time taken into the same passage. */
export function findDates(passage: Passage): DateRange[] {
  if (passage.text.length > LONGEST || !hasYear(passage.text)) return []
  const plain = foldInPlace(passage.text)
  const found: DateRange[] = []
  for (const match of rangesIn(plain)) {
    const range = rangeOf(match.groups ?? {})
    if (range === null) continue
    const end = match.index + match[0].length
    const duration = DURATION.exec(plain.slice(end, end + 60))?.[0].length ?? 0
    found.push({ ...clip(passage, match.index, end + duration), ...range })
  }
  return found
}

function hasYear(text: string): boolean {
  ANY_YEAR.lastIndex = 0
  return ANY_YEAR.test(text)
}

/** Looks only around the years: hundreds of words in a dozen languages are slow to look for all along a line. */
function* rangesIn(text: string): Generator<RegExpExecArray> {
  let at = 0
  for (;;) {
    ANY_YEAR.lastIndex = at
    const year = ANY_YEAR.exec(text)
    if (year === null) return
    RANGE.lastIndex = Math.max(at, year.index - LONGEST_LEAD)
    const match = RANGE.exec(text)
    if (match === null) return
    at = RANGE.lastIndex
    yield match
  }
}

function rangeOf(groups: Record<string, string | undefined>): Pick<DateRange, 'from' | 'to'> | null {
  const { since, from, to, dangling, bare, later } = groups
  if (bare !== undefined && later !== undefined) {
    const end = dateOf(later)
    return { from: { year: end.year, month: monthOf(bare) }, to: end }
  }
  if (from === undefined) return null
  const start = dateOf(from)
  if (start.year < EARLIEST_YEAR && to === undefined && since === undefined) return null
  if (to !== undefined) return { from: start, to: endOf(to, start) }
  if (dangling !== undefined || (since !== undefined && SINCE_KEYS.has(fold(since))))
    return { from: start, to: 'present' }
  return { from: null, to: start }
}

function endOf(text: string, start: YearMonth): YearMonth | 'present' {
  if (/^\d\d$/.test(text)) return { year: Math.floor(start.year / 100) * 100 + Number(text), month: null }
  return /\d/.test(text) ? dateOf(text) : 'present'
}

function dateOf(text: string): YearMonth {
  const year = yearOf(text)
  const name = text.match(/\p{L}{3,}/gu)?.find((word) => MONTHS.has(fold(word)) || SEASONS.has(fold(word)))
  if (name !== undefined) return { year, month: monthOf(name) }
  const yearFirst = /^\d{4}(?:[-/.]|\s\/\s)(\d\d)/.exec(text)
  if (yearFirst) return { year, month: Number(yearFirst[1]) }
  const monthFirst = /(\d{1,2})\s?[./-]\s?\d{4}$/.exec(text)
  return { year, month: monthFirst ? Number(monthFirst[1]) : null }
}

function yearOf(text: string): number {
  const whole = /(?:18|19|20)\d\d/.exec(text)
  if (whole) return Number(whole[0])
  const short = Number(/\d\d$/.exec(text)?.[0])
  return short < 50 ? 2000 + short : 1900 + short
}

/** 1 to 12, or null for a season or a quarter. */
function monthOf(name: string): number | null {
  return MONTHS.get(fold(name)) ?? null
}
