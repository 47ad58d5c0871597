import type { Line, Passage, Section, SkillGroup } from '../model.ts'
import { type Edges, isFull } from './blocks.ts'
import { unfoldCards } from './cards.ts'
import { isLevel } from './level-words.ts'
import { clip, passageWithTabs, trimmed } from './passage.ts'
import { withoutTableHead } from './table-head.ts'
import { countWords } from './words.ts'

/** "Languages: Go, SQL": what stands before the colon names the group. */
const LABEL = /^([^:,;|•·\t]{2,40}?)(?:\s*:\s*|\s=\s+)(?=\S|$)/u

/** "Languages – Go, SQL": a dash does the same behind a word for a group, as it does not in "Java – 5 years". */
const DASH_LABEL = /^([^:,;|•·\t–—]{2,40}?)\s[–—-]\s+(?=\S)/u
const GROUP =
  /(?:languages?|frameworks?|libraries|databases?|data ?stores?|platforms?|systems?|services|practices|methods|methodologies|protocols|cloud|back[- ]?end|front[- ]?end|web|mobile|testing|devops|infrastructure|monitoring|messaging|security|other|sprachen|datenbanken|werkzeuge|methoden|sonstiges|talen|platformen|technieken|overig|langages|bases? de données|bases? de dados|bases de datos|plateformes|méthodes|autres|lenguajes|otros|linguagens|outros|metodologías?|linguaggi|altro|języki|bazy danych|systemy|inne|databaser|språk|tietokannat|kielet|databáze|jazyky|adatbázisok|nyelvek|baze de date|limbaje|baze podataka|jezici)$/iu

const SEPARATOR = /[,;|•·●▪◦∙⋅\t\n]|\s{2,}|\s[–—-]\s/gu

/** A heading of these words covers all skills; of others ("Databases") it names one group of them. */
const GENERAL =
  /skill|techni|technolog|^tech|stack|tool|compet|expert|profici|strength|kenntnis|fähigk|vaardig|savoir|kompeten|kompetanse|competên|conhecim|conocim|connaiss|habilid|herramient|ferrament|strument|logiciel|outils|umiejętn|narzędz|tehnolog|tecnolog|tecnic|osaami|taidot|dovednost|znalost|zručnost|készség|ismeret|abilit|cunoștin|vještin|veščin|färdighet|færdighed|ferdighet|kunskap|kennis/iu

/** A skill is a word or a few; longer pieces are sentences. */
const MOST_WORDS = 7
/** Longer pieces between full stops are sentences. */
const MOST_WORDS_BETWEEN_STOPS = 3
const LONGEST_SKILL = 160

/**
 * The skills of a section by their groups. "AWS (ECS, SQS)" gives AWS, ECS and SQS: each is a name that a reader may
 * search for, and each stands in the document; what only says how well or how long is left out.
 */
export function skillGroupsOf(section: Section, edges: Edges): SkillGroup[] {
  const groups: SkillGroup[] = []
  const unnamed = section.heading !== null && !GENERAL.test(section.heading.text) ? section.heading : null
  const rows = rowsOf(unfoldCards(withoutTableHead(section.lines)), edges)
  let open: Passage | null = null
  for (const [i, row] of rows.entries()) {
    const passage = passageWithTabs(row)
    const label = labelOf(passage.text)
    const first = row[0] as Line
    if (label === null && isLabelLine(first, rows, i)) {
      open = passage
      groups.push({ label: passage, skills: [], start: passage.start, end: passage.end })
      continue
    }
    const inline = label?.[1]?.length ?? (tabLabel(passage.text)?.length || labelByFont(first, passage))
    const from = label === null ? inline : label[0].length
    const skills = skillsIn(clip(passage, from, passage.text.length))
    const last = groups.at(-1)
    if (inline > 0) {
      open = null
      const named = clip(passage, 0, inline)
      groups.push({ label: named, skills, start: passage.start, end: passage.end })
      if (skills.length === 0) open = named
    } else if (last !== undefined && (open !== null || last.label === null)) {
      last.skills.push(...skills)
      last.end = passage.end
    } else groups.push({ label: unnamed, skills, start: passage.start, end: passage.end })
  }
  return groups.filter((group) => group.skills.length > 0)
}

function labelOf(text: string): RegExpExecArray | null {
  const dashed = DASH_LABEL.exec(text)
  const name = dashed?.[1] ?? ''
  return LABEL.exec(text) ?? (GROUP.test(name) || GENERAL.test(name) ? dashed : null)
}

/** "Databases⇥MySQL, MongoDB": the first cell of a row names the group of the list in the second. */
function tabLabel(text: string): string | null {
  const [label = '', list, ...more] = text.split('\t')
  const isRow = list !== undefined && more.length === 0 && /[,;|•·]/.test(list) && !/[,;|•·]/.test(label)
  return isRow && countWords(label) <= 4 ? label : null
}

