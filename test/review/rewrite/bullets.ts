import { loadLexicon } from '../../../review-rules/load.ts'
import type { BulletJudgement, Example, Reason } from '../../../src/review/judge/judgement.ts'
import { findTechnologies, technologyIndex } from '../../../src/review/judge/technologies.ts'
import { rewriteBullet } from '../../../src/review/rewrite/rewrite.ts'
import { rewriteWords, type Situation } from '../../../src/review/rewrite/situation.ts'

const lexicon = loadLexicon()
const technologies = technologyIndex(lexicon.technologies)
export const words = rewriteWords(lexicon)

const HIDING: ReadonlySet<Reason> = new Set(['weak-opener', 'passive', 'first-person'])

/** A judgement as the judge would give it for this reason; `more` sets single axes anew. */
export function judged(text: string, reason: Reason, more: Partial<BulletJudgement> = {}): BulletJudgement {
  const mentions = findTechnologies(text, technologies)
  return {
    action: !HIDING.has(reason),
    tech: mentions.length > 0,
    outcome: reason === 'none' || reason === 'no-tech',
    scope: false,
    needsFix: reason !== 'none',
    reason,
    opener: '',
    evidence: '',
    technologies: mentions,
    ...more,
  }
}

/** A mid-level resume for the US, in a role that has ended. */
export function situation(more: Partial<Situation> = {}): Situation {
  return {
    current: false,
    level: 'mid',
    market: 'us',
    roleTechnologies: [],
    usedVerbs: new Map(),
    usedBlanks: new Set(),
    variant: 0,
    words,
    ...more,
  }
}

/** The example of a bullet with a hidden opener, whose effect is told already, so that only the opening changes. */
export function reopen(text: string, more: Partial<Situation> = {}, reason: Reason = 'weak-opener'): Example | null {
  return rewriteBullet(text, judged(text, reason, { outcome: true, tech: true }), situation(more))
}
