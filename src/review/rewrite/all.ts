import type { BulletJudgement, Example } from '../judge/judgement.ts'
import { rewriteBullet } from './rewrite.ts'
import type { Situation } from './situation.ts'
import { blanksOf } from './task.ts'

export interface BulletToRewrite {
  text: string
  judgement: BulletJudgement
  current: boolean
  roleTechnologies: readonly string[]
}

/**
 * Rewrites the bullets of one resume in its order, so that no two examples ask in the same words and no verb opens
 * more of them than need be.
 * @returns one entry a bullet, null where there is nothing to rewrite
 */
export function rewriteAll(
  bullets: readonly BulletToRewrite[],
  whole: Pick<Situation, 'level' | 'market' | 'words'>,
): (Example | null)[] {
  const usedVerbs = new Map<string, number>()
  const usedBlanks = new Set<string>()
  const note = (text: string) => {
    const verb = text.split(' ')[0]!.toLowerCase()
    usedVerbs.set(verb, (usedVerbs.get(verb) ?? 0) + 1)
  }
  for (const { text, judgement } of bullets) if (!judgement.needsFix) note(text)
  let variant = 0
  return bullets.map(({ text, judgement, current, roleTechnologies }) => {
    const example = rewriteBullet(text, judgement, {
      ...whole,
      current,
      roleTechnologies,
      usedVerbs,
      usedBlanks,
      variant,
    })
    if (!example) return null
    variant += 1
    for (const line of example.after.split('\n')) note(line)
    for (const words of blanksOf(example.after)) usedBlanks.add(words)
    return example
  })
}
