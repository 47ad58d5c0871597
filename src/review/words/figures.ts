import type { TechnologyMention } from '../judge/judgement.ts'

/** Changes told without digits. */
const FACTORS =
  /\b(?:halv(?:ed|es|ing)|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|tenfold|by half|by a third|in half)\b/iu
const YEAR = /\b(?:19|20)\d\d\b/gu
/** What follows a technology as its version: "Java 21", "Redis 7.2", "Python3". */
const VERSION = /^(?:\s?v?\d{1,2}(?:\.\d{1,2}){0,2}(?![\d.,]*\d|\s?%))?/u
/** Digits that belong to a name: "S3", "Log4j", "p95"; "40k" is a measure. */
const NAME = /\b\p{L}+\d[\p{L}\d.]*/gu

/**
 * Whether a line measures something. Years, versions after a technology ("Java 21") and digits within a name ("S3")
 * do not count.
 */
export function hasFigure(text: string, technologies: readonly TechnologyMention[]): boolean {
  let rest = text
  for (const { at, text: name } of technologies) {
    const version = VERSION.exec(rest.slice(at + name.length))?.[0] ?? ''
    const length = name.length + version.length
    rest = `${rest.slice(0, at)}${' '.repeat(length)}${rest.slice(at + length)}`
  }
  rest = rest.replace(YEAR, '').replace(NAME, '')
  return /\d/u.test(rest) || FACTORS.test(rest)
}

/** The line without sums of money: "$1.4 million" is no scale of a system. */
export function withoutMoney(text: string): string {
  return text.replace(/[$£€]\s?\d[\d.,]*\s?(?:million|billion|[kmb]n?\b)?/giu, ' ')
}

/** Two digits and more before a plural that is no unit of time or rate: "300 warehouses", "1.2 million monthly users". */
const COUNT =
  /(?<![\p{L}\d.,$£€])(?:\d[\d,]{0,14}\d|\d[\d,.]{0,14}\s?(?:k|m|bn|million|billion|thousand)\b)\+?\s(?:[\p{L}\d+-]{1,20}\s){0,2}(?!(?:milliseconds|seconds|minutes|hours|days|weeks|months|years|times|percents?|points|ms)\b)[\p{L}-]+s\b/iu

/** Whether a line says how many of something there were: users, requests, files, services. */
export function countsThings(text: string): boolean {
  return COUNT.test(text)
}
