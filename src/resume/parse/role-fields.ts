import type { Passage } from '../model.ts'
import { isTitleNoun, type KnownWords } from './known-words.ts'
import { labelledFields } from './labelled.ts'
import { endsInLegalForm, isLegalForm } from './legal-forms.ts'
import { clip, trimmed } from './passage.ts'
import { couldBePlace, isPlace, namesTown } from './place.ts'
import { type Segment, slashParts } from './segments.ts'
import { isUpperCase, wordsOf } from './words.ts'

export interface RoleFields {
  title: Passage | null
  company: Passage | null
  location: Passage | null
  /** The company stands on a line above the title, so that more titles may follow below it. */
  companyFirst: boolean
}

const COMPANY_FORM =
  /(?:^|[\s,(])(?:inc|llc|ltd|limited|plc|corp|corporation|company|gmbh|ag|kg|se|bv|b\.v|nv|n\.v|sa|s\.a|sas|sarl|s\.r\.l|oy|ab|pvt|pty|group|holdings?|bank|labs?|technologies|solutions|systems|consulting|agency|studios?|hospital|council|university|college|institute|school|universität|hochschule|uniwersytet|universidade|universidad|università|université|politechnika|banca|banco|banque|gruppo|grupo|groupe|gruppe|consultores|sistemas|sistemi|soluciones|soluções)\b/iu

const TERMS =
  /^\(?(?:full[- ]?time|part[- ]?time|contract|permanent|temporary|freelance|internship|self-employed|hybrid|on-?site|remote|vollzeit|teilzeit|festanstellung|befristet|unbefristet|cdi|cdd|temps (?:plein|partiel)|fulltime|parttime|voltijd|deeltijd|vast contract|tijdelijk|jornada completa|media jornada|tiempo (?:completo|parcial)|indefinido|tempo (?:inteiro|parcial|pieno|indeterminato|determinato)|umowa o pracę|pełny etat|b2b|heltid|deltid|casual|permanent,? full[- ]?time)\)?$/i

/** Who works for themselves has no employer: the one above is of another job. */
const OWN_ACCOUNT =
  /\b(?:freelance\w*|freelancer|self-employed|independent|freiberuflich\w*|selbstständig\w*|zzp|autónomo|indépendante?)\b/iu

/** "Armor Santé (Rennes)": the town in brackets behind a company. */
const BRACKETED = /\s\(([^()]{2,40})\)$/u

const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:\/\S*)?$/i

export function isAddress(text: string): boolean {
  return ADDRESS.test(text)
}

