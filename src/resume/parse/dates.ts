import type { DateRange, Passage, YearMonth } from '../model.ts'
import { clip } from './passage.ts'

/**
 * Dates as people print them on resumes, in English, German, French, Dutch and Spanish: "Mar 2021", "Sept. '19", "03/2021",
 * "2021-03", "Spring 2020", "14 May 2020", "2019", and ranges of them up to "present", "heute", "aujourd'hui".
 */

const MONTHS: [RegExp, number][] = [
  [/^(?:jan|ene)/, 1],
  [/^(?:feb|f[ée]v)/, 2],
  [/^(?:mar|m[aä]r|maa|mrt|mrz)/, 3],
  [/^(?:apr|avr|abr)/, 4],
  [/^(?:may|mai|mei)/, 5],
  [/^(?:jun|juin)/, 6],
  [/^(?:jul|juil)/, 7],
  [/^(?:aug|ao[uû]|ago)/, 8],
  [/^sep/, 9],
  [/^(?:oct|okt)/, 10],
  [/^nov/, 11],
  [/^(?:dec|d[ée]c|dez|dic)/, 12],
]

const MONTH =
  '(?:jan(?:uary|uar|uari|vier|v)?|ene(?:ro)?|feb(?:ruary|ruar|ruari|rero)?|f[ée]v(?:rier|r)?|mar(?:ch|s|zo)?|m[aä]rz|mrz|maart|mrt|apr(?:il)?|avr(?:il)?|abr(?:il)?|mayo?|mai|mei|june?|juni|juin|junio|july?|juli|juil(?:let)?|julio|aug(?:ust|ustus)?|ago(?:sto)?|ao[uû]t|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|d[eé][cz](?:ember|embre)?|dic(?:iembre)?)'
const YEAR = '(?:1[89]\\d\\d|20[0-4]\\d)'
const SHORT_YEAR = "['’‘]\\d\\d"
/** Every date has one of them, and most lines with figures have neither. */
const ANY_YEAR = new RegExp(`${YEAR}|${SHORT_YEAR}`)
const SEASON =
  '(?:spring|summer|autumn|fall|winter|fr[uü]hjahr|sommer|herbst|[ée]t[ée]|automne|hiver|printemps|zomer|herfst|lente|q[1-4]|early|mid|late)'
const DATE = [
  `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s)?${MONTH}\\.?(?:,|\\s\\d{1,2}(?:st|nd|rd|th)?,)?(?:\\s(?:of|de))?[\\s/-]?\\s?(?:${YEAR}|${SHORT_YEAR})`,
  `${SEASON}(?:[\\s/-]|,\\s)(?:${YEAR}|${SHORT_YEAR})`,
  `${YEAR}(?:[-/.]|\\s/\\s)(?:0[1-9]|1[0-2])(?:[-/.][0-3]\\d)?`,
  `${YEAR}\\s${MONTH}`,
  `(?:[0-3]?\\d[./-])?(?:0?[1-9]|1[0-2])(?:[./-]|\\s/\\s)${YEAR}`,
  YEAR,
  SHORT_YEAR,
].join('|')
const OPEN =
  "(?:present(?:\\sday)?|current(?:ly)?|now|today|to\\s?-?date|till\\sdate|till\\snow|date|ongoing|heute|jetzt|aktuell|laufend|aujourd['’]?hui|actuel(?:lement)?|pr[ée]sent|en\\scours|[àa]\\sce\\sjour|heden|nu|actueel|presente|(?:la\\s)?actualidad|actualmente|la\\sfecha|oggi)"
const DASH = '[-\\u00ad\\u2010-\\u2015\\u2212~→]'
const TO = `(?:\\s?${DASH}{1,3}>?\\s?|\\s?\\.{2,3}\\s?|\\s(?:to|and|until|till|through|thru|bis|jusqu['’][àa]|[àa]|au|tot|t/m|hasta|al?)\\s)`
const SINCE = '(?:since|seit|depuis|sinds|from|ab|vanaf|von|desde|de|van)\\s'
const EDGE = '(?<![\\p{L}\\p{N}$€£.,/])'
const END = '(?![\\p{L}\\p{N}%])'

const RANGE = new RegExp(
  `${EDGE}(?<since>${SINCE})?(?:` +
    `(?<from>${DATE})(?:${TO}(?<to>${OPEN}|${DATE}|\\d\\d)|(?<dangling>\\s?[-\\u2010-\\u2015\\u2212]\\s?$))?` +
    `|(?<bare>${MONTH}\\.?)${TO}(?<later>${DATE})` +
    `)${END}`,
  'giu',
)

/** "(2 years 3 months)", "· 1 yr 2 mos": what job sites print beside a range. */
const DURATION =
  /^[\s,·•|(–-]{0,4}\d{1,2}(?:[.,]\d)?\+?\s?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|jaar|maanden)\b\.?(?:[\s,]{1,2}(?:and\s)?\d{1,2}\s?(?:months?|mos?|monate?|mois|maanden)\b\.?)?\)?/iu

/** A year before this one counts only within a range: alone it is a number. */
const EARLIEST_YEAR = 1940

/** Longer lines hold no date of a heading line, and are not worth the time. */
const LONGEST = 2000

/** Is the text a length of time and nothing else? */
export function isDuration(text: string): boolean {
  return DURATION.exec(text)?.[0].length === text.trimEnd().length
}

/** Every date and date range of a passage, in order, with a printed length of time taken into the same passage. */
export function findDates(passage: Passage): DateRange[] {
  if (passage.text.length > LONGEST || !ANY_YEAR.test(passage.text)) return []
  const found: DateRange[] = []
  for (const match of passage.text.matchAll(RANGE)) {
    const range = rangeOf(match.groups ?? {})
    if (range === null) continue
    const end = match.index + match[0].length
    const duration = DURATION.exec(passage.text.slice(end, end + 60))?.[0].length ?? 0
    found.push({ ...clip(passage, match.index, end + duration), ...range })
  }
  return found
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
  if (dangling !== undefined || (since !== undefined && /^(?:since|seit|depuis|sinds|ab|vanaf|desde)/i.test(since)))
    return { from: start, to: 'present' }
  return { from: null, to: start }
}

function endOf(text: string, start: YearMonth): YearMonth | 'present' {
  if (/^\d\d$/.test(text)) return { year: Math.floor(start.year / 100) * 100 + Number(text), month: null }
  return /\d/.test(text) ? dateOf(text) : 'present'
}

function dateOf(text: string): YearMonth {
  const year = yearOf(text)
  const name = /\p{L}{3,}/u.exec(text)?.[0]
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
  const folded = name.toLowerCase()
  return MONTHS.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
