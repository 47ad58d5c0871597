import type { Role } from '../../src/resume/model.ts'
import { isSoftwareTitle } from '../../src/review/infer/level.ts'
import { anyWord } from '../../src/review/infer/words.ts'
import type { JudgedBullet, Subject } from '../../src/review/rule.ts'

/** From how many technologies on the lines of a job with another title count as engineering. */
const TECHNICAL = 2

/**
 * The bullets that are read as engineering work. A career changer's earlier jobs are not: a nurse's lines are judged by
 * whether they stay, not by their technology. Nor is the paragraph that describes a project: "Bus map: a Flask site".
 */
export function engineeringBullets(subject: Subject): JudgedBullet[] {
  const other = new Set(subject.resume.roles.filter((role) => isOtherCareer(role, subject)))
  return subject.bullets.filter(({ bullet, role }) => !other.has(role) && (bullet.listed || role.kind !== 'projects'))
}

/** Whether a job belongs to another career: neither its title nor its lines are near software. */
export function isOtherCareer(role: Role, { bullets, lexicon: { careers } }: Subject): boolean {
  const title = role.title?.text
  if (
    role.kind === 'projects' ||
    title === undefined ||
    isSoftwareTitle(title, careers) ||
    anyWord(careers.near).test(title)
  )
    return false
  const lines = bullets.filter((line) => line.role === role)
  const names = lines.flatMap(({ judgement }) => judgement.technologies.map(({ name }) => name))
  return new Set(names).size < TECHNICAL
}
