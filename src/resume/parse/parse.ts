import type { Document, Line, Resume, Section, SectionKind } from '../model.ts'
import { rightEdges } from './blocks.ts'
import { certificationsOf } from './certifications.ts'
import { findContact } from './contact.ts'
import { studiesOf } from './education.ts'
import { knownWords } from './known-words.ts'
import { findHeadline, findName } from './name.ts'
import { personalDetails } from './personal.ts'
import { projectsOf, rolesOf } from './roles.ts'
import { splitSections } from './sections.ts'
import { skillGroupsOf } from './skills.ts'
import { findSummary } from './summary.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where no contact section exists, the lines of a page's top that may hold the contact details. */
const TOP_LINES = 15

/** Reads a document as a resume. Pure; every passage of the result keeps its place in the document. */
export function parseResume(document: Document, vocabulary: Vocabulary): Resume {
  const known = knownWords(vocabulary)
  const nameLine = findName(document, known)
  const sections = splitSections(document, known, nameLine)
  const header = sections[0]?.lines ?? []
  const near = contactLines(document, sections)
  const edges = rightEdges(document.lines)
  const headline = nameLine === null ? null : findHeadline(nameLine, header, known)
  const named = new Set([nameLine?.line.start, headline?.start].filter((start) => start !== undefined))
  return {
    document,
    name: nameLine?.name ?? null,
    headline,
    contact: findContact(document, near, named),
    personal: personalDetails(document, near),
    sections,
    summary: findSummary(sections),
    roles: within(sections, 'experience').flatMap((section) => rolesOf(section, known, edges)),
    projects: within(sections, 'projects').flatMap((section) => projectsOf(section, edges)),
    education: within(sections, 'education').flatMap((section) => studiesOf(section, known, edges)),
    skills: within(sections, 'skills').flatMap((section) => skillGroupsOf(section, edges)),
    certifications: within(sections, 'certifications').flatMap((section) => certificationsOf(section, edges)),
  }
}

function within(sections: Section[], kind: SectionKind): Section[] {
  return sections.filter((section) => section.kind === kind)
}

/**
 * Header and contact sections, and what else on the first page holds an address for mail: a sidebar without a heading
 * of that sense. The top of the document, where all that is hardly more than the name.
 */
function contactLines(document: Document, sections: Section[]): Line[] {
  const hasMail = (section: Section) =>
    section.kind === 'summary' && section.lines.some((line) => line.page === 1 && line.text.includes('@'))
  const lines = sections
    .filter((section) => section.kind === 'header' || section.kind === 'personal' || hasMail(section))
    .flatMap((section) => section.lines)
  const foot = document.lines.slice(-2).filter((line) => !lines.includes(line) && isFooter(line))
  return lines.length > 1 ? [...lines, ...foot] : document.lines.slice(0, TOP_LINES)
}

/** A last line of nothing but addresses is the foot of the document. */
function isFooter(line: Line): boolean {
  const pieces = line.text.split(/\s+/).filter((piece) => /\p{L}/u.test(piece))
  return pieces.length > 0 && pieces.length < 6 && pieces.every((piece) => /^\S+\.[a-z]{2,}(?:\/\S*)?$|@/i.test(piece))
}
