import { clip } from './passage.ts'
import { isPlace } from './place.ts'
import type { RoleFields } from './role-fields.ts'
import type { Segment } from './segments.ts'

type Field = 'title' | 'company' | 'location' | 'other'

/** Forms print what a line holds before it: "Company: Acme Ltd", "Designation: Engineer", "Duration: …". */
const LABELS: [Field, RegExp][] = [
  [
    'company',
    /^(?:company|employer|organi[sz]ation|firm|firma|unternehmen|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|bedrijf|werkgever|empresa)(?: name)?\s*:\s*/iu,
  ],
  [
    'title',
    /^(?:designation|(?:job )?(?:title|role)|position(?: held)?|funktion|t[äa]tigkeit|poste|fonction|functie|puesto|cargo)\s*:\s*/iu,
  ],
  ['location', /^(?:location|place|city|ort|standort|lieu|plaats|lugar)\s*:\s*/iu],
  ['other', /^(?:duration|period|dates?|from|team size|client|project|zeitraum|dauer|p[ée]riode|dur[ée]e|periodo)\s*:\s*/iu],
]

/** The fields of an entry whose head names at least two of them by label; null where it does not. */
export function labelledFields(segments: Segment[]): RoleFields | null {
  const found = new Map<Field, Segment>()
  let labels = 0
  for (const segment of segments) {
    const at = segment.line.text.slice(0, segment.start - segment.line.start)
    const [field, pattern] = LABELS.find(([, label]) => label.test(segment.text) && !/\S/.test(at)) ?? []
    if (field === undefined || pattern === undefined) continue
    labels++
    const length = pattern.exec(segment.text)?.[0].length ?? 0
    if (!found.has(field) && length < segment.text.length)
      found.set(field, { ...segment, ...clip(segment, length, segment.text.length) })
  }
  const title = found.get('title') ?? null
  const company = found.get('company') ?? null
  if (labels < 2 || (title === null && company === null)) return null
  const location = found.get('location') ?? segments.find((segment) => isPlace(segment.text)) ?? null
  return { title, company, location, companyFirst: title !== null && company !== null && company.start < title.start }
}
