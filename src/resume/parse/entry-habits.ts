import type { KnownWords } from './known-words.ts'
import { clip, trimmed } from './passage.ts'
import { couldBePlace, isPlace } from './place.ts'
import {
  commaParts,
  companyScore,
  isBehindAt,
  isOnOwnAccount,
  mainSegments,
  tellsItself,
  titleScore,
  townBehindForm,
} from './role-fields.ts'
import { joinedSegments, type Segment } from './segments.ts'

/**
 * What one entry of a section leaves open, the others tell: each author sets all of them in the same way. Gives the heads
 * with what the section agrees on taken into account.
 */
export function readAlike(heads: Segment[][], known: KnownWords): Segment[][] {
  return withTitleDashes(withRailTowns(withTownsBehindForms(heads, known), known), known)
}

/**
 * "Software Engineer – Storage": a dash divides title from company only where the section has its companies nowhere
 * else. Where the entries without a dash tell both, or a legal form beside it shows the company, and this one does too
 * without the dash, the dash belongs to the title.
 */
function withTitleDashes(heads: Segment[][], known: KnownWords): Segment[][] {
  const joined = heads.map((head) => withDashInTitle(head, known))
  if (joined.every((head, i) => head === heads[i])) return heads
  const doubtful = heads.filter((head, i) => joined[i] !== head && !head.some(isBehindAt))
  const dashless = heads.filter((head) => head.every(({ after }) => after !== 'dash'))
  const shares = sharesCompanies(heads, dashless, known)
  const isTold = (head: Segment[]) => tellsBoth(head, known) || (shares && isTitleAlone(head, known))
  const isAgreed = dashless.filter(isTold).length >= doubtful.length
  return heads.map((head, i) => {
    const whole = joined[i] as Segment[]
    return (isAgreed || head.some(isBehindAt) || namesByForm(whole, known)) && isTold(whole) ? whole : head
  })
}

/** The head with the first dash behind a title taken into it; the same head where there is none. */
function withDashInTitle(head: Segment[], known: KnownWords): Segment[] {
  const at = head.findIndex(
    ({ after, text, line }, i) =>
      after === 'dash' && head[i - 1]?.line === line && !isPlace(text) && companyScore(text) === 0,
  )
  const [title, tail] = [head[at - 1], head[at]]
  if (title === undefined || tail === undefined || titleScore(title.text, known) === 0) return head
  return head.toSpliced(at - 1, 2, joinedSegments(title, tail))
}

/** Is one of what may be the company one by its form ("Copperleaf Ltd")? */
function namesByForm(head: Segment[], known: KnownWords): boolean {
  return mainSegments(head, known).main.some(({ text }) => companyScore(text) > 0 && titleScore(text, known) === 0)
}

/** Do titles stand below a company that is named once? */
function sharesCompanies(heads: Segment[][], dashless: Segment[][], known: KnownWords): boolean {
  const mains = heads.map((head) => mainSegments(head, known).main)
  const isCompany = (segment: Segment | undefined) => segment !== undefined && titleScore(segment.text, known) === 0
  if (mains.some((main) => main.length === 1 && isCompany(main[0]))) return true
  const isAbove = ([first, second]: Segment[]) =>
    isCompany(first) && second !== undefined && second.line !== first?.line
  return mains.some(isAbove) && dashless.some((head) => isTitleAlone(head, known))
}

function tellsBoth(head: Segment[], known: KnownWords): boolean {
  const { main } = mainSegments(head, known)
  return main.length > 1 || (main[0] !== undefined && tellsItself(main[0], known))
}

function isTitleAlone(head: Segment[], known: KnownWords): boolean {
  const [only, other] = mainSegments(head, known).main
  return only !== undefined && other === undefined && titleScore(only.text, known) > 0 && !isOnOwnAccount(only.text)
}

/**
 * "04/2018 – heute Berlin⇥Softwarearchitekt, Havelwerk GmbH": what shares the cell of the date is the town where the other
 * cell tells title and company in each entry, and beyond doubt in one.
 */
function withRailTowns(heads: Segment[][], known: KnownWords): Segment[][] {
  const rails = heads.map((head) => head.findIndex((segment, i) => isBesideDate(segment, head[i + 1])))
  const cells = heads.flatMap((head, i) => {
    const rail = head[rails[i] as number]
    return rail === undefined ? [] : [head.filter(({ line, start }) => line === rail.line && start > rail.start)]
  })
  const isCertain = ([first, second]: Segment[]) =>
    first !== undefined &&
    (second === undefined ? tellsItself(first, known) : !second.apart && titleScore(first.text, known) > 0)
  const tellsTwo = (cell: Segment[]) => cell.length > 1 || cell.flatMap(commaParts).length > 1
  if (!cells.some(isCertain) || !cells.every(tellsTwo)) return heads
  return heads.map((head, i) => head.map((segment, at) => (at === rails[i] ? { ...segment, isTown: true } : segment)))
}

function isBesideDate({ after, line, text }: Segment, next: Segment | undefined): boolean {
  return after === 'date' && next?.after === 'tab' && next.line === line && couldBePlace(text)
}

/**
 * "Moosbach GmbH Gießen": many a company has its town in its name. It is a place where its state is told with it, and in a
 * section that tells the places of most others.
 */
function withTownsBehindForms(heads: Segment[][], known: KnownWords): Segment[][] {
  const found = heads.map((head) => head.map(townBehindForm))
  const withTown = heads.filter((_, i) => found[i]?.some((town) => town !== null))
  if (withTown.length === 0) return heads
  const others = heads.filter((head) => !withTown.includes(head))
  const placed = others.filter((head) => mainSegments(head, known).places.length > 0)
  const tellsPlaces = withTown.length > 1 || (placed.length > 0 && placed.length * 2 >= others.length)
  return heads.map((head, i) =>
    head.flatMap((segment, at) => {
      const town = found[i]?.[at] ?? null
      if (town === null || !(tellsPlaces || isPlace(town.text))) return [segment]
      const company = trimmed(clip(segment, 0, segment.text.length - town.text.length))
      return [
        { ...segment, ...company },
        { ...segment, ...town, apart: false, after: 'other', isTown: true },
      ]
    }),
  )
}