/** How much a phrase reads as a job title: 0 to 3. */
export function titleScore(text: string, known: KnownWords): number {
  const isTitle = (word: string | undefined) => word !== undefined && isTitleNoun(word, known)
  const words = wordsOf(text)
  const head = wordsOf(text.split(/[,(/]|\s(?:for|of|in|-|–)\s/)[0] ?? '')
  if (isTitle(head.at(-1))) return 3
  return words.some(isTitle) ? 2 : 0
}

export function isOnOwnAccount(title: string): boolean {
  return OWN_ACCOUNT.test(title)
}

export function companyScore(text: string): number {
  return COMPANY_FORM.test(text) || endsInLegalForm(text) ? 1.5 : 0
}

/** The segments of an entry's head told apart; `titleAt` is where among them the other entries of the section have the title. */
export function roleFields(segments: Segment[], known: KnownWords, titleAt: number, standAlone: boolean): RoleFields {
  const labelled = labelledFields(segments)
  if (labelled !== null) {
    const named = labelled.company === null ? null : withoutPlace(labelled.company)
    return { ...labelled, company: named?.name ?? null, location: labelled.location ?? named?.place ?? null }
  }
  const { places, main: found } = mainSegments(segments, known)
  const main = found.length > 1 ? found : found.flatMap((only) => slashParts(only, areTitleAndCompany(known)))
  const location = places[0] ?? null
  const first = main[0]
  if (first === undefined) {
    const address = segments.find((segment) => ADDRESS.test(segment.text))
    return { title: null, company: address ?? null, location, companyFirst: true }
  }
  if (main.length === 1) {
    const addressed = segments.find((segment) => ADDRESS.test(segment.text)) ?? null
    return (standAlone && addressed === null) || tellsItself(first, known)
      ? splitAtCommas(first, known, location)
      : oneField(first, known, location, addressed)
  }
  const employer = main.find(isBehindAt)
  const title = pickTitle(
    main.filter((segment) => segment !== employer),
    known,
    titleAt,
  )
  const company =
    employer ??
    main.find((segment) => segment !== title && segment.line === title.line) ??
    main.find((segment) => segment !== title)
  const named = company === undefined ? { name: null, place: null } : withoutPlace(company, location)
  const role = withoutKnownPlace(title)
  return {
    title: role.name,
    company: named.name,
    location: location ?? named.place ?? role.place,
    companyFirst: company !== undefined && company.line !== title.line && company.start < title.start,
  }
}

/** "Engineer at Copperleaf": what is behind the word is the company, whatever else the line holds. */
export function isBehindAt(segment: Segment, i: number, head: Segment[]): boolean {
  return segment.after === 'at' && head[i - 1]?.line === segment.line
}

/** The segments that may be the title or the company, and those that are places. */
export function mainSegments(segments: Segment[], known: KnownWords): { places: Segment[]; main: Segment[] } {
  const others = segments.filter((segment) => titleScore(segment.text, known) === 0)
  const certain = others.filter(
    (segment) =>
      segment.isTown || (isPlace(segment.text) && segment.after !== 'at' && townBehindForm(segment) === null),
  )
  const isAtRight = ({ apart, line, start }: Segment) =>
    apart && segments.some((other) => other.line === line && other.start < start)
  const likely = others.filter((segment) => isAtRight(segment) && couldBePlace(segment.text) && segments.length > 2)
  const places = certain.length > 0 ? certain : likely
  const main = segments.filter(
    (segment) => !places.includes(segment) && !TERMS.test(segment.text) && !ADDRESS.test(segment.text),
  )
  return { places, main }
}

/** "Software Engineer / Quayside Media", where nothing else is the company. */
function areTitleAndCompany(known: KnownWords): (left: string, right: string) => boolean {
  return (left, right) => titleScore(left, known) === 3 && titleScore(right, known) === 0
}

/** Is there one thing at most that may be the title or the company? */
export function hasOneField(segments: Segment[], known: KnownWords): boolean {
  return mainSegments(segments, known).main.length < 2
}

/** Where the entries that leave no doubt have their title: 0 for first. The place that most of them agree on. */
export function usualTitlePlace(entries: Segment[][], known: KnownWords): number {
  const votes = [0, 0, 0]
  for (const segments of entries) {
    const scores = mainSegments(segments, known)
      .main.slice(0, votes.length)
      .map((segment) => titleScore(segment.text, known))
    const best = Math.max(0, ...scores)
    if (scores.length < 2 || best === 0 || scores.filter((score) => score === best).length > 1) continue
    votes[scores.indexOf(best)]!++
  }
  return votes.indexOf(Math.max(...votes))
}

function oneField(only: Segment, known: KnownWords, location: Passage | null, company: Passage | null): RoleFields {
  if (titleScore(only.text, known) > companyScore(only.text))
    return { title: only, company, location, companyFirst: false }
  const { name, place } = withoutPlace(only)
  return { title: null, company: name, location: location ?? place, companyFirst: true }
}

/** Of two or more segments the one that reads most as a title; where none or two do, the one in the usual place. */
function pickTitle(main: Segment[], known: KnownWords, titleAt: number): Segment {
  const candidates = main.slice(0, 3)
  const scored = candidates.map((segment, i) => ({
    segment,
    score:
      titleScore(segment.text, known) -
      companyScore(segment.text) +
      (i === Math.min(titleAt, candidates.length - 1) ? 0.6 : 0),
  }))
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).segment
}

/** Does one line name title and company beyond doubt: the title behind the comma, or a company by its form beside it? */
export function tellsItself(only: Segment, known: KnownWords): boolean {
  const [first, ...others] = commaParts(only).map(({ text }) => ({
    score: titleScore(text, known),
    isCompany: companyScore(text) > 0,
  }))
  if (first === undefined || others.length === 0) return false
  if (first.score === 3) return others.some((part) => part.isCompany && part.score < 3)
  return others.at(-1)?.score === 3 || (first.isCompany && first.score === 0 && others.some(({ score }) => score > 0))
}

