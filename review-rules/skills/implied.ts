import type { Lexicon } from '../../src/review/lexicon.ts'
import type { SkillWords } from '../../src/review/rewrite/skills.ts'

/** Technologies that almost any work shows without naming them. */
export const IMPLIED: readonly string[] = ['Git', 'GitHub', 'SQL', 'HTML', 'CSS', 'JSON', 'Linux', 'Bash']

/** What the example of a skills section leaves unasked, and what it leaves out. */
export function skillWords({ basics }: Lexicon): SkillWords {
  return { implied: IMPLIED, basics: [...basics.tools, ...basics.traits] }
}
