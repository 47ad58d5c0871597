import type { Bullet, Passage, Resume, Role } from '../resume/model.ts'
import type { Context, Employer, Level, Market } from './context.ts'
import type { Dictionary } from './dictionary.ts'
import type { BulletJudgement, Example, SummaryJudgement, TechnologyMention } from './judge/judgement.ts'
import type { Lexicon } from './lexicon.ts'

export const AREAS = [
  'document',
  'contact',
  'structure',
  'summary',
  'skills',
  'bullets',
  'readability',
  'ats',
  'tailoring',
] as const
export type Area = (typeof AREAS)[number]

/** From the gravest: costs interviews, weakens the document, a matter of polish. */
export const SEVERITIES = ['must-fix', 'should-fix', 'consider'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface JudgedBullet {
  bullet: Bullet
  role: Role
  judgement: BulletJudgement
}

export interface JudgedSummary {
  passage: Passage
  judgement: SummaryJudgement
}

/** A technology of the document: where it is listed as a skill, and where the work shows it. */
export interface TechnologyUse {
  name: string
  category: TechnologyMention['category']
  /** As printed in the skills section, each spelling once. */
  listed: Passage[]
  /** In bullets, role contexts and the summary: the words as printed. */
  shown: Passage[]
}

/** The job advertisement, when one was given. */
export interface Posting {
  text: string
  title: string | null
  technologies: TechnologyMention[]
}

/** All that a rule may look at. Nothing in it changes while rules run. */
export interface Subject {
  resume: Resume
  context: Context
  /** The lines about software work, in the order of the document: those that rules hold to the standard of the trade. */
  bullets: JudgedBullet[]
  /** The other lines: of jobs outside software, and sentences of a project told in prose. */
  asides: JudgedBullet[]
  summary: JudgedSummary | null
  technologies: TechnologyUse[]
  posting: Posting | null
  lexicon: Lexicon
  dictionary: Dictionary
}

/** What `check` yields. An empty `where` means that something is missing; the message then says what. */
export interface Hit {
  where: Passage[]
  /** Fills the {placeholders} of the rule's message. */
  data?: Record<string, string | number>
  /** For bullets and the summary the reviewer writes the example itself, a rule for the skills; null when the advice is not about wording. */
  example?: Example | null
}

/**
 * A document on which a rule is tried. `text` is put where `in` of the rule says; with several lines it is the whole
 * document. ⟦ ⟧ stand around the words that the hit must quote, or name in its data.
 */
export interface RuleExample {
  text: string
  market?: Market
  level?: Level
  employer?: Employer
  posting?: string
  /** Number of pages to pretend, where the rule is about length. */
  pages?: number
}

export type Options = Record<string, unknown>

export interface Rule<O extends Options = Options> {
  /** The path of its file below review-rules: "<area>/<name>". */
  id: string
  /** What to do, in a few words, as a heading: "Open with what you did". */
  title: string
  /** One sentence to the candidate about this document; {placeholders} come from the hit's data. */
  message: string
  /** Why it matters, in one sentence, true for every market that the rule is on in. */
  why: string
  /** Requirement ids. */
  sources: string[]
  severity: Severity
  /** What the rule teaches, where several rules teach the same: the first message tells a lesson once. Its own id if absent. */
  lesson?: string
  /** How much more than its severity and area tell a reader gains from this; 1 if absent. */
  gain?: number
  /** Thresholds with their defaults; a checklist may set them anew for a market, level or employer. */
  options: O
  /** Where an example of one line is put: a bullet of the latest job, the summary, the skills, the lines under the name. */
  in: 'bullet' | 'summary' | 'skills' | 'header' | 'document'
  examples: { flags: (string | RuleExample)[]; quiet: (string | RuleExample)[] }
  /** The rule is not even asked when this says no, and does not count as checked. */
  when?: (subject: Subject) => boolean
  check: (subject: Subject, options: O) => Iterable<Hit>
}

/** Gives a rule its types; the area is the first part of the id. */
export function defineRule<O extends Options>(rule: Rule<O>): Rule<O> {
  return rule
}

export function areaOf(rule: { id: string }): Area {
  return rule.id.slice(0, rule.id.indexOf('/')) as Area
}
