import type { Finding, Topic } from './finding.ts'
import type { Area, Severity } from './rule.ts'

/** How much a topic weighs by its gravity alone: one thing that costs interviews outweighs two that weaken. */
const BY_SEVERITY: Record<Severity, number> = { 'must-fix': 100, 'should-fix': 40, consider: 8 }

/**
 * How much a reader's first impression gains from work in an area. Form and content before polish: recruiters look at
 * titles, employers and the first lines (guide N-042, B-023), machines and style come after.
 */
const BY_AREA: Record<Area, number> = {
  document: 1.3,
  bullets: 1.2,
  summary: 1.15,
  structure: 1.1,
  skills: 1,
  tailoring: 1,
  contact: 0.85,
  ats: 0.8,
  readability: 0.8,
}

/** Each further place adds this share, up to a few: many lines of one kind are one lesson. */
const BY_PLACE = 0.12
const PLACES_COUNTED = 6

/** The rule whose finding always leads: everything else depends on the kind of document (guide N-187). */
const ALWAYS_FIRST = 'document/kind'

/** Findings of one rule become a topic; the topic worth most comes first. Equal weights keep the order of the rules. */
export function rankTopics(findings: readonly Finding[]): Topic[] {
  const topics = new Map<string, Topic>()
  for (const finding of findings) {
    const { rule, area, severity } = finding
    const topic = topics.get(rule) ?? { rule, area, severity, findings: [], weight: 0 }
    topic.findings.push(finding)
    topics.set(rule, topic)
  }
  for (const topic of topics.values()) topic.weight = weightOf(topic)
  return [...topics.values()].sort((a, b) => b.weight - a.weight)
}

function weightOf({ rule, area, severity, findings }: Topic): number {
  if (rule === ALWAYS_FIRST) return Infinity
  const places = Math.min(PLACES_COUNTED, findings.length) - 1
  return BY_SEVERITY[severity] * BY_AREA[area] * (1 + BY_PLACE * places)
}

/** How many topics of one area the first message holds: three times "your bullets" would be one lesson told thrice. */
const SAME_AREA = 2
const FIRST = 3

/**
 * The topics for the first message. A document with real work to do hears of nothing lesser there; one that is ready
 * hears at most one suggestion.
 */
export function firstTopics(topics: readonly Topic[]): Topic[] {
  const grave = topics.filter((topic) => topic.severity !== 'consider')
  if (grave.length === 0) return topics.slice(0, 1)
  const first: Topic[] = []
  for (const topic of grave) {
    if (first.length === FIRST) break
    if (first.filter(({ area }) => area === topic.area).length < SAME_AREA) first.push(topic)
  }
  return first
}
