import { loadLexicon } from '../../../review-rules/load.ts'
import type { BulletJudgement, Example, Reason } from '../../../src/review/judge/judgement.ts'
import { findTechnologies, technologyIndex } from '../../../src/review/judge/technologies.ts'
import { rewriteBullet } from '../../../src/review/rewrite/rewrite.ts'
import { rewriteWords, type Situation } from '../../../src/review/rewrite/situation.ts'
import { blanksOf } from '../../../src/review/rewrite/task.ts'

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
    spelling: 'us',
    wanted: 'resume',
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

/** The examples of one resume, each knowing the verbs and blanks of those before it. */
export function rewriteInTurn(
  bullets: readonly (readonly [Reason, string])[],
  more: Pick<Situation, 'level' | 'spelling' | 'wanted' | 'current'>,
): (Example | null)[] {
  const usedVerbs = new Map<string, number>()
  const usedBlanks = new Set<string>()
  return bullets.map(([reason, text], variant) => {
    const example = rewriteBullet(text, judged(text, reason), situation({ ...more, usedVerbs, usedBlanks, variant }))
    if (!example) return null
    const verb = example.after.split(' ')[0]!.toLowerCase()
    usedVerbs.set(verb, (usedVerbs.get(verb) ?? 0) + 1)
    for (const blank of blanksOf(example.after)) usedBlanks.add(blank)
    return example
  })
}
