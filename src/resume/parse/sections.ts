import type { Document, Line, Section } from '../model.ts'
import { findHeadings, type Heading } from './heading-lines.ts'
import { headingWords } from './headings.ts'
import type { KnownWords } from './known-words.ts'
import { datesOf, hasEdgeDate, hasRange } from './line-dates.ts'
import { type NameLine, repeatsName } from './name.ts'
import { passageOf } from './passage.ts'
import { splitRails, withoutFalseRails } from './rails.ts'
import { namesLanguage } from './spoken-languages.ts'
import { countWords } from './words.ts'

/** From this share on, gaps before lines are the rule and not a sign. */
const ALWAYS = 0.9

const MOST_FOOT_LINES = 4

/** Lines of contact details at the top of a column, at most. */
const MOST_CONTACT_LINES = 12

/**
 * The document cut at its headings, the header first. In columns a section goes on where its column goes on, on the
 * next page too; the lines from the name to the next heading belong to the header wherever they stand.
 */
export function splitSections(document: Document, known: KnownWords, name: NameLine | null): Section[] {
  const said = document.lines.filter((line) => name === null || !repeatsName(line, name))
  const railed = splitRails(said, known)
  const headings = findHeadings(railed.lines, known)
  const lines = withoutFalseRails(railed, (line) => headings.has(line))
  const header: Section = { kind: 'header', heading: null, lines: [], start: 0, end: 0 }
  const sections = [header]
  let current = header
  let column = 0
  let openIn = new Map<number, Section>()
  for (const [i, line] of lines.entries()) {
    const heading = headings.get(line)
    if (heading?.goesOn) continue
    if (heading !== undefined) {
      current = sectionUnder(line, heading)
      sections.push(current)
      if (line.column === 0) openIn = new Map()
    } else {
      if (line.start === name?.line.start) current = header
      else if (line.column !== column)
        current = openIn.get(line.column) ?? (opensWithContact(lines, i, headings) ? header : current)
      current.lines.push(line)
    }
    column = line.column
    openIn.set(column, current)
  }
  return named(known, withUnheadedJobs(withTellingGaps(withContactFoot(sections))).map(withSpan))
}

/** Does a column of the first page open, above its first heading, with a way to reach the person? */
function opensWithContact(lines: Line[], from: number, headings: Map<Line, Heading>): boolean {
  const first = lines[from] as Line
  const rest = lines.slice(from, from + MOST_CONTACT_LINES)
  const end = rest.findIndex((line) => headings.has(line) || line.column !== first.column)
  const opening = rest.slice(0, Math.max(0, end))
  return first.page === 1 && opening.some(({ text }) => /\S@\S|^\+?[\d\s().-]{8,}$/.test(text))
}

function sectionUnder(line: Line, heading: Heading): Section {
  const passage = passageOf([line])
  return { kind: heading.kind, heading: passage, lines: [], start: passage.start, end: passage.end }
}

function withSpan(section: Section): Section {
  const last = section.lines.at(-1)
  const end = last === undefined ? section.end : Math.max(section.end, last.start + last.text.length)
  const start = section.heading?.start ?? section.lines[0]?.start ?? section.start
  return { ...section, start, end }
}

/** Contact details at the foot of the document, under the last gap, belong to the header where it has none. */
function withContactFoot(sections: Section[]): Section[] {
  const last = sections.at(-1)
  const [header] = sections
  const hasMail = (lines: Line[]) => lines.some((line) => /\S@\S/.test(line.text))
  if (header === undefined || last === undefined || last === header || hasMail(header.lines)) return sections
  const from = last.lines.findLastIndex((line) => line.gapBefore)
  const foot = last.lines.slice(Math.max(1, from))
  const isFoot = foot.length <= MOST_FOOT_LINES && hasMail(foot) && foot.every((line) => line.marker === null)
  if (!isFoot || sections.some((section) => section !== last && hasMail(section.lines))) return sections
  return [
    { ...header, lines: [...header.lines, ...foot] },
    ...sections.slice(1, -1),
    { ...last, lines: last.lines.slice(0, -foot.length) },
  ]
}

