/** What is said of one bullet: four independent axes, whether it needs work, and the first reason why. */
export const REASONS = [
  'metric-not-credible',
  'acronym-soup',
  'keyword-stuffing',
  'buzzword',
  'too-long',
  'first-person',
  'passive',
  'weak-opener',
  'vague',
  'no-tech',
  'no-outcome',
  'none',
] as const
export type Reason = (typeof REASONS)[number]

/** A technology as it stands in a text; `name` is its canonical spelling. Offsets are into that text. */
export interface TechnologyMention {
  name: string
  text: string
  at: number
  category: TechnologyCategory
}

export const TECHNOLOGY_CATEGORIES = [
  'language',
  'framework',
  'database',
  'cache',
  'messaging',
  'cloud',
  'devops',
  'observability',
  'testing',
  'architecture',
  'api',
  'security',
  'other',
] as const
export type TechnologyCategory = (typeof TECHNOLOGY_CATEGORIES)[number]

export interface BulletJudgement {
  /** The first words say what the person did. */
  action: boolean
  /** A named technology, or a concrete artefact or practice. */
  tech: boolean
  /** Something is stated as having changed or now being true. */
  outcome: boolean
  /** Size or reach, or a named group served. */
  scope: boolean
  needsFix: boolean
  reason: Reason
  /** The words that open the bullet when they hide the work, e.g. "Responsible for"; '' otherwise. */
  opener: string
  /** The words the reason rests on (an opener, a buzzword, a figure); '' when it is something missing. */
  evidence: string
  technologies: TechnologyMention[]
}

export interface SummaryJudgement {
  hasYears: boolean
  hasSpecialism: boolean
  hasTech: boolean
  hasImpact: boolean
  /** Could stand under most people's name. */
  generic: boolean
  technologies: TechnologyMention[]
}

/** A rewriting that keeps every fact of `before`; what it does not know stands in [brackets], one question each. */
export interface Example {
  before: string
  after: string
  asks: string[]
}
