import type { Line, Passage } from '../model.ts'
import { type Block, blocksOf, type Edges } from './blocks.ts'
import type { Entry } from './entries.ts'
import { datesOf } from './line-dates.ts'
import { clip, passageOf, trimmed } from './passage.ts'
import type { RoleFields } from './role-fields.ts'
import type { Segment } from './segments.ts'

type Field = 'title' | 'company' | 'location' | 'dates' | 'degree' | 'school' | 'duties' | 'other'

/**
 * Forms print what a line holds before it: "Company: Acme Ltd", "Designation: Engineer", "Duration: …". The long ones
 * are those of the Europass CV of 2002, in its languages.
 */
const LABELS: [Field, RegExp][] = [
  [
    'company',
    /^(?:company|employer|organi[sz]ation|firm|firma|unternehmen|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|bedrijf|werkgever|empresa|name (?:and address )?of (?:the )?employer|name und (?:adresse|anschrift) des arbeitgebers|nom et adresse de l['’]employeur|naam en adres van de werkgever|nombre y dirección (?:de la empresa|del empleador))(?: name)?\s*[:\t]\s*/iu,
  ],
  [
    'title',
    /^(?:designation|(?:job )?(?:title|role)|(?:occupation or )?position(?: held)?|occupation|beruf oder funktion|funktion|t[äa]tigkeit|(?:fonction ou )?poste(?: occupé)?|fonction|functie(?: of beroep)?|puesto|(?:profesión o )?cargo(?: desempeñado)?)\s*[:\t]\s*/iu,
  ],
  ['location', /^(?:location|place|city|ort|standort|lieu|plaats|lugar)\s*[:\t]\s*/iu],
  [
    'dates',
    /^(?:duration|period|dates?|from|zeitraum|datum|dauer|p[ée]riode|dur[ée]e|data|fechas?|periodo)\s*[:\t]\s*/iu,
  ],
  [
    'degree',
    /^(?:degree|qualification|course|(?:title of )?qualification awarded|abschluss|(?:intitulé du )?diplôme|título(?: de la cualificación obtenida)?|opleiding)\s*[:\t]\s*/iu,
  ],
  [
    'school',
    /^(?:institution|institute|school|university|college|(?:name and type of )?organi[sz]ation providing(?: education(?: and training)?)?|schule|hochschule|établissement|onderwijsinstelling|centro)\s*[:\t]\s*/iu,
  ],
  [
    'duties',
    /^(?:(?:key |main )?(?:responsibilities|duties|tasks|activities|achievements)|aufgaben|tätigkeiten|missions|taken|funciones)\s*[:\t]\s*/iu,
  ],
  ['other', /^(?:team size|client|project|type of business or sector)\s*[:\t]\s*/iu],
]

/** The field that a line names by its label, and how long the label is; null where it names none. */
function labelOf(text: string): { field: Field; length: number } | null {
  for (const [field, label] of LABELS) {
    const length = label.exec(text)?.[0].length
    if (length !== undefined) return { field, length }
  }
  return null
}

/** Does the line name a field of a job by its label? */
export function isFieldOfRole(text: string): boolean {
  const field = labelOf(text)?.field
  return field !== undefined && field !== 'degree' && field !== 'school' && field !== 'duties'
}

/**
 * The entries of a form, which opens each with the same label; null where the lines are none. What has a label is the
 * head of its entry wherever it stands, also below the list.
 */
export function formEntries(lines: Line[], edges: Edges): Entry[] | null {
  const opener = labelOf(lines[0]?.text ?? '')?.field
  const starts = lines.flatMap((line, i) => (labelOf(line.text)?.field === opener ? [i] : []))
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

/** A segment without the label in front of it, or none where it is nothing else. */
export function withoutLabel(segment: Segment): Segment[] {
  const label = labelOf(`${segment.text}\t`)
  if (label === null) return [segment]
  const value = clip(segment, Math.min(label.length, segment.text.length), segment.text.length)
  return value.text === '' ? [] : [{ ...segment, ...value }]
}

/** The fields of an entry whose head names at least two of them by label, a line each; null where it does not. */
export function labelledFields(segments: Segment[]): RoleFields | null {
  const lines = [...new Set(segments.map((segment) => segment.line))].filter((line) => isFieldOfRole(line.text))
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
  const company = field('company')
  if (title === null && company === null) return null
  const companyFirst = title !== null && company !== null && company.start < title.start
  return { title, company, location: field('location'), companyFirst }
}
