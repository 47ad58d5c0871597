import type { Document, Line, Passage } from '../model.ts'
import { commonSize } from './heading-lines.ts'
import { headingWords } from './headings.ts'
import { isTitleNoun, type KnownWords } from './known-words.ts'
import { datesOf } from './line-dates.ts'
import { clip, passageOf, trimmed } from './passage.ts'
import { isPlace } from './place.ts'
import { fold, isUpperCase, wordsOf } from './words.ts'

/** The line with the person's name, the name, and what stands beside it on the same line. */
export interface NameLine {
  line: Line
  name: Passage
  rest: Passage | null
}

/** How many lines from the top may hold the name where no size tells it. */
const TOP_LINES = 8

/** A narrow column sets a long name over so many lines. */
const MOST_NAME_LINES = 3

/** So many lines of small text may stand beside those of a name, or between them. */
const LINES_BESIDE = 8

/** Points by which the left edges of the lines of a name differ at most. */
const SAME_EDGE = 3

/** A name is at least this much larger than the body where a size tells it. */
const LARGER = 1.15

/** A name ends where something else begins on its line: a tab, a bar, a comma before a title, a dash between spaces. */
const NAME_END = /\t|\s[|•·–—-]\s|,\s|\s\(?(?=[^\s@]+@)|\s(?=https?:)|\s(?=\+?\d{3})/u

/** What parts the details of a line: a town and its state are one of them. */
const DETAIL_END = /\t|\s[|•·–—-]\s/u

/** "CURRICULUM VITAE", "Resume of": what documents call themselves. */
const DOCUMENT_TITLE =
  /^(?:curriculum(?: vitae)?|vitae|cv|resume|lebenslauf|bewerbung|profil|profile|europass|zyciorys|curriculo|ansioluettelo|zivotopis|strukturovany zivotopis|oneletrajz|szakmai oneletrajz|meritforteckning|hoja de vida|βιογραφικο σημειωμα|автобиография|gyvenimo aprasymas|elulookirjeldus)$/

/** What stands beside the name in a foot. */
const FOOT_WORD = /^(?:curriculum|vitae|cv|resume|lebenslauf|page|seite|pagina|of|von|sur|van|de|\d{1,2})$/

/** Lower-case words within names. */
const PARTICLE =
  /^(?:van|von|vom|zu|zur|der|den|dem|de|del|della|dos|das|da|di|do|du|la|le|les|ten|ter|te|'t|y|e|i|al|el|bin|bint|ibn|af|av|mac|ap)$/u

/** What stands in place of a name in anonymous applications and forms. */
const PLACEHOLDER = /\b(?:candidate|applicant|reference|number|bewerber|candidat|kandidaat)\b/i

/** The same, before or behind the name on its line. */
const LABEL =
  /^(?:(?:(?:hello|hi|hey)[,!.]?\s)?(?:i['’]m|i am|my name is)|name|full name|nom|naam|nome completo|nome e cognome|nome|nombre completo|nombre y apellidos|nombre|imię i nazwisko|namn|navn|jméno a příjmení|jméno|meno a priezvisko|név|nume și prenume|ime i prezime|ime in priimek|(?:r[ée]sum[ée]|cv|curriculum vitae|lebenslauf)(?: of| for| von| de)?)\s*[:–—-]?\s+/iu
/** A field of a form; the label of a tabular CV stands in a cell of its own. */
const NAME_FIELD =
  /^(?:(?:full |first |last )?name|name, vorname|vor- und (?:nach|zu)name|nom et prénom|nom|naam|nombre y apellidos|nombre completo|nombre|nome completo|nome e cognome|nome|imię i nazwisko|namn|navn|nimi|jméno a příjmení|jméno|meno a priezvisko|név|nume și prenume|nume|ime i prezime|ime in priimek|(?:(?:first )?names?(?:\(s\))?|surnames?(?:\(s\))?|nachname|vorname|noms?|prénoms?|achternaam|voornaam|apellidos?|nombres?)\s*[/,]\s*(?:(?:first )?names?(?:\(s\))?|surnames?(?:\(s\))?|nachname|vorname|noms?|prénoms?|achternaam|voornaam|apellidos?|nombres?))(?:\s*:\s*|\t|\s+(?=\p{Lu})|\s*$)/iu
const TRAILING_LABEL = /['’]?s?[\s,–—-]+(?:r[ée]sum[ée]|cv|curriculum vitae|lebenslauf)$/iu

/**
 * The name: the largest words on the first page that can be one, else the first line that can be one.
 * null when there is none.
 */
export function findName(document: Document, known: KnownWords): NameLine | null {
  const onFirstPage = document.lines.filter((line) => line.page === 1)
  const body = commonSize(document.lines)
  const largest = onFirstPage
    .filter((line) => line.size > body * LARGER)
    .sort((a, b) => b.size - a.size)
    .slice(0, 12)
  const firstHeading = onFirstPage.findIndex(
    (line, i) => i > 0 && headingWords(line.text, known.headings)?.exact === true,
  )
  const top = onFirstPage.slice(0, firstHeading < 0 ? TOP_LINES : Math.min(TOP_LINES, firstHeading))
  for (const line of [...largest, ...top]) {
    if (line.marker !== null) continue
    const alone = nameIn(line)
    // Where all is set alike, the line under the name is the title as often as more of the name.
    const isLarge = line.size > body * LARGER
    const whole = isLarge ? (withGivenName(alone, known) ?? overLines(alone, document.lines)) : null
    for (const found of [whole, wrapped(alone, document.lines), alone])
      if (found !== null && !isHeadingOrTitle(found.name.text, known)) return found
  }
  return formName(onFirstPage)
}

function isHeadingOrTitle(text: string, known: KnownWords): boolean {
  return headingWords(text, known.headings) !== null || wordsOf(text).some((word) => isTitleNoun(word, known))
}

/** A form names it: "Name: Jane Doe", among the personal data. */
function formName(lines: Line[]): NameLine | null {
  const at = lines.findIndex(({ text }) => NAME_FIELD.test(text))
  const field = lines[at]
  if (field === undefined) return null
  const length = NAME_FIELD.exec(field.text)?.[0].length ?? 0
  // Narrow columns set the label on a line of its own.
  const line = length === field.text.length ? lines[at + 1] : field
  if (line === undefined) return null
  const whole = passageOf([line])
  const name = trimmed(clip(whole, line === field ? length : 0, whole.text.length))
  return canBeName(name.text) ? { line, name, rest: null } : null
}

function nameIn(line: Line): NameLine | null {
  const whole = passageOf([line])
  const isSmallFirst = largerFrom(line) > 0
  if (!isSmallFirst && (isPlace(line.text.split(DETAIL_END)[0] ?? '') || opensWithDate(line))) return null
  const label = isSmallFirst ? largerFrom(line) : (LABEL.exec(whole.text)?.[0].length ?? 0)
  const end = NAME_END.exec(line.text.slice(label))
  const to = Math.min(end === null ? whole.text.length : label + end.index, smallerFrom(line, label))
  const labelled = trimmed(clip(whole, label, to))
  const name = clip(labelled, 0, TRAILING_LABEL.exec(labelled.text)?.index ?? labelled.text.length)
  if (!canBeName(name.text)) return null
  const rest = trimmed(clip(whole, to, whole.text.length))
  return { line, name, rest: rest.text === '' ? null : rest }
}

/** Where larger words begin behind small ones and a wide gap: contact details stand left of the name. Else 0. */
function largerFrom({ runs, text }: Line): number {
  const size = runs[0]?.size ?? 0
  const at = runs.find((run) => size > 0 && run.size > size * LARGER && /\p{L}/u.test(run.text))?.at ?? 0
  return text[at - 1] === '\t' ? at : 0
}

/** Where smaller words begin on the line of the name: a title set beside it. Small capitals begin within a word. */
function smallerFrom({ runs, text }: Line, from: number): number {
  const size = runs.find((run) => run.at >= from)?.size ?? 0
  const starts = (at: number) => /\s/.test(text[at - 1] ?? '')
  return (
    runs.find((run) => run.at > from && run.size < size / LARGER && /\p{L}/u.test(run.text) && starts(run.at))?.at ??
    text.length
  )
}

/** "Tan Wei Jie, Brandon", "Brook, Ada": a single word behind the comma that is no title, degree or abbreviation. */
function withGivenName(found: NameLine | null, known: KnownWords): NameLine | null {
  if (found === null || found.rest === null) return null
  const given = /^,\s(\p{Lu}\p{Ll}{2,})$/u.exec(found.rest.text)?.[1]
  if (given === undefined || isUpperCase(found.name.text) || known.degrees.has(fold(given))) return null
  return { ...found, name: clip(passageOf([found.line]), 0, found.line.text.trim().length), rest: null }
}

/** Letters so large that a name takes several lines, beside which or between which small text stands. */
function overLines(found: NameLine | null, lines: Line[]): NameLine | null {
  const first = found?.line.runs[0]
  if (found === null || found.rest !== null || first === undefined) return null
  const parts = [found.line]
  for (const next of lines.slice(lines.indexOf(found.line) + 1).slice(0, LINES_BESIDE)) {
    const [run] = next.runs
    if (next.page !== found.line.page || run === undefined || parts.length === MOST_NAME_LINES) break
    if (Math.abs(run.size - first.size) > 0.6 || Math.abs(run.x - first.x) > SAME_EDGE) continue
    const more = nameIn(next)
    if (more === null || (next.box?.y ?? 0) - (parts.at(-1)?.box?.y ?? 0) > first.size * 2) break
    const { start, end } = more.name
    parts.push({ ...next, start, text: next.text.slice(start - next.start, end - next.start) })
  }
  const whole = passageOf(parts)
  return parts.length > 1 && canBeName(whole.text) ? { ...found, name: whole } : null
}

/** A long name in large letters goes on in the next lines, set like the first. */
function wrapped(found: NameLine | null, lines: Line[]): NameLine | null {
  if (found === null || found.rest !== null || found.line.size === 0) return found
  const at = lines.indexOf(found.line)
  const parts = [found.line]
  for (const next of lines.slice(at + 1, at + MOST_NAME_LINES)) {
    const { line } = found
    const goesOn = next.size === line.size && next.bold === line.bold && next.column === line.column && !next.gapBefore
    const more = goesOn ? nameIn(next) : null
    if (more === null || more.rest !== null) break
    parts.push(next)
  }
  const whole = passageOf(parts)
  return parts.length > 1 && canBeName(whole.text) ? { ...found, name: whole } : found
}

function opensWithDate(line: Line): boolean {
  return datesOf(line)[0]?.start === line.start
}

function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)
}

/** One to six words of letters, each opening with a capital but for particles ("van der"), with initials and a nickname. */
function canBeName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || DOCUMENT_TITLE.test(fold(text)) || PLACEHOLDER.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length > 7) return false
  const plain = words.filter((word) => !/^["“”'‘’(«].*["“”'‘’)»]$/u.test(word))
  if (!plain.every((word) => /^\p{L}[\p{L}\p{M}'’.\-‐]*,?$/u.test(word))) return false
  return plain.some(isCapitalised) && plain.every((word) => isCapitalised(word) || PARTICLE.test(word))
}

/** Is a line nothing but the name once more, as in a foot: "Jane Doe – Resume – page 2", or a signature? */
export function repeatsName(line: Line, { line: named, name }: NameLine): boolean {
  if (line.start === named.start || line.text.length > 120 || !name.text.includes(' ')) return false
  const [whole, words] = [fold(line.text), fold(name.text)]
  return whole.includes(words) && wordsOf(whole.replace(words, ' ')).every((word) => FOOT_WORD.test(word))
}

/** The headline: words beside the name, or the next line of the header that names a profession. */
export function findHeadline(nameLine: NameLine, header: Line[], known: KnownWords): Passage | null {
  const namesTitle = (text: string) =>
    text.length <= 100 && !/[@]|https?:|\.\s*$/.test(text) && wordsOf(text).some((word) => isTitleNoun(word, known))
  if (nameLine.rest !== null) {
    const beside = withoutSeparator(nameLine.rest)
    if (namesTitle(beside.text)) return beside
  }
  const after = header.slice(header.indexOf(nameLine.line) + 1).slice(0, 3)
  const line = after.find((each) => namesTitle(each.text) && !/\d{4}/.test(each.text))
  if (line === undefined) return null
  const passage = passageOf([line])
  const end = /\t|\s\|\s/.exec(line.text)
  const first = end === null ? passage : trimmed(clip(passage, 0, end.index))
  return namesTitle(first.text) ? first : passage
}

function withoutSeparator(passage: Passage): Passage {
  const lead = /^[\s|•·–—,-]*/u.exec(passage.text)?.[0].length ?? 0
  return clip(passage, lead, passage.text.length)
}
