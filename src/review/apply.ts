import type { Passage, Resume } from '../resume/model.ts'
import { locate } from '../resume/parse/passage.ts'
import type { Checklist } from './checklist.ts'
import { isEnglish } from './context.ts'
import type { Evidence, Finding, RubricRow } from './finding.ts'
import { AREAS, type Area, areaOf, type Hit, type Options, type Rule, type Subject } from './rule.ts'

export interface Applied {
  findings: Finding[]
  /** The hit behind each finding, by the finding's id. */
  hits: Map<string, Hit>
  rubric: RubricRow[]
  /** What dismissed rules found: neither a finding nor a check. */
  leftOut: { rule: string; title: string }[]
}

/** Asks every rule that the checklist leaves on. Findings come in the order of the rules, then of the document. */
export function applyRules(
  subject: Subject,
  rules: readonly Rule[],
  checklist: Checklist,
  dismissed: readonly string[] = [],
): Applied {
  const findings: Finding[] = []
  const leftOut: Applied['leftOut'] = []
  const hits = new Map<string, Hit>()
  const rubric = AREAS.map((area) => ({ area, checked: 0, passed: 0 }))
  for (const rule of rules) {
    const setting = checklist.rules.get(rule.id)
    if (setting?.severity === 'off' || !isAsked(rule, subject)) continue
    const found = checkRule(rule, subject, { ...rule.options, ...setting?.options })
    const [first] = found
    if (first && dismissed.includes(rule.id)) {
      leftOut.push({ rule: rule.id, title: fill(rule.title, first.data) })
      continue
    }
    const row = rubric.find((row) => row.area === areaOf(rule))!
    row.checked += 1
    if (found.length === 0) row.passed += 1
    for (const [index, hit] of found.entries()) {
      const id = `${rule.id}#${index + 1}`
      hits.set(id, hit)
      findings.push({
        id,
        rule: rule.id,
        area: areaOf(rule),
        severity: setting?.severity ?? rule.severity,
        title: fill(rule.title, hit.data),
        message: fill(rule.message, hit.data),
        why: setting?.why ?? rule.why,
        sources: [...new Set([...rule.sources, ...(setting?.sources ?? [])])],
        where: hit.where.map((passage) => evidence(subject.resume, passage)),
        example: hit.example ?? null,
      })
    }
  }
  return { findings, hits, rubric: rubric.filter((row) => row.checked > 0), leftOut }
}

/** Areas that judge how something is worded. */
const OF_WORDING: ReadonlySet<Area> = new Set(['summary', 'bullets', 'readability'])

function isAsked(rule: Rule, subject: Subject): boolean {
  if (OF_WORDING.has(areaOf(rule)) && !isEnglish(subject.context)) return false
  return rule.when?.(subject) !== false
}

/** The hits of one rule, in the order of the document. */
export function checkRule(rule: Rule, subject: Subject, options: Options): Hit[] {
  return [...rule.check(subject, options)]
}

/** The words of a passage with the page, the section and the box that they stand in. */
export function evidence(resume: Resume, passage: Passage): Evidence {
  const { page, box } = locate(resume.document, passage)
  const section = resume.sections.findLast((section) => section.start <= passage.start)
  return { page, section: section?.heading?.text ?? '', quote: passage.text, box }
}

function fill(template: string, data: Hit['data'] = {}): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(data[name] ?? placeholder))
}
