import type { Line, Passage } from '../model.ts'
import { type Block, blocksOf, type Edges } from './blocks.ts'
import type { Entry } from './entries.ts'
import { FIELD_LABELS, type Field } from './field-labels.ts'
import { datesOf } from './line-dates.ts'
import { clip, passageOf, trimmed } from './passage.ts'
import { isPlace } from './place.ts'
import type { RoleFields } from './role-fields.ts'
import type { Segment } from './segments.ts'
import { fold } from './words.ts'

/** The labels folded, with what they name. Of two languages the first one listed decides. */
const FIELDS = new Map(
  Object.entries(FIELD_LABELS)
    .flatMap(([field, labels]) => labels.map((label): [string, Field] => [fold(label), field as Field]))
    .reverse(),
)

/** Longer than any label. */
const LONGEST_LABEL = 100
const LABEL = /^([^:\t]{2,100}?)\s*[:\t]\s*/u

interface Label {
  field: Field
  /** Its words, folded. */
  words: string
  /** How many characters of the line it takes. */
  length: number
}

/** The label that opens a line ("Company: Acme Ltd", "Designation: Engineer", "Duration: …"), or null. */
function labelOf(text: string): Label | null {
  const found = LABEL.exec(text.slice(0, LONGEST_LABEL))
  if (found === null) return null
  const words = fold(found[1] ?? '')
  const field = FIELDS.get(words)
  return field === undefined ? null : { field, words, length: found[0].length }
}

/** Does the line name a field of a job or a course by its label, one that stands above the list? */
export function isField(text: string): boolean {
  const field = labelOf(text)?.field
  return field !== undefined && field !== 'duties' && field !== 'about'
}

/** "Responsibilities:", "Zadania" alone on their line. */
export function isDutiesLabel(text: string): boolean {
  return FIELDS.get(fold(text).replace(/\s*:$/, '')) === 'duties'
}

/**
 * The entries of a form, which opens each with the same label; null where the lines are none. What has a label is the
 * head of its entry wherever it stands, also below the list.
 */
export function formEntries(lines: Line[], edges: Edges): Entry[] | null {
  const opener = labelOf(lines[0]?.text ?? '')?.words
  const starts = lines.flatMap((line, i) => (labelOf(line.text)?.words === opener ? [i] : []))
  if (opener === undefined || lines.filter(({ text }) => labelOf(text) !== null).length < 2 * starts.length) return null
  return starts.map((start, i) => {
    const group = lines.slice(start, starts[i + 1])
    const head = group.filter(({ text }) => labelOf(text) !== null && labelOf(text)?.field !== 'duties')
    const body: Block[] = blocksOf(group.filter((line) => !head.includes(line)).map(asItem), edges)
    return { head, dates: head.flatMap(datesOf)[0] ?? null, body }
  })
}

/** What stands beside the label of the duties is the first of them. */
function asItem(line: Line): Line {
  const label = labelOf(line.text)
  if (label?.field !== 'duties' || label.length === line.text.length) return line
  const runs = line.runs.flatMap((run) => (run.at >= label.length ? [{ ...run, at: run.at - label.length }] : []))
  const x = runs[0]?.x
  const box =
    line.box === null || x === undefined ? line.box : { ...line.box, x, width: line.box.x + line.box.width - x }
  return { ...line, text: line.text.slice(label.length), start: line.start + label.length, runs, box, marker: '•' }
}

/** A segment without the label in front of it; none where it is nothing else, in a form that sets labels in cells. */
export function withoutLabel(segment: Segment, inForm: boolean): Segment[] {
  const label = labelOf(inForm ? `${segment.text}\t` : segment.text)
  if (label === null) return [segment]
  const value = clip(segment, Math.min(label.length, segment.text.length), segment.text.length)
  return value.text === '' ? [] : [{ ...segment, ...value }]
}

/**
 * The fields of an entry whose head names at least two of them by label, a line each; null where it does not. The company
 * may stand above without a label; a client is taken for it where there is no other.
 */
export function labelledFields(segments: Segment[]): RoleFields | null {
  const lines = [...new Set(segments.map((segment) => segment.line))].filter((line) => isField(line.text))
  if (lines.length < 2) return null
  const field = (wanted: Field): Passage | null => {
    for (const line of lines) {
      const label = labelOf(line.text)
      if (label?.field !== wanted) continue
      const whole = passageOf([line])
      const value = trimmed(clip(whole, label.length, whole.text.length))
      if (value.text !== '') return value
    }
    return null
  }
  const title = field('title')
  const unlabelled = segments.find(({ line, text }) => labelOf(line.text) === null && !isPlace(text))
  const company = field('company') ?? (title === null ? undefined : unlabelled) ?? field('client')
  if (title === null && company === null) return null
  const companyFirst = title !== null && company !== null && company.start < title.start
  return { title, company, location: field('location'), companyFirst }
}
