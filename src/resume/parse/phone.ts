import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min'
import type { Line, Passage } from '../model.ts'
import { findDates } from './dates.ts'
import { clip, passageOf } from './passage.ts'

/** Digits with what people put between them; the ends are digits or an opening plus or bracket. */
const CANDIDATE = /(?<![\p{L}\p{N}./:@-])(?:\+|\(\+?)?\d[\d\s().\u2010-\u2015/-]{5,22}\d(?![\p{L}\p{N}@])/gu

const LABELLED =
  /(?:phone|tel|telephone|mobile|cell|mob|handy|telefon|téléphone|telefoon|gsm|ph|teléfono|telefone|telemóvel|móvil|celular|telefono|cellulare|komórka|telefonnummer|mobil|mobiltelefon|puhelin|telefón|tlf|tlf nr|portable|mobiel|mobilni)\b[^\d+(]{0,6}$/i

/** The start of a number at the end of a line or a cell. */
const CUT_NUMBER = /(?<![\p{L}\p{N}])\+\d[\d ().-]{2,18}(?=\t|$)/gu

const REST_OF_NUMBER = /(?<![\p{L}\p{N}.,/-])\d{2,8}(?: \d{2,6})?(?=\s*(?:[|·•\t]|$))/gu

/** With so many figures a number is taken for whole. */
const SHORTEST_WHOLE = 10

const SAME_EDGE = 3

/** The countries whose national numbers are tried where no "+" says which: the markets that Redline knows. */
const HOMES: CountryCode[] = ['US', 'GB', 'IE', 'DE', 'FR', 'NL', 'IN', 'AU', 'NZ', 'SG', 'CA']

/** The telephone number: near the name whatever its form, elsewhere only with a "+" or a label before it. */
export function findPhone(near: Line[], all: Line[]): Passage | null {
  for (const [i, line] of near.entries()) {
    const found = wrappedPhone(line, near[i + 1]) ?? phonesIn(line)[0]?.passage
    if (found !== undefined) return found
  }
  for (const line of all) {
    const found = phonesIn(line).find(({ passage, labelled }) => labelled || passage.text.startsWith('+'))
    if (found !== undefined) return found.passage
  }
  return null
}

function phonesIn(line: Line): { passage: Passage; labelled: boolean }[] {
  if (!/\d.*\d/.test(line.text.slice(0, 1000))) return []
  const passage = passageOf([line])
  return [...passage.text.slice(0, 1000).matchAll(CANDIDATE)].flatMap((match) => {
    const found = withoutPostalCode(clip(passage, match.index, match.index + match[0].length), passage)
    const labelled = LABELLED.test(passage.text.slice(Math.max(0, match.index - 20), match.index))
    return isPhone(found) ? [{ passage: found, labelled }] : []
  })
}

/** "06 39 98 41 27 35000 Rennes": a whole number, and a group of figures before a name. */
function withoutPostalCode(found: Passage, line: Passage): Passage {
  const code = /\s\d{5,6}$/.exec(found.text)
  if (code === null || !/^\s\p{Lu}\p{Ll}/u.test(line.text.slice(found.end - line.start))) return found
  const number = clip(found, 0, code.index)
  return number.text.replace(/\D/g, '').length >= SHORTEST_WHOLE && isPhone(number) ? number : found
}

/** A number whose last figures stand in the next line: at its start, or in a narrow cell right below. */
function wrappedPhone(line: Line, next: Line | undefined): Passage | undefined {
  if (next === undefined || !line.text.includes('+') || line.start + line.text.length + 1 !== next.start)
    return undefined
  for (const part of line.text.slice(0, 1000).matchAll(CUT_NUMBER)) {
    const isLast = part.index + part[0].length === line.text.length
    if (part[0].replace(/\D/g, '').length >= SHORTEST_WHOLE) continue
    const first = partOf(line, part.index, part[0].length)
    for (const rest of next.text.slice(0, 1000).matchAll(REST_OF_NUMBER)) {
      const wraps = rest.index === 0 && isLast && !isPhone(passageOf([first]))
      if (
        !wraps &&
        !(isCell(next, rest.index, rest[0].length) && isBelow(first, partOf(next, rest.index, rest[0].length)))
      )
        continue
      const whole = passageOf([first, partOf(next, rest.index, rest[0].length)])
      if (isPhone(whole)) return whole
    }
  }
  return undefined
}

function partOf(line: Line, at: number, length: number): Line {
  const text = line.text.slice(at, at + length)
  const runs = line.runs.filter((run) => run.at < at + length && run.at + run.text.length > at)
  return { ...line, text, start: line.start + at, runs }
}

function isCell({ text }: Line, at: number, length: number): boolean {
  return (at === 0 || text[at - 1] === '\t') && (at + length === text.length || text[at + length] === '\t')
}

/** Does the second part stand within the width of the first? */
function isBelow(first: Line, second: Line): boolean {
  const [from, to] = [first.runs[0]?.x ?? 0, first.runs.at(-1)?.right ?? 0]
  const [run] = second.runs
  return run !== undefined && run.x >= from - SAME_EDGE && run.right <= to + SAME_EDGE
}

/**
 * A number of a possible length for its country. Possible, not valid: the numbers kept for fiction are no less a phone
 * number in a resume. Never a date, a range of years or a postal code.
 */
function isPhone(candidate: Passage): boolean {
  const digits = candidate.text.replace(/\D/g, '')
  if (digits.length < 8 || digits.length > 15 || findDates(candidate).length > 0) return false
  if (candidate.text.startsWith('+') || candidate.text.startsWith('(+'))
    return parsePhoneNumber(candidate.text)?.isPossible() === true
  return HOMES.some((home) => parsePhoneNumber(candidate.text, home)?.isPossible() === true)
}
