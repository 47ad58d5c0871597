import type { Passage, Resume, Section, SectionKind } from '../../resume/model.ts'
import type { Checklist } from '../checklist.ts'
import type { Context, DocumentKind, KindSign, Wanted } from '../context.ts'
import type { Lexicon } from '../lexicon.ts'
import { standsAbove } from '../section-order.ts'
import { kindInPosting } from './posting.ts'
import { anyWord } from './words.ts'

type PostingWords = Lexicon['postings']

/** Signs that outweigh the others by this much leave no doubt. */
const SURE = 3

/** The document's own title outweighs any other sign. */
const TITLE = 4

/** Years of work after which education belongs below the jobs of a resume (guide: N-024). */
const EXPERIENCED = 2

/**
 * Which kind is wanted: the posting's own word first, then a posting that asks for the whole history, else what employer
 * and market want (guide: N-028, N-032, N-033, N-184). `or` is the other kind where it is as right as the `first`.
 */
export function wantedKind(
  { document, orDocument }: Checklist,
  posting: string | null,
  words: PostingWords,
): { first: Wanted; or: Wanted | null } {
  const asked = posting === null ? null : kindInPosting(posting)
  if (asked) {
    const word = asked === 'cv' ? 'CV' : 'resume'
    const because = `the posting asks for a ${word}`
    return { first: { kind: asked, because, sources: ['N-017', 'N-028', 'N-184'] }, or: null }
  }
  const history = posting === null ? null : anyWord(words.history).exec(posting)?.[0]
  if (history) {
    const because = `the posting asks for your ${history.toLowerCase()}, which is what a CV holds`
    return { first: { kind: 'cv', because, sources: ['N-032', 'N-033'] }, or: null }
  }
  return { first: document, or: orDocument ?? ofRoute(document.kind, posting, words) }
}

/** A form that is filled in quickly, or one of many applications, is served by a resume too (guide: N-018, N-021, N-022). */
function ofRoute(kind: DocumentKind, posting: string | null, { routes }: PostingWords): Wanted | null {
  const route = posting === null || kind === 'resume' ? null : anyWord(routes).exec(posting)?.[0]
  if (!route) return null
  const because = `a short resume also suits the way to apply (“${route}”)`
  return { kind: 'resume', because, sources: ['N-018', 'N-021', 'N-022'] }
}

/**
 * What the document is taken for, from its heading, length, sections and personal details. A heading that names what is
 * not `wanted` is taken at its word, whatever else speaks for the other kind: readers meet it first.
 */
export function actualKind(resume: Resume, years: number | null, wanted: DocumentKind): Context['actual'] {
  const signs = kindSigns(resume, years)
  const title = signs.find(({ weight, kind }) => weight === TITLE && kind !== wanted)
  if (title) return { kind: title.kind, because: `it has ${title.sign}`, sure: true, signs }
  const weigh = (kind: DocumentKind) =>
    signs.filter((sign) => sign.kind === kind).reduce((sum, sign) => sum + sign.weight, 0)
  const balance = weigh('cv') - weigh('resume')
  if (balance === 0) return { kind: 'unknown', because: 'it could pass for either', sure: false, signs }
  const kind = balance > 0 ? 'cv' : 'resume'
  const named = signs.filter((sign) => sign.kind === kind).map((sign) => sign.sign)
  return { kind, because: `it has ${list(named.slice(0, 3))}`, sure: Math.abs(balance) >= SURE, signs }
}

function kindSigns(resume: Resume, years: number | null): KindSign[] {
  const signs: KindSign[] = []
  const add = (kind: DocumentKind, weight: number, sign: string, where: Passage | null = null) =>
    signs.push({ kind, sign, weight, where })
  const section = (kind: SectionKind) => resume.sections.find((section) => section.kind === kind)

  const heading = titleLine(resume)
  if (heading) add(heading.kind, TITLE, `the heading “${heading.where.text}”`, heading.where)

  const pages = resume.document.pageCount
  if (pages >= 3) add('cv', 2, `${pages} pages`)
  if (pages === 1) add('resume', 1, 'a single page')

  for (const detail of resume.personal) {
    if (detail.kind === 'birth-date' || detail.kind === 'age') add('cv', 2, 'a date of birth or age', detail)
    if (detail.kind === 'nationality') add('cv', 1, 'a nationality', detail)
    if (detail.kind === 'marital-status') add('cv', 1, 'a marital status', detail)
    if (detail.kind === 'street-address') add('cv', 1, 'a full address', detail)
    if (detail.kind === 'photo') add('cv', 1, 'a photo', detail)
  }
  for (const [kind, name] of CV_SECTIONS) {
    const found = section(kind)
    if (found) add('cv', 1, name, found.heading)
  }
  const education = section('education')
  const experience = section('experience')
  if (education && experience && standsAbove(education, experience) && (years ?? 0) >= EXPERIENCED) {
    add('cv', 1, 'education before the jobs', education.heading)
  }
  const summary = section('summary')?.heading
  if (summary && /\b(?:personal statement|profile)\b/iu.test(summary.text)) add('cv', 1, `a “${summary.text}”`, summary)
  if (summary && /\b(?:summary|objective)\b/iu.test(summary.text)) add('resume', 1, `a “${summary.text}”`, summary)
  const settings = resume.roles.flatMap(({ context }) => (context && context.text.length >= SETTING ? [context] : []))
  if (settings.length * 2 > resume.roles.length) add('cv', 1, 'a paragraph of setting under a job', settings[0])
  return signs
}

/** A paragraph, in characters; a shorter line under a job only names the team or the tools. */
const SETTING = 80

const CV_SECTIONS: [SectionKind, string][] = [
  ['references', 'referees'],
  ['publications', 'publications'],
  ['interests', 'interests'],
]

/** "Curriculum Vitae" or "Resume" printed as the document's own title, above the first job. */
function titleLine(resume: Resume): { kind: DocumentKind; where: Passage } | null {
  const lines = resume.sections
    .slice(0, 2)
    .flatMap((section: Section) => [section.heading, ...section.lines.map(asPassage)])
  for (const where of lines) {
    const words = where?.text.trim() ?? ''
    if (where && /^(?:curriculum vitae|cv)\b.{0,40}$/iu.test(words)) return { kind: 'cv', where }
    if (where && /^r[eé]sum[eé]\b.{0,40}$/iu.test(words)) return { kind: 'resume', where }
  }
  return null
}

function asPassage({ text, start }: { text: string; start: number }): Passage {
  return { text, start, end: start + text.length }
}

function list(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
