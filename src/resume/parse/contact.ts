import type { Contact, Document, Line, Passage } from '../model.ts'
import { findLinks } from './links.ts'
import { clip, passageOf, trimmed } from './passage.ts'
import { findPhone } from './phone.ts'
import { couldBePlace, isPlace } from './place.ts'
import { isUpperCase } from './words.ts'

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,200}\.\p{L}{2,24}/u

/** What divides the details on a contact line. */
const DIVIDER = /\t|\s{2,}|\s*[|•·⋅◦▪■∙]\s*|\s[–—/-]\s|;\s/u

const PLACE_LABEL =
  /^(?:location|current location|address|home address|present address|residence|based in|lives? in|city|ort|wohnort|anschrift|adresse|domicile|lieu|ville|adres|woonplaats|dirección|domicilio|localidad|ciudad|morada|endereço|localidade|cidade|residência|indirizzo|residenza|città|adres zamieszkania|miejsce zamieszkania|miejscowość|miasto|adress|bostad|bostadsort|bopæl|bosted|osoite|asuinpaikka|adresa|bydliště|bydlisko|lakcím|lakhely|domiciliu|prebivalište|bivališče)(?=[\s:]|$)\s*:?\s*/iu

/**
 * The ways to reach the candidate. `near` are the lines where they belong (header, contact section), most likely first;
 * an address for mail is looked for in the whole document after them.
 */
export function findContact(document: Document, near: Line[], beside: ReadonlySet<number>): Contact {
  const email = findEmail(near) ?? findEmail(document.lines) ?? linkedEmail(document, near)
  return {
    email,
    phone: findPhone(near, document.lines),
    links: findLinks(document, near),
    location: findLocation(near.filter((line) => !beside.has(line.start))),
  }
}

function findEmail(lines: Line[]): Passage | null {
  for (const [i, line] of lines.entries()) {
    if (!line.text.includes('@')) continue
    const before = lines[i - 1]
    if (before !== undefined && /^@\S+$/.test(line.text) && /^[\p{L}\p{N}._+-]{1,64}$/u.test(before.text))
      return wrappedEmail(before, line)
    const passage = passageOf([line])
    const match = EMAIL.exec(passage.text)
    const next = lines[i + 1]
    if (next !== undefined && goesOn(line, next)) return wrappedEmail(line, next)
    if (match !== null) return clip(passage, match.index, match.index + match[0].length)
  }
  return null
}

/** Is an address at the end of the line cut off? After a dot surely; else where only this pair stands without a gap. */
function goesOn(line: Line, next: Line): boolean {
  if (!/@[\p{L}\p{N}.-]*$/u.test(line.text.slice(-100)) || !/^[\p{L}\p{N}.-]{1,40}$/u.test(next.text)) return false
  if (/[.-]$/.test(line.text) || next.text.startsWith('.')) return true
  return (
    line.box !== null &&
    line.gapBefore &&
    !next.gapBefore &&
    !/^\p{Lu}\p{Ll}/u.test(next.text) &&
    isUpperCase(line.text) === isUpperCase(next.text)
  )
}

/** A narrow column breaks an address. */
function wrappedEmail(line: Line, next: Line): Passage | null {
  const before = passageOf([line])
  const after = passageOf([next])
  const text = before.text + after.text
  const match = EMAIL.exec(text)
  if (match === null) return null
  const joint = { at: before.text.length, skipped: after.start - before.end }
  return clip(
    { text, start: before.start, end: after.end, joints: [joint] },
    match.index,
    match.index + match[0].length,
  )
}

/** An address that is only behind an icon or a word. */
function linkedEmail(document: Document, near: Line[]): Passage | null {
  const link = document.links.find((each) => each.url.toLowerCase().startsWith('mailto:'))
  const line = near[0]
  if (link === undefined || line === undefined) return null
  const at = near.find((each) => link.text.length > 1 && each.text.includes(link.text)) ?? line
  const text = decodeURI(link.url.slice('mailto:'.length).split('?')[0] ?? '')
  return EMAIL.test(text) ? { text, start: at.start, end: at.start + at.text.length } : null
}

/** Town and region as printed: the piece of a contact line that reads as a place, without the street before it. */
function findLocation(near: Line[]): Passage | null {
  const pieces = near.slice(0, 40).flatMap((line) => piecesOf(line))
  return (
    pieces.find((piece) => isPlace(piece.text)) ??
    pieces.map(withoutStreet).find((piece) => piece !== null) ??
    pieces.find((piece) => piece.text.includes(',') && couldBePlace(piece.text)) ??
    besideContact(near)
  )
}

function piecesOf(line: Line): Passage[] {
  if (line.text.length > 300) return []
  const whole = passageOf([line])
  const pieces: Passage[] = []
  let at = 0
  for (const part of line.text.split(DIVIDER)) {
    const from = line.text.indexOf(part, at)
    at = from + part.length
    const label = PLACE_LABEL.exec(part)?.[0].length ?? 0
    const piece = trimmed(clip(whole, from + label, at))
    if (piece.text !== '') pieces.push(piece)
  }
  return pieces
}

/** "12 High Street, Leeds LS6" leaves "Leeds LS6"; null where there is no street. */
function withoutStreet(piece: Passage): Passage | null {
  const street = /^(?:[^,@]{0,60}\d[^,@]{0,40},\s*){1,3}/u.exec(piece.text)
  if (street === null) return null
  const town = trimmed(clip(piece, street[0].length, piece.text.length))
  return /^(?:(?:[A-Z]{1,2}-)?\d{4,6}\s)?\p{Lu}[\p{L}\p{M}'’. -]{1,40}(?:\s?[A-Z\d]{2,4}(?:\s\d[A-Z]{2})?)?(?:,.{2,40})?$/u.test(
    town.text,
  )
    ? town
    : null
}

/** "Leeds" and nothing more, on the line of the email address or the phone. */
function besideContact(near: Line[]): Passage | null {
  const line = near.find((each) => /@|\d{3}/.test(each.text) && piecesOf(each).length > 1)
  if (line === undefined) return null
  return (
    piecesOf(line).find(
      (piece) =>
        couldBePlace(piece.text.replace(/\s[A-Z]{1,2}\d{1,2}[A-Z]?$/, '')) &&
        !/^(?:github|linkedin|email|phone)$/i.test(piece.text),
    ) ?? null
  )
}
