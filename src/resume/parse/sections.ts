import type { Document, Line, Section } from '../model.ts'
import { findDates } from './dates.ts'
import { type Heading, findHeadings } from './heading-lines.ts'
import { headingIndex } from './headings.ts'
import { namesLanguage } from './languages.ts'
import { passageOf } from './passage.ts'
import { splitRails } from './rails.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The document cut at its headings, the header first. In columns a section goes on where its column goes on, on the
 * next page too; the lines from the name to the next heading belong to the header wherever they stand.
 */
export function splitSections(document: Document, vocabulary: Vocabulary, nameLine: Line | null): Section[] {
  const index = headingIndex(vocabulary)
  const lines = splitRails(document.lines, index)
  const headings = findHeadings(lines, index, vocabulary)
  const header: Section = { kind: 'header', heading: null, lines: [], start: 0, end: 0 }
  const sections = [header]
  let current = header
  let column = 0
  let openIn = new Map<number, Section>()
  for (const line of lines) {
    const heading = headings.get(line)
    if (heading !== undefined) {
      current = sectionUnder(line, heading)
      sections.push(current)
      if (line.column === 0) openIn = new Map()
    } else {
      if (line.start === nameLine?.start) current = header
      else if (line.column !== column) current = openIn.get(line.column) ?? current
      current.lines.push(line)
    }
    column = line.column
    openIn.set(column, current)
  }
  return named(withJobsOfHeader(sections).map(withSpan))
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

/** Jobs that follow the header without any heading: from the first line that names a job and a range of dates. */
function withJobsOfHeader(sections: Section[]): Section[] {
  const header = sections[0]
  if (header === undefined || sections.some((section) => section.kind === 'experience')) return sections
  const first = header.lines.findIndex((line) => findDates(passageOf([line])).some((range) => range.from !== null))
  if (first < 0) return sections
  const start = header.lines.slice(0, first + 1).findLastIndex((line) => line.gapBefore)
  const jobs: Section = { ...header, kind: 'experience', lines: header.lines.slice(Math.max(start, 1)) }
  return [{ ...header, lines: header.lines.slice(0, Math.max(start, 1)) }, jobs, ...sections.slice(1)]
}

function named(sections: Section[]): Section[] {
  return withSummaryByForm(sections).map((section) =>
    section.kind === 'languages' && !section.lines.some((line) => namesLanguage(line.text)) ? { ...section, kind: 'skills' } : section,
  )
}

/** A first section under a heading of the writer's own that is prose and nothing else is the summary. */
function withSummaryByForm(sections: Section[]): Section[] {
  const first = sections[1]
  if (first?.kind !== 'other' || sections.some((section) => section.kind === 'summary')) return sections
  const prose = first.lines.filter((line) => line.text.length > 60).length
  const isProse = prose > 0 && first.lines.every((line) => !/\t/.test(line.text))
  return isProse ? sections.with(1, { ...first, kind: 'summary' }) : sections
}