/** Lines joined where a list runs on: after a comma, in the middle of brackets, from lower case. */
function rowsOf(lines: Line[], edges: Edges): Line[][] {
  const rows: Line[][] = []
  for (const line of lines) {
    const last = rows.at(-1)
    const before = last?.at(-1)
    if (!/[\p{L}\p{N}]/u.test(line.text)) continue
    const runsOn =
      before !== undefined &&
      line.marker === null &&
      !line.gapBefore &&
      line.column === before.column &&
      labelOf(line.text) === null &&
      tabLabel(line.text) === null &&
      labelByFont(line, passageWithTabs([line])) === 0 &&
      (!line.bold || before.bold) &&
      (/[,;(&/|]\s*$/.test(before.text) ||
        /\([^)]*$/.test(before.text.slice(-200)) ||
        /^[,;|)]/.test(line.text) ||
        (/[,;|]/.test(before.text) && isFull(before, line, edges)))
    if (last !== undefined && runsOn) last.push(line)
    else rows.push([line])
  }
  return rows
}

/** A line that names the group below it: bold or larger than the next, or a list item with a gap on both sides. */
function isLabelLine(line: Line, rows: Line[][], i: number): boolean {
  const next = rows[i + 1]?.[0]
  if (next === undefined || /[,;|•·]/.test(line.text) || countWords(line.text) > 5) return false
  if (line.headingLevel !== null) return true
  if ((line.bold && !next.bold) || line.size > next.size + 0.6 || (line.marker === null && next.marker !== null))
    return true
  return (
    line.marker !== null &&
    line.gapBefore &&
    next.gapBefore &&
    next.marker !== null &&
    rows[i + 2]?.[0]?.gapBefore === false
  )
}

/** How long the bold words are that open a line of plain ones: its label without a colon. */
function labelByFont(line: Line, passage: Passage): number {
  const plain = line.runs.findIndex((run) => !run.bold && /\p{L}/u.test(run.text))
  if (plain <= 0 || line.runs[0]?.bold !== true) return 0
  const at = (line.runs[plain]?.at ?? 0) - (passage.start - line.start)
  return at < passage.text.length && at <= 40 ? passage.text.slice(0, at).trimEnd().length : 0
}

function skillsIn(list: Passage): Passage[] {
  const skills: Passage[] = []
  for (const piece of cut(list)) {
    const bracket = piece.text.indexOf('(')
    const inner = bracket > 0 && piece.text.endsWith(')') ? clip(piece, bracket + 1, piece.text.length - 1) : null
    const outer = inner === null ? piece : trimmed(clip(piece, 0, bracket))
    const kept = [outer, ...(inner === null || isLevel(inner.text) ? [] : cut(inner))]
    skills.push(...kept.map(withoutEdges).filter((skill) => isSkill(skill.text)))
  }
  return skills
}

/** " / " divides a list that it stands in more than once; a single one may be part of a name ("CI / CD"). */
function slashesOf(text: string): RegExpExecArray[] {
  const slashes = [...text.matchAll(/\s\/\s/g)]
  return slashes.length > 1 ? slashes : []
}

/** "Hiring. Coaching. Budgeting.": full stops divide a list of words that has nothing else to divide it. */
function stopsOf(text: string): RegExpExecArray[] {
  if (/[,;|•·\t]/.test(text)) return []
  const stops = [...text.matchAll(/(?<=[\p{L}\p{N}]{2}|[+#])\.\s(?=\p{Lu})/gu)]
  const isList = text.split(/\.\s/).every((piece) => countWords(piece) <= MOST_WORDS_BETWEEN_STOPS)
  return stops.length > 1 && isList ? stops : []
}

/** Cut at separators outside of brackets. */
function cut(list: Passage): Passage[] {
  const pieces: Passage[] = []
  let from = 0
  let depth = 0
  let scanned = 0
  const separators = [...list.text.matchAll(SEPARATOR), ...slashesOf(list.text), ...stopsOf(list.text)].sort(
    (a, b) => a.index - b.index,
  )
  for (const match of separators) {
    for (; scanned < match.index; scanned++) {
      if (list.text[scanned] === '(') depth++
      else if (list.text[scanned] === ')') depth = Math.max(0, depth - 1)
    }
    if (depth > 0) continue
    pieces.push(trimmed(clip(list, from, match.index)))
    from = match.index + match[0].length
  }
  pieces.push(trimmed(clip(list, from, list.text.length)))
  return pieces.filter((piece) => piece.text !== '' && piece.text.length <= LONGEST_SKILL)
}

function withoutEdges(skill: Passage): Passage {
  const lead =
    /^(?:and |und |sowie |et |en |y |e |oraz |och |og |& )?["“”'★☆●○■□\s]*/u.exec(skill.text)?.[0].length ?? 0
  const tail = /(?:\s\d{1,3}\s?%|\s\d{1,2}\/\d{1,2}|[\s.:★☆●○■□"“”])*$/u.exec(skill.text)?.[0].length ?? 0
  return clip(skill, lead, Math.max(lead, skill.text.length - tail))
}

function isSkill(text: string): boolean {
  return /\p{L}/u.test(text) && !isLevel(text) && countWords(text) <= MOST_WORDS
}
