import { bestFirst } from './examples.ts'
import type { Finding, Topic } from './finding.ts'
import type { Area, Rule, Severity } from './rule.ts'

/** How much a topic weighs by its gravity alone: one thing that costs interviews outweighs two that weaken. */
const BY_SEVERITY: Record<Severity, number> = { 'must-fix': 100, 'should-fix': 40, consider: 8 }

/**
 * How much a first impression gains from work in an area. Form and content come before polish: readers look at titles,
 * employers and the first lines (guides: N-042, B-023), machines and style come after.
 */
const BY_AREA: Record<Area, number> = {
  document: 1.3,
  bullets: 1.2,
  summary: 1.15,
  structure: 1.1,
  tailoring: 1.1,
  skills: 1,
  contact: 0.85,
  ats: 0.8,
  readability: 0.8,
}

/** A fault of single lines weighs by the share of all lines that have it: from a stray one to nearly every one. */
const ONE_LINE = 0.7
const EVERY_LINE = 1.3

/** The rule whose finding always leads: everything else depends on the kind of document (guide: N-187). */
const ALWAYS_FIRST = 'document/kind'

/** Findings of one rule become a topic; the topic worth most comes first. `lines` is how many the document has. Equal weights keep the order of the rules. */
export function rankTopics(findings: readonly Finding[], rules: readonly Rule[], lines: number): Topic[] {
  const topics = rules.flatMap((rule): Topic[] => {
    const own = bestFirst(findings.filter((finding) => finding.rule === rule.id))
    const [first] = own
    if (!first) return []
    const { area, severity } = first
    const lesson = rule.lesson ?? rule.id
    return [
      {
        rule: rule.id,
        area,
        severity,
        lesson,
        findings: own,
        weight: weightOf(rule, first, own.length / Math.max(1, lines)),
      },
    ]
  })
  return topics.sort((a, b) => b.weight - a.weight)
}

function weightOf({ id, gain = 1 }: Rule, { area, severity }: Finding, share: number): number {
  if (id === ALWAYS_FIRST) return Number.MAX_SAFE_INTEGER
  const reach = area === 'bullets' ? ONE_LINE + (EVERY_LINE - ONE_LINE) * Math.min(1, share) : 1
  return BY_SEVERITY[severity] * BY_AREA[area] * gain * reach
}

/** The first message has room for three, and tells each lesson once. */
const FIRST = 3

/**
 * The topics for the first message. A document with real work to do hears of nothing lesser there; one that is ready
 * hears at most one suggestion.
 */
export function firstTopics(topics: readonly Topic[]): Topic[] {
  const grave = topics.filter(({ severity }) => severity !== 'consider')
  if (grave.length === 0) return topics.slice(0, 1)
  const heads = grave.filter((topic) => grave.find(({ lesson }) => lesson === topic.lesson) === topic)
  return heads.slice(0, FIRST)
}
