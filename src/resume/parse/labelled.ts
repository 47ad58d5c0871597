import { clip, passageOf, trimmed } from './passage.ts'
import type { RoleFields } from './role-fields.ts'
import type { Segment } from './segments.ts'

type Field = 'title' | 'company' | 'location' | 'other'

/** Forms print what a line holds before it: "Company: Acme Ltd", "Designation: Engineer", "Duration: …". */
const LABELS: [Field, RegExp][] = [
  [
    'company',
    /^(?:company|employer|organi[sz]ation|firm|firma|unternehmen|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|bedrijf|werkgever|empresa)(?: name)?\s*[:\t]\s*/iu,
  ],
  [
    'title',
    /^(?:designation|(?:job )?(?:title|role)|position(?: held)?|funktion|t[äa]tigkeit|poste|fonction|functie|puesto|cargo)\s*[:\t]\s*/iu,
  ],
  ['location', /^(?:location|place|city|ort|standort|lieu|plaats|lugar)\s*[:\t]\s*/iu],
  [
    'other',
    /^(?:duration|period|dates?|from|team size|client|project|zeitraum|dauer|p[ée]riode|dur[ée]e|periodo)\s*[:\t]\s*/iu,
  ],
]

/** Does the line name a field of a job by its label? */
export function isFieldOfRole(text: string): boolean {
  return LABELS.some(([, label]) => label.test(text))
}

/** The fields of an entry whose head names at least two of them by label, a line each; null where it does not. */
export function labelledFields(segments: Segment[]): RoleFields | null {
  const lines = [...new Set(segments.map((segment) => segment.line))].filter((line) => isFieldOfRole(line.text))
  if (lines.length < 2) return null
  const field = (wanted: Field) => {
    for (const line of lines) {
      const pattern = LABELS.find(([name, label]) => name === wanted && label.test(line.text))?.[1]
      const whole = passageOf([line])
      const value = trimmed(clip(whole, pattern?.exec(line.text)?.[0].length ?? whole.text.length, whole.text.length))
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
