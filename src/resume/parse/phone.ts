import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min'
import type { Line, Passage } from '../model.ts'
import { findDates } from './dates.ts'
import { clip, passageOf } from './passage.ts'

/** Digits with what people put between them; the ends are digits or an opening plus or bracket. */
const CANDIDATE = /(?<![\p{L}\p{N}./:@-])(?:\+|\(\+?)?\d[\d\s().\u2010-\u2015/-]{5,22}\d(?![\p{L}\p{N}@])/gu

const LABELLED =
  /(?:phone|tel|telephone|mobile|cell|mob|handy|telefon|téléphone|telefoon|gsm|ph|teléfono|telefone|telemóvel|móvil|celular|telefono|cellulare|komórka|telefonnummer|mobil|mobiltelefon|puhelin|telefón|tlf|tlf nr|portable|mobiel|mobilni)\b[^\d+(]{0,6}$/i

/** The countries whose national numbers are tried where no "+" says which: the markets that Redline knows. */
const HOMES: CountryCode[] = ['US', 'GB', 'IE', 'DE', 'FR', 'NL', 'IN', 'AU', 'NZ', 'SG', 'CA']

/** The telephone number: near the name whatever its form, elsewhere only with a "+" or a label before it. */
export function findPhone(near: Line[], all: Line[]): Passage | null {
  for (const line of near) {
    const found = phonesIn(line)[0]
    if (found !== undefined) return found.passage
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
    const found = clip(passage, match.index, match.index + match[0].length)
    const labelled = LABELLED.test(passage.text.slice(Math.max(0, match.index - 20), match.index))
    return isPhone(found) ? [{ passage: found, labelled }] : []
  })
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
