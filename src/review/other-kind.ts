import type { Passage, PersonalDetail, Resume, SectionKind } from '../resume/model.ts'
import type { Context, DocumentKind } from './context.ts'
import { listing } from './words/listing.ts'

/** One step that turns a document into the other kind; `where` are the words that it is about, when it is about any. */
export interface Change {
  say: string
  where: Passage[]
}

/** Fewer lines under the latest job than this are thin for a CV (guide: N-129). */
const LINES_OF_LATEST_JOB = 4

/** From this many years of work on, a CV of one page leaves history out (guide: N-119, N-171). */
const YEARS_FOR_TWO_PAGES = 3

const PRIVATE: { [Kind in PersonalDetail['kind']]?: string } = {
  nationality: 'your nationality',
  'birth-date': 'your date of birth',
  age: 'your age',
  'marital-status': 'your marital status',
  'street-address': 'the street of your address',
  photo: 'the photo',
}

/** What to change to make the document the wanted kind: only what is visible in it, the most telling first. */
export function changesTo(kind: DocumentKind, resume: Resume, context: Context): Change[] {
  const title = context.actual.signs.find(({ weight, where }) => where && weight >= 4)?.where
  const heading: Change[] = title ? [{ say: `take the heading “${title.text}” off`, where: [title] }] : []
  return [...heading, ...(kind === 'resume' ? toResume(resume, context) : toCv(resume, context))]
}

function* toResume(resume: Resume, { years }: Context): Generator<Change> {
  const education = headingOf(resume, 'education')
  const experience = headingOf(resume, 'experience')
  if (education && experience && education.start < experience.start && (years ?? 0) > 2) {
    yield { say: `move “${education.text}” below your jobs`, where: [education] }
  }
  const left = [headingOf(resume, 'references'), headingOf(resume, 'interests')].filter((heading) => heading !== null)
  const details = resume.personal.filter(({ kind }) => PRIVATE[kind])
  const leaveOut = [...left.map(({ text }) => `“${text}”`), ...details.map(({ kind }) => PRIVATE[kind]!)]
  if (leaveOut.length > 0)
    yield { say: `leave out ${listing(leaveOut)}`, where: [...left, ...details.filter(({ text }) => text)] }
  if (resume.document.pageCount > 2) yield { say: 'bring it down to two pages', where: [] }
  const settings = resume.roles.flatMap(({ context }) => context ?? [])
  if (settings.length > 0)
    yield { say: 'cut the paragraph of setting under a job to a line', where: settings.slice(0, 1) }
}

function* toCv(resume: Resume, { years }: Context): Generator<Change> {
  const latest = resume.roles[0]
  const job = latest?.company ?? latest?.title
  if (job && !latest?.context) {
    yield { say: `open “${job.text}” with a line on the product, the team and the technical environment`, where: [job] }
  }
  if (job && latest!.bullets.length < LINES_OF_LATEST_JOB)
    yield { say: 'tell more of that job, in four to six lines', where: [job] }
  if (!headingOf(resume, 'education')) yield { say: 'add your education', where: [] }
  if (resume.document.pageCount === 1 && (years ?? 0) > YEARS_FOR_TWO_PAGES) {
    yield { say: 'use a second page for the earlier jobs', where: [] }
  }
}

function headingOf(resume: Resume, kind: SectionKind): Passage | null {
  return resume.sections.find((section) => section.kind === kind)?.heading ?? null
}
