import type { Role } from '../../src/resume/model.ts'
import { isSoftwareTitle } from '../../src/review/infer/level.ts'
import type { JudgedBullet, Subject } from '../../src/review/rule.ts'

/** From how many technologies on the lines of a job with another title count as engineering. */
const TECHNICAL = 2

/**
 * The bullets that are read as engineering work. A career changer's earlier jobs are not: a nurse's lines are judged by
 * whether they stay, not by their technology. Nor is the paragraph that describes a project: "Bus map: a Flask site".
 */
export function engineeringBullets({ bullets, lexicon }: Subject): JudgedBullet[] {
  const engineering = new Map<Role, boolean>()
  for (const { role } of bullets) {
    const lines = bullets.filter((other) => other.role === role)
    const names = new Set(lines.flatMap(({ judgement }) => judgement.technologies.map(({ name }) => name)))
    const title = role.title?.text
    const software = role.kind === 'projects' || title === undefined || isSoftwareTitle(title, lexicon.careers)
    engineering.set(role, software || names.size >= TECHNICAL)
  }
  return bullets.filter(({ bullet, role }) => engineering.get(role) && (bullet.listed || role.kind !== 'projects'))
}
