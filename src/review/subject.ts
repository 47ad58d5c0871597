import type { Passage, Resume, Role } from '../resume/model.ts'
import { clip } from '../resume/parse/passage.ts'
import type { Context } from './context.ts'
import type { Dictionary } from './dictionary.ts'
import { judgeBullet } from './judge/bullet.ts'
import type { TechnologyMention } from './judge/judgement.ts'
import { judgeSummary } from './judge/summary.ts'
import { findTechnologies, technologyListed } from './judge/technologies.ts'
import type { JudgingWords } from './judge/words.ts'
import type { Lexicon } from './lexicon.ts'
import type { JudgedBullet, Posting, Subject, TechnologyUse } from './rule.ts'
import { isOfTheTrade } from './trade.ts'

/** Everything that rules look at, judged once. */
export function subjectOf(
  resume: Resume,
  context: Context,
  posting: Posting | null,
  lexicon: Lexicon,
  words: JudgingWords,
  dictionary: Dictionary,
): Subject {
  const { summary } = resume
  const judged = judgedBullets(resume, words)
  const held = judged.map((line) => isOfTheTrade(line, judged, lexicon))
  return {
    resume,
    context,
    bullets: judged.filter((_, index) => held[index]),
    asides: judged.filter((_, index) => !held[index]),
    summary: summary && { passage: summary, judgement: judgeSummary(summary.text, words) },
    technologies: technologyUses(resume, judged, words),
    posting,
    lexicon,
    dictionary,
  }
}

function judgedBullets({ roles, projects }: Resume, words: JudgingWords): JudgedBullet[] {
  return [...roles, ...projects]
    .sort((a, b) => a.start - b.start)
    .flatMap((role) =>
      role.bullets.map((bullet) => ({
        bullet,
        role,
        judgement: judgeBullet(bullet.text, { words, current: isCurrent(role) }),
      })),
    )
}

/** Whether the work goes on: its lines may stand in the present tense. */
export function isCurrent(role: Role): boolean {
  return role.dates?.to === 'present' || (role.kind === 'projects' && role.dates === null)
}

/** Where each technology is listed as a skill and where the work shows it, in order of first appearance. */
function technologyUses(resume: Resume, judged: readonly JudgedBullet[], words: JudgingWords): TechnologyUse[] {
  const uses = new Map<string, TechnologyUse>()
  const mentions = new Map(judged.map(({ bullet, judgement }) => [bullet, judgement.technologies]))
  const note = (passage: Passage, how: 'listed' | 'shown', known?: TechnologyMention[]) => {
    for (const { name, category, at, text } of known ?? findTechnologies(passage.text, words.technologies)) {
      const use = uses.get(name) ?? { name, category, listed: [], shown: [] }
      uses.set(name, use)
      use[how].push(clip(passage, at, at + text.length))
    }
  }
  for (const skill of resume.skills.flatMap((group) => group.skills)) {
    const whole = technologyListed(skill.text, words.technologies)
    note(skill, 'listed', whole ? [whole] : undefined)
  }
  if (resume.summary) note(resume.summary, 'shown')
  for (const role of [...resume.roles, ...resume.projects]) {
    if (role.title) note(role.title, 'shown')
    // Beside the name of a project stands what it is made with; an employer may bear the name of a product.
    if (role.kind === 'projects' && role.company) note(role.company, 'shown')
    if (role.context) note(role.context, 'shown')
    for (const bullet of role.bullets) note(bullet, 'shown', mentions.get(bullet))
  }
  return [...uses.values()]
}