/** "Software Engineer, Brightwater, Leeds": one line whose commas divide title, company and place. */
function splitAtCommas(only: Segment, known: KnownWords, apart: Passage | null): RoleFields {
  const { name, place } = withoutKnownPlace(only)
  const parts = commaParts(name)
  const location = apart ?? place
  const last = parts.at(-1)
  if (parts.length === 1 || last === undefined) return oneField({ ...only, ...name }, known, location, null)
  const from = parts.findIndex(({ text }) => titleScore(text, known) > 0)
  if (from > 0 && (titleScore(last.text, known) > 0 || companyScore(parts[0]?.text ?? '') > 0)) {
    const { name: company, place: town } = withoutPlace(between(name, parts[0] as Passage, parts[from - 1] as Passage))
    return {
      title: between(name, parts[from] as Passage, last),
      company,
      location: location ?? town,
      companyFirst: true,
    }
  }
  const hasTown = location === null && parts.length > 2 && couldBePlace(last.text) && companyScore(last.text) === 0
  const rest = hasTown ? parts.slice(0, -1) : parts
  const company = rest.at(-1) as Passage
  const title = between(name, rest[0] as Passage, rest.at(-2) as Passage)
  return { title, company, location: location ?? (hasTown ? last : null), companyFirst: false }
}

/** A company's name without the town after it: the last comma divides unless a legal form follows, or the town is `told` elsewhere. */
function withoutPlace(segment: Passage, told: Passage | null = null): { name: Passage; place: Passage | null } {
  const certain = withoutKnownPlace(segment)
  if (certain.place !== null) return certain
  const bracket = BRACKETED.exec(segment.text)
  const inside = bracket?.[1] ?? ''
  if (bracket !== null && couldBePlace(inside) && (inside.includes(',') || !isUpperCase(inside)))
    return withoutBracket(segment, bracket)
  if (told !== null && namesTown(told.text)) return { name: segment, place: null }
  const parts = commaParts(segment)
  const last = parts.at(-1)
  if (last === undefined || parts.length === 1 || !couldBePlace(last.text)) return { name: segment, place: null }
  return { name: between(segment, parts[0] as Passage, parts.at(-2) as Passage), place: last }
}

/** An abbreviation ("GmbH", "Pvt Ltd", "S.A."): the words "Company" and "Limited" stand within names too. */
const SHORT_FORM = /^(?:\p{Lu}[\p{L}.]{1,4}|plc),?$/u

/** "Moosbach GmbH Gießen": what stands behind the legal form without a comma and may be a town. */
export function townBehindForm(segment: Passage): Passage | null {
  const words = [...segment.text.matchAll(/\S+/g)]
  const last = words.findLast(({ 0: word }, i) => i > 0 && SHORT_FORM.test(word) && isLegalForm(word))
  if (last === undefined || last[0].endsWith(',')) return null
  const town = trimmed(clip(segment, last.index + last[0].length, segment.text.length))
  return town.text !== '' && couldBePlace(town.text) ? town : null
}

/** The longest tail after a comma, or the words in brackets at the end, that certainly are a place. */
export function withoutKnownPlace(segment: Passage): { name: Passage; place: Passage | null } {
  const bracket = BRACKETED.exec(segment.text)
  if (bracket !== null && isPlace(bracket[1] ?? '')) return withoutBracket(segment, bracket)
  const parts = commaParts(segment)
  for (let i = Math.max(1, parts.length - 3); i < parts.length; i++) {
    const place = between(segment, parts[i] as Passage, parts.at(-1) as Passage)
    if (isPlace(place.text)) return { name: between(segment, parts[0] as Passage, parts[i - 1] as Passage), place }
  }
  return { name: segment, place: null }
}

function withoutBracket(segment: Passage, bracket: RegExpExecArray): { name: Passage; place: Passage } {
  const from = segment.text.length - bracket[0].trimStart().length + 1
  return {
    name: trimmed(clip(segment, 0, bracket.index)),
    place: clip(segment, from, from + (bracket[1] ?? '').length),
  }
}

/** The parts between commas that stand outside of brackets; a legal form stays with its name. */
export function commaParts(passage: Passage): Passage[] {
  const parts: Passage[] = []
  let from = 0
  let depth = 0
  const { text } = passage
  for (let i = 0; i <= text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')') depth = Math.max(0, depth - 1)
    if (i < text.length && (text[i] !== ',' || depth > 0)) continue
    if (i < text.length && isLegalForm((text.slice(i + 1, i + 30).split(',')[0] ?? '').trim())) continue
    const part = trimmed(clip(passage, from, i))
    if (part.text !== '') parts.push(part)
    from = i + 1
  }
  return parts
}

/** From the first to the last of two parts of a passage. */
function between(whole: Passage, first: Passage, last: Passage): Passage {
  const from = whole.text.indexOf(first.text)
  const to = whole.text.lastIndexOf(last.text) + last.text.length
  return clip(whole, from, to)
}