/** Where a gap stands before almost every line (paragraphs of a word processor), gaps tell nothing and are left out. */
function withTellingGaps(sections: Section[]): Section[] {
  const lines = sections.flatMap((section) => section.lines.slice(1)).filter((line) => line.marker === null)
  const gaps = lines.filter((line) => line.gapBefore).length
  if (lines.length < 5 || gaps < lines.length * ALWAYS) return sections
  return sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => ({ ...line, gapBefore: false })),
  }))
}

/** Jobs that follow the header, the summary or the skills without a heading: from the first lines that end in a range of dates. */
function withUnheadedJobs(sections: Section[]): Section[] {
  if (sections.some((section) => section.kind === 'experience')) return sections
  for (const [i, section] of sections.entries()) {
    if (section.kind !== 'header' && section.kind !== 'summary' && section.kind !== 'skills') continue
    const dated = section.lines.findIndex((line) => hasEdgeDate(line) && hasRange(line))
    if (dated < 0) continue
    const gap = section.lines.slice(0, dated + 1).findLastIndex((line) => line.gapBefore)
    const start = Math.max(gap, section.kind === 'header' ? 1 : 0)
    const jobs: Section = { ...section, kind: 'experience', heading: null, lines: section.lines.slice(start) }
    return sections.toSpliced(i, 1, { ...section, lines: section.lines.slice(0, start) }, jobs)
  }
  return sections
}

/** Kinds that the lines of a section tell better than its heading. */
function named(known: KnownWords, sections: Section[]): Section[] {
  const told = withSummaryByForm(sections).map((section): Section => {
    if (isQualities(section, sections)) return { ...section, kind: 'skills' }
    const isTechnical =
      section.kind === 'languages' &&
      section.lines.length > 0 &&
      !section.lines.some((line) => namesLanguage(line.text))
    return isTechnical ? { ...section, kind: 'skills' } : section
  })
  for (const [i, section] of told.entries()) {
    const isUnknown = section.kind === 'other' && headingWords(section.heading?.text ?? '', known.headings) === null
    if (isUnknown && isBesideSkills(told, i) && section.lines.every(isListed)) told[i] = { ...section, kind: 'skills' }
  }
  return told
}

/** "Qualifications" over lists of skills, where the schools have a section of their own. */
function isQualities(section: Section, sections: Section[]): boolean {
  const hasOther = sections.some((other) => other !== section && other.kind === 'education')
  if (section.kind !== 'education' || !hasOther) return false
  const labelled = section.lines.filter((line) => /^\p{L}[^:]{1,40}:\s\S/u.test(line.text)).length
  return labelled > 0 && labelled * 2 >= section.lines.length && !section.lines.some((line) => datesOf(line).length > 0)
}

function isBesideSkills(sections: Section[], i: number): boolean {
  return sections[i - 1]?.kind === 'skills' || sections[i + 1]?.kind === 'skills'
}

/** A word or a few, as the skills of a group with a heading of its own ("Databases"). */
function isListed(line: Line): boolean {
  return countWords(line.text) <= 6 && !/[.\d]{4}|\.$/.test(line.text)
}

/** A first section under a heading of the writer's own that is prose and nothing else is the summary. */
function withSummaryByForm(sections: Section[]): Section[] {
  const first = sections[1]
  if (first?.kind !== 'other' || sections.some((section) => section.kind === 'summary')) return sections
  const prose = first.lines.filter((line) => line.text.length > 60).length
  const isProse = prose > 0 && first.lines.every((line) => !/\t/.test(line.text) && !hasRange(line))
  return isProse ? sections.with(1, { ...first, kind: 'summary' }) : sections
}
