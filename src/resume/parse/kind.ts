import type { Line, Resume, SectionKind } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { countWords } from './words.ts'

/** Fewer words than this cannot hold a name, a job and a school. */
const FEWEST_WORDS = 20

/** From this many words on, a line is taken for prose. */
const PROSE_LINE = 10
const MOSTLY_PROSE = 0.6

/** Different addresses for mail that are looked at. */
const MOST_ADDRESSES = 50

/** Sections that only resumes have together. */
const CORE: SectionKind[] = ['experience', 'education', 'skills', 'projects', 'volunteer', 'certifications']

const SALUTATION =
  /^(?:dear\s|to whom it may concern|hello\s|sehr geehrte|liebe[rs]?\s|bonjour|madame|monsieur|beste\s|geachte)/imu
const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|sincerely|best wishes|mit freundlichen grüßen|cordialement|met vriendelijke groet)/imu
const POSTING =
  /(?:we(?:’|'| a)re (?:looking for|hiring|seeking)|you will be responsible|about the (?:role|job|position)|what (?:you(?:’|')ll|we) (?:do|offer|bring)|your responsibilities|how to apply|equal opportunity employer|we offer|the ideal candidate|job description)/giu

/** Throws a Refusal when the document is too short, a cover letter, or no resume; the sentence says by what it was told. */
export function refuseUnlessResume(resume: Resume): void {
  const { document, sections, contact } = resume
  const words = countWords(document.text)
  if (words < FEWEST_WORDS) throw new Refusal('too-little-text', { words: words === 1 ? 'one word' : `${words} words` })
  if (countPeople(resume) > 1) throw new Refusal('several-people')
  const core = CORE.filter((kind) => sections.some((section) => section.kind === kind)).length
  const listed = document.lines.filter((line) => line.marker !== null).length
  const dated =
    resume.roles.filter((role) => role.dates !== null).length +
    resume.education.filter((study) => study.dates !== null).length
  if (SALUTATION.test(document.text) && (CLOSING.test(document.text) || core === 0) && core < 2)
    throw new Refusal('cover-letter')
  const postings = document.text.match(POSTING)?.length ?? 0
  if (postings >= 2 && dated === 0 && contact.phone === null)
    throw new Refusal('not-a-resume', { because: 'it reads like a job advertisement' })
  const reachable = contact.email !== null || contact.phone !== null || contact.links.length > 0
  const signs = Math.min(core, 3) + (reachable ? 1 : 0) + (dated > 0 ? 1 : 0) + (listed > 2 ? 1 : 0)
  const isProse = proseShare(document.lines) > MOSTLY_PROSE
  if (core > 0 && signs >= (isProse ? 3 : 2) && (core > 1 || reachable)) return
  if (core === 0 && reachable && dated > 0) return
  throw new Refusal('not-a-resume', { because: becauseOf(core, reachable) })
}

/** Each with an address for mail of their own, and with jobs and a school under it; those of references have none. */
function countPeople({ document, sections }: Resume): number {
  const addresses = new Map<string, number>()
  for (const { 0: address, index } of document.text.matchAll(/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/g))
    if (!addresses.has(address.toLowerCase())) addresses.set(address.toLowerCase(), index)
  const starts = [...addresses.values()].slice(0, MOST_ADDRESSES)
  return starts.filter((start, i) => {
    const end = starts[i + 1] ?? document.text.length
    const kinds = new Set(
      sections.filter(({ heading }) => heading && heading.start > start && heading.start < end).map(({ kind }) => kind),
    )
    return kinds.has('experience') && kinds.has('education')
  }).length
}

/** The share of words that stand in long lines which are no list items: an article is little else. */
function proseShare(lines: Line[]): number {
  const words = (some: Line[]) => some.reduce((sum, line) => sum + countWords(line.text), 0)
  return (
    words(lines.filter((line) => line.marker === null && countWords(line.text) >= PROSE_LINE)) /
    Math.max(1, words(lines))
  )
}

function becauseOf(core: number, reachable: boolean): string {
  if (core === 0) return 'I find no section for work, education or skills'
  return reachable
    ? 'I find almost no jobs, schools or skills in it'
    : 'I find neither contact details nor dated jobs or schools'
}
