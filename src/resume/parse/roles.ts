import type { DateRange, Line, Role, Section } from '../model.ts'
import { type Block, blocksOf, type Edges } from './blocks.ts'
import { bodyOf, sentencesOf } from './bullets.ts'
import { findDates } from './dates.ts'
import { type Entry, entriesOf } from './entries.ts'
import { readAlike } from './entry-habits.ts'
import { hasHeadingShape, headingWords } from './headings.ts'
import type { KnownWords } from './known-words.ts'
import { formEntries, isDutiesLabel } from './labelled.ts'
import { bare, clip, passageOf } from './passage.ts'
import {
  commaParts,
  hasOneField,
  isAddress,
  isOnOwnAccount,
  type RoleFields,
  roleFields,
  usualTitlePlace,
} from './role-fields.ts'
import { headSegments, type Segment, segmentsOf } from './segments.ts'
import { withoutTableHead } from './table-head.ts'
import { unwrapHeads } from './unwrap.ts'

/** The jobs of a section, in the order of the page. */
export function rolesOf(section: Section, known: KnownWords, edges: Edges): Role[] {
  const lines = unwrapHeads(withoutTableHead(section.lines), edges).filter((line) => !isLabel(line, known))
  const entries = formEntries(lines, edges) ?? entriesOf(blocksOf(lines, edges))
  const heads = readAlike(
    entries.map((entry) => headSegments(entry.head)),
    known,
  )
  const headed = entries.map((entry, i) => ({ entry, segments: heads[i] as Segment[] }))
  const titleAt = usualTitlePlace(heads, known)
  const standAlone = headed.filter(({ segments }) => hasOneField(segments, known)).length * 2 >= headed.length
  const roles: Role[] = []
  let umbrella: RoleFields | null = null
  // The whole time at a company, above the jobs held there.
  let whole: DateRange | null = null
  for (const { entry, segments } of headed) {
    const fields = roleFields(segments, known, titleAt, standAlone && !within(entry.dates, whole))
    if (fields.title === null && fields.company !== null && entry.body.length === 0) {
      umbrella = fields
      whole = entry.dates
      continue
    }
    if (fields.title !== null && fields.company === null && umbrella !== null && !isOnOwnAccount(fields.title.text)) {
      fields.company = umbrella.company
      fields.location ??= umbrella.location
    } else if (fields.company !== null) umbrella = fields.companyFirst ? fields : null
    roles.push(roleOf(entry, fields, 'experience'))
  }
  return roles
}

/** In years. What is told in one line about such a job is its title, commas and all: the company stands above. */
function within(dates: DateRange | null, whole: DateRange | null): boolean {
  if (!dates?.from || !whole?.from || dates.from.year < whole.from.year) return false
  const end = ({ to }: DateRange) => (to === 'present' ? Infinity : (to?.year ?? 0))
  return end(dates) <= end(whole)
}

/** "Highlights", "Responsibilities" above the list of a job: the words of a heading without the look of one. */
function isLabel(line: Line, known: KnownWords): boolean {
  return hasHeadingShape(line) && (headingWords(line.text, known.headings)?.exact === true || isDutiesLabel(line.text))
}

/** The projects of a section: the name is the title, whatever stands beside it the company. */
export function projectsOf(section: Section, edges: Edges): Role[] {
  return entriesOf(blocksOf(section.lines, edges)).flatMap((entry) => {
    const [first, second = null] = entry.head.flatMap(segmentsOf).filter((segment) => !isAddress(segment.text))
    if (first === undefined) return entry.body.map(projectOfBlock)
    const parts = commaParts(first)
    const title = parts.length > 1 && parts.slice(1).every((part) => isAddress(part.text)) ? (parts[0] ?? first) : first
    return [roleOf(entry, { title, company: second, location: null, companyFirst: false }, 'projects')]
  })
}

/** "tide-table: prints tides": a project that is told in one item or paragraph, its name before the colon or dash. */
function projectOfBlock(block: Block): Role {
  const passage = passageOf(block.lines)
  const named = /^([^:.;]{2,60}?)(?::\s|\s[–—-]\s)/u.exec(passage.text)
  const entry = { head: [], dates: findDates(passage)[0] ?? null, body: [block] }
  const fields = { title: null, company: null, location: null, companyFirst: false }
  const role = roleOf(entry, fields, 'projects')
  if (named === null) return role
  const text = clip(passage, named[0].length, passage.text.length)
  const bullets = sentencesOf(text).map((sentence) => ({ ...sentence, page: role.page, listed: block.kind === 'item' }))
  return { ...role, title: clip(passage, 0, (named[1] ?? '').length), bullets }
}

function roleOf(entry: Entry, fields: RoleFields, kind: Role['kind']): Role {
  const lines = [...entry.head, ...entry.body.flatMap((block) => block.lines)]
  const first = lines[0] as Line
  const end = Math.max(...lines.map((line) => line.start + line.text.length))
  return {
    kind,
    title: bare(fields.title),
    company: bare(fields.company),
    location: bare(fields.location),
    dates: entry.dates,
    ...bodyOf(entry.body),
    page: first.page,
    start: first.start,
    end,
  }
}
