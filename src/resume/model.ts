/**
 * What a file says, first as lines on pages (Document), then as a resume (Resume).
 * Lengths are in points (1/72 inch), measured from the top left corner of a page. Pages count from 1.
 */

export type Format = 'pdf' | 'docx' | 'odt' | 'rtf' | 'txt' | 'md'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A half-open range of `Document.text`; `locate` tells its page and box. */
export interface Span {
  start: number
  end: number
}

/** Words of the document made to read as one line (wraps joined), and where they stand. */
export interface Passage extends Span {
  text: string
  /** Where `text` leaves out characters of the document; absent when it leaves out none. */
  joints?: Joint[]
}

/** From offset `at` of a passage's text on, `skipped` more characters of the document were left out (a line-end hyphen, the lines of another column). */
export interface Joint {
  at: number
  skipped: number
}

/** A stretch of a line in one font; the horizontal gaps between runs are what dates and columns are told by. */
export interface Run {
  /** Offset of the run in its line's text. */
  at: number
  text: string
  /** Left and right edge on the page; both 0 where the format has no layout. */
  x: number
  right: number
  size: number
  bold: boolean
  italic: boolean
}

/** One visual line, within one column, in reading order. A list marker is taken off the text and kept in `marker`. */
export interface Line {
  text: string
  /** Offset of `text` in `Document.text`. */
  start: number
  page: number
  /** null where the format has no layout (text, Markdown). */
  box: Box | null
  /** 0 for text that spans the page or stands alone, else 1, 2, … from the left. */
  column: number
  /** The size most of the line is set in; 0 where unknown. */
  size: number
  bold: boolean
  /** "•", "-", "1." or "shape" for one that is drawn; null when the line opens no list item. */
  marker: string | null
  /** The format itself says that this is a heading (a Word style, a Markdown #): its level from 1. */
  headingLevel: number | null
  /** An empty line, a paragraph end or a wide gap stands before this line. */
  gapBefore: boolean
  runs: Run[]
}

export interface PageFacts {
  number: number
  /** null where the format has no pages of its own. */
  width: number | null
  height: number | null
  columns: number
  images: Picture[]
}

export interface Picture extends Box {
  /** Its pixels were looked at and show few colours, as those of a logo or an icon and no photograph. */
  flat?: true
}

/** Words that the file holds and no reader sees: letters without contrast to what is under them. */
export interface HiddenText {
  page: number
  text: string
}

/** A link that the file carries as an annotation or a hyperlink; `text` is what the reader sees of it. */
export interface FileLink {
  url: string
  text: string
  page: number
}

export interface Document {
  format: Format
  /** The text of all lines, joined by "\n". */
  text: string
  lines: Line[]
  pages: PageFacts[]
  /** Number of pages as the file counts them; estimated for text and Markdown. */
  pageCount: number
  pageCountFrom: 'file' | 'estimate'
  links: FileLink[]
  /** Left out of `text` and `lines`. Looked for in PDFs. */
  hidden: HiddenText[]
}

export type SectionKind =
  | 'header'
  | 'summary'
  | 'experience'
  | 'projects'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'languages'
  | 'publications'
  | 'volunteer'
  | 'awards'
  | 'interests'
  | 'references'
  | 'personal'
  | 'other'

/** A headed block. The first section is always the `header`: what stands above the first heading. */
export interface Section extends Span {
  kind: SectionKind
  /** null for the header and for a section without a heading. */
  heading: Passage | null
  lines: Line[]
}

/** A month when the document names one; `month` counts from 1. */
export interface YearMonth {
  year: number
  month: number | null
}

export interface DateRange extends Passage {
  /** null when only one date is printed: that one is `to`. */
  from: YearMonth | null
  to: YearMonth | 'present' | null
}

export interface Bullet extends Passage {
  page: number
  /** false for a sentence of a paragraph that is not a list item. */
  listed: boolean
}

/** One job, or one project: `kind` is that of the section that it stands in. */
export interface Role extends Span {
  kind: 'experience' | 'projects' | 'volunteer'
  title: Passage | null
  company: Passage | null
  location: Passage | null
  dates: DateRange | null
  /** A paragraph under the title that is not a list: the setting, the team, the technical environment. */
  context: Passage | null
  bullets: Bullet[]
  page: number
}

export interface Study extends Span {
  institution: Passage | null
  degree: Passage | null
  area: Passage | null
  dates: DateRange | null
  page: number
}

export interface SkillGroup extends Span {
  /** "Languages" in "Languages: Go, SQL"; null for an unlabelled list. */
  label: Passage | null
  skills: Passage[]
}

export interface ContactLink extends Passage {
  url: string
  kind: 'github' | 'linkedin' | 'site'
  /** false when the address is only behind an anchor word. */
  visible: boolean
}

export interface PersonalDetail extends Passage {
  kind: 'street-address' | 'photo' | 'birth-date' | 'age' | 'nationality' | 'marital-status' | 'gender' | 'id-number'
}

export interface Contact {
  email: Passage | null
  phone: Passage | null
  links: ContactLink[]
  /** Town and region as printed, without a street. */
  location: Passage | null
}

export interface Resume {
  document: Document
  name: Passage | null
  /** The professional title under the name. */
  headline: Passage | null
  contact: Contact
  personal: PersonalDetail[]
  sections: Section[]
  /** The text of the summary section, or of a paragraph that stands in for one under the name. */
  summary: Passage | null
  /** Jobs, newest first as printed. */
  roles: Role[]
  projects: Role[]
  education: Study[]
  skills: SkillGroup[]
  /** The entries of the certifications section. */
  certifications: Passage[]
}
