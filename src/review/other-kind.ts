import type { Passage, PersonalDetail, Resume, SectionKind } from '../resume/model.ts'
import type { Context, DocumentKind, KindSign } from './context.ts'
import { sectionOf, standsAbove } from './section-order.ts'
import { listing } from './words/listing.ts'

/** The document's own title ("Curriculum Vitae") is the one sign of this weight. */
const TITLE_WEIGHT = 4

/** Where no title says it, the signs together must weigh this much: interests and publications alone make no CV. */
const PLAIN_WEIGHT = 5

/** Lacking one thing of a CV makes a thin CV; lacking more, it is a resume. */
const PLAIN_CHANGES = 2

/** Fewer lines under the latest job than this are thin for a CV (guide: N-129). */
const LINES_OF_LATEST_JOB = 4

/** From this many years of work on, a CV of one page leaves history out (guide: N-119, N-171). */
const YEARS_FOR_TWO_PAGES = 3

/** Years of software work after which education stands below the jobs of a resume (guide: N-024). */
const YEARS_BEFORE_EDUCATION = 2

/** More personal details than this are named together; our own choice, as the sentence must stay readable. */
const FEW_DETAILS = 2

/** One step that turns a document into the other kind; `where` is what it is about, when it is about words. */
export interface Change {
  say: string
  where: Passage | null
}

/**
 * Whether the document is plainly of the kind that is not wanted here: by its title, by several other signs, or, where
 * a CV is wanted, by one sign of a resume and several things that a CV has and this document has not.
 */
export function isOtherKind(resume: Resume, context: Context): boolean {
  const { wanted, actual } = context
  if (actual.kind === 'unknown' || actual.kind === wanted.kind) return false
  const signs = actual.signs.filter(({ kind }) => kind === actual.kind)
  if (signs.some(isTitle)) return true
  const quoted = signs.filter(({ where }) => where).length
  if (wanted.kind === 'cv') return quoted > 0 && changesTo('cv', resume, context).length >= PLAIN_CHANGES
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0)
  return actual.sure && weight >= PLAIN_WEIGHT && quoted > 1
}

/** What to change to make the document the wanted kind: only what is visible in it, the most telling first. */
export function changesTo(kind: DocumentKind, resume: Resume, context: Context): Change[] {
  const title = context.actual.signs.find(isTitle)?.where
  const untitled = title ? [{ say: `take the heading “${title.text}” off`, where: title }] : []
  return [...untitled, ...(kind === 'resume' ? toResume(resume, context) : toCv(resume, context))]
}

function isTitle({ weight, where }: KindSign): boolean {
  return where !== null && weight >= TITLE_WEIGHT
}

function* toResume(resume: Resume, { years }: Context): Generator<Change> {
  const education = headingOf(resume, 'education')
  const isFirst = standsAbove(sectionOf(resume, 'education'), sectionOf(resume, 'experience'))
  if (education && isFirst && (years ?? 0) > YEARS_BEFORE_EDUCATION) {
    yield { say: `move “${education.text}” below your jobs`, where: education }
  }
  const sections = [headingOf(resume, 'references'), headingOf(resume, 'interests')].filter(
    (heading) => heading !== null,
  )
  const details = resume.personal.flatMap(({ kind }) => PRIVATE[kind] ?? [])
  const named = details.length > FEW_DETAILS ? ['the personal details under your name'] : details
  const leaveOut = [...sections.map(({ text }) => `“${text}”`), ...named]
  if (leaveOut.length > 0) yield { say: `leave out ${listing(leaveOut)}`, where: sections[0] ?? null }
  if (resume.document.pageCount > 2) yield { say: 'bring it down to two pages', where: null }
  if (resume.roles.some((role) => role.context)) {
    yield { say: 'cut the paragraph that opens a job to a line', where: null }
  }
}

function* toCv(resume: Resume, { years }: Context): Generator<Change> {
  const latest = resume.roles[0]
  const job = latest?.company ?? latest?.title
  if (latest && job && !latest.context) {
    yield { say: `open “${job.text}” with a line on its product, team and technology`, where: job }
  }
  if (latest && latest.bullets.length < LINES_OF_LATEST_JOB) {
    yield { say: 'tell your latest job in four to six lines', where: null }
  }
  if (!headingOf(resume, 'education')) yield { say: 'add your education', where: null }
  if (resume.document.pageCount === 1 && (years ?? 0) > YEARS_FOR_TWO_PAGES) {
    yield { say: 'give the earlier jobs a second page', where: null }
  }
}

function headingOf(resume: Resume, kind: SectionKind): Passage | null {
  return sectionOf(resume, kind)?.heading ?? null
}

const PRIVATE: { [Kind in PersonalDetail['kind']]?: string } = {
  nationality: 'your nationality',
  'birth-date': 'your date of birth',
  age: 'your age',
  'marital-status': 'your marital status',
  'street-address': 'the street of your address',
  photo: 'the photo',
}
