import type { Resume } from '../resume/model.ts'
import { evidence } from './apply.ts'
import { isEnglish } from './context.ts'
import type { Strength } from './finding.ts'
import { isSoftwareTitle } from './infer/level.ts'
import type { Reason } from './judge/judgement.ts'
import type { JudgedBullet, Subject } from './rule.ts'

/** Named in the first message, where room is short. */
const MOST = 2

/** A line of fewer words names a step and not a piece of work ("Deployed on Heroku"); our own choice. */
const TELLING = 6

/** Faults of wording: what the line tells is good all the same. */
const ONLY_WORDING: readonly Reason[] = ['weak-opener', 'passive', 'first-person', 'too-long', 'no-tech']

/**
 * What is already good, in particular: the lines that show most; else the results that hide behind weak words, work
 * that names its tools, what was done outside software; and without any, what the document as a whole gets right. Two
 * at most.
 */
export function strengthsOf(subject: Subject): Strength[] {
  const { resume } = subject
  if (!isEnglish(subject.context)) return wholeDocument(subject)
  const bullets = [...subject.bullets, ...subject.asides]
  const hidden = bullets.filter(
    ({ judgement: { outcome, needsFix, reason } }) => outcome && needsFix && ONLY_WORDING.includes(reason),
  )
  const isTrade = (judged: JudgedBullet) => ofSoftware(judged, subject)
  const worthTelling = (lines: JudgedBullet[]) =>
    strongest(lines, subject).map((judged) => strength(resume, judged, 'a real result, worth telling better'))
  const plain = bullets.filter(
    ({ bullet, judgement }) =>
      !judgement.outcome &&
      judgement.action &&
      judgement.technologies.length > 0 &&
      bullet.text.split(' ').length >= TELLING,
  )
  const lines = [
    ...strongestLines(subject).map((judged) => strength(resume, judged, praise(judged))),
    ...worthTelling(hidden.filter(isTrade)),
    ...strongest(plain, subject).map((judged) =>
      strength(resume, judged, 'work and tools named, only the result is missing'),
    ),
    ...worthTelling(hidden.filter((judged) => !isTrade(judged))),
  ].slice(0, MOST)
  return lines.length > 0 ? lines : wholeDocument(subject)
}

/** The lines that need no work and state a result; those that show most come first, two at most. */
export function strongestLines(subject: Subject): JudgedBullet[] {
  const lines = [...subject.bullets, ...subject.asides]
  return strongest(
    lines.filter(({ judgement }) => judgement.outcome && !judgement.needsFix),
    subject,
  )
}

/** Of the lines given those that show most, two at most. The candidate's trade comes first: a fine line about another job says less to these readers. */
export function strongest(lines: readonly JudgedBullet[], subject: Subject): JudgedBullet[] {
  const worthOf = (judged: JudgedBullet) => {
    const { bullet, judgement } = judged
    const software = ofSoftware(judged, subject)
    const figures = bullet.text.match(/\d[\d.,]*/g)?.length ?? 0
    const short = bullet.text.length <= 160
    return (
      (software ? 10 : 0) + Number(judgement.tech) + Number(judgement.scope) + Math.min(figures, 3) + (short ? 0.5 : 0)
    )
  }
  return lines.toSorted((a, b) => worthOf(b) - worthOf(a)).slice(0, MOST)
}

function ofSoftware({ role }: JudgedBullet, { lexicon }: Subject): boolean {
  return role.kind === 'projects' || isSoftwareTitle(role.title?.text ?? '', lexicon.careers)
}

function strength(resume: Resume, { bullet }: JudgedBullet, message: string): Strength {
  return { message, evidence: evidence(resume, bullet) }
}

function praise({ judgement }: JudgedBullet): string {
  return judgement.technologies.length > 0 ? 'work, tools and result in one line' : 'work and result in one line'
}

function wholeDocument({ resume, technologies }: Subject): Strength[] {
  const shown = technologies.filter(({ shown }) => shown.length > 0).map(({ name }) => name)
  const good: Strength[] = []
  if (shown.length >= 3) {
    good.push({
      message: `your work shows ${shown.slice(0, 3).join(', ')} in use, not only in a list`,
      evidence: null,
    })
  }
  if (resume.skills.some(({ label }) => label)) {
    good.push({ message: 'your skills are grouped, so a reader finds them at once', evidence: null })
  }
  return good
}
