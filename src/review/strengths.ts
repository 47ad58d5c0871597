import type { Resume } from '../resume/model.ts'
import { evidence } from './apply.ts'
import type { Strength } from './finding.ts'
import type { JudgedBullet, Subject } from './rule.ts'

/** Named in the first message, where room is short. */
const MOST = 2

/** What is already good, in particular: the lines that show most, else what the document as a whole gets right. */
export function strengthsOf(subject: Subject): Strength[] {
  const { resume, bullets } = subject
  const lines = bullets
    .filter(({ judgement }) => judgement.outcome && !judgement.needsFix)
    .map((judged) => ({ judged, worth: worth(judged) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .map(({ judged }) => strength(resume, judged))
  return lines.length > 0 ? lines : wholeDocument(subject)
}

function worth({ bullet, judgement }: JudgedBullet): number {
  const figures = bullet.text.match(/\d[\d.,]*/g)?.length ?? 0
  const short = bullet.text.length <= 160 ? 0.5 : 0
  return Number(judgement.action) + Number(judgement.tech) + Number(judgement.scope) + Math.min(figures, 3) + short
}

function strength(resume: Resume, { bullet, judgement }: JudgedBullet): Strength {
  const message = judgement.tech
    ? 'says what you did, with what, and what came of it.'
    : 'says what you did and what came of it.'
  return { message, evidence: evidence(resume, bullet) }
}

function wholeDocument({ resume, bullets, technologies }: Subject): Strength[] {
  const good: Strength[] = []
  const told = bullets.filter(({ judgement }) => judgement.action && judgement.tech)
  if (told.length > 0) {
    const best = told.toSorted((a, b) => worth(b) - worth(a))[0]!
    good.push({
      message: 'names the work and the tools: add what came of it, and it is a strong line.',
      evidence: evidence(resume, best.bullet),
    })
  }
  const shown = technologies.filter(({ shown }) => shown.length > 0).map(({ name }) => name)
  if (shown.length >= 3) {
    good.push({
      message: `your work shows ${shown.slice(0, 3).join(', ')} in use, not only in a list.`,
      evidence: null,
    })
  }
  if (good.length === 0 && resume.skills.some(({ label }) => label)) {
    good.push({ message: 'your skills are grouped, so a reader finds them at once.', evidence: null })
  }
  return good.slice(0, MOST)
}
