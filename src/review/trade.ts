import type { Role } from '../resume/model.ts'
import { isSoftwareTitle } from './infer/level.ts'
import { anyWord } from './infer/words.ts'
import type { Lexicon } from './lexicon.ts'
import type { JudgedBullet } from './rule.ts'
import { isKnownOpener } from './words/opener.ts'

/** From how many technologies on its lines a job with another title counts as software work. */
const TECHNICAL = 2

/** Whether a job belongs to another career: neither its title nor its lines are near software. */
export function isOtherCareer(role: Role, lines: readonly JudgedBullet[], { careers }: Lexicon): boolean {
  const title = role.title?.text
  if (role.kind === 'projects' || title === undefined) return false
  if (isSoftwareTitle(title, careers) || anyWord(careers.near).test(title)) return false
  const own = lines.filter((line) => line.role === role)
  const names = own.flatMap(({ judgement }) => judgement.technologies.map(({ name }) => name))
  return new Set(names).size < TECHNICAL
}

/**
 * Whether a line is held to what engineers look for. A nurse's line is not, nor is a sentence of a project that is told
 * in prose, where "it" and "two units" may well come first; "Worked on backend" hides the work there as well.
 */
export function isOfTheTrade(line: JudgedBullet, lines: readonly JudgedBullet[], lexicon: Lexicon): boolean {
  if (line.role.kind === 'projects') return line.bullet.listed || isKnownOpener(line.judgement.opener, lexicon)
  return !isOtherCareer(line.role, lines, lexicon)
}
