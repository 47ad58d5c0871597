import type { Box } from '../resume/model.ts'
import type { BackendWork } from './backend-work.ts'
import type { Context } from './context.ts'
import type { FinalCheck } from './final-check.ts'
import type { Example } from './judge/judgement.ts'
import type { Area, JudgedBullet, JudgedSummary, Severity } from './rule.ts'

/** The exact words that a finding rests on, and where they stand. */
export interface Evidence {
  page: number
  /** The heading that the words stand under, as printed; "" above the first heading. */
  section: string
  quote: string
  /** null where the format has no layout. */
  box: Box | null
}

/** A hit with all that is needed to show it. */
export interface Finding {
  /** The rule and a running number: the same document gets the same ids. */
  id: string
  rule: string
  area: Area
  severity: Severity
  title: string
  message: string
  why: string
  sources: string[]
  /** Empty when something is missing: the message says what. */
  where: Evidence[]
  example: Example | null
}

/** All findings of one rule: what is said once, however often it holds. */
export interface Topic {
  rule: string
  area: Area
  severity: Severity
  /** Topics of one lesson say much the same. */
  lesson: string
  findings: Finding[]
  /** How much fixing it would gain this document; orders the topics, says nothing by itself. */
  weight: number
}

export interface Strength {
  message: string
  /** null when it is about the whole document. */
  evidence: Evidence | null
}

/** Checks made and passed in one area. */
export interface RubricRow {
  area: Area
  checked: number
  passed: number
}

export interface ReviewedBullet extends JudgedBullet {
  example: Example | null
  /** Ids of the findings that rest on it. */
  findings: string[]
}

/** What a reader calls the things that the review depends on. */
export interface Names {
  /** "the US" */
  market: string
  /** "mid-level" */
  level: string
  /** "a startup"; null when no employer was named. */
  employer: string | null
}

export interface Review {
  context: Context
  names: Names
  pages: { count: number; estimated: boolean }
  /** No finding is graver than `consider`: nothing stands in the way of sending it. */
  ready: boolean
  /** The topics for the first message, at most three; all of them stand in `topics` too. */
  first: Topic[]
  /** Worth most first. */
  topics: Topic[]
  /** Every finding, in the order of the topics. */
  findings: Finding[]
  /** What was found and is no finding, because the person said before that it does not apply to them. */
  leftOut: { rule: string; title: string }[]
  strengths: Strength[]
  /** null where it is not the work of a backend engineer, or too little of it. */
  backendWork: BackendWork | null
  /** null where the wording was not read. */
  finalCheck: FinalCheck | null
  rubric: RubricRow[]
  bullets: ReviewedBullet[]
  summary: JudgedSummary | null
}
