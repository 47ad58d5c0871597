import type { Bullet, Passage, Role } from '../resume/model.ts'
import { isSoftwareTitle } from './infer/level.ts'
import type { Example, TechnologyCategory } from './judge/judgement.ts'
import { rewriteBullet } from './rewrite/rewrite.ts'
import type { RewriteWords, Situation } from './rewrite/situation.ts'
import { rewriteSummary } from './rewrite/summary.ts'
import { blanksOf } from './rewrite/task.ts'
import type { JudgedBullet, Subject } from './rule.ts'
import { strongestLines } from './strengths.ts'
import { isCurrent } from './subject.ts'

/**
 * Writes the before and after of every weak bullet, in the order of the document, so that no two lean on the same verb
 * or the same wording.
 */
export function bulletExamples(subject: Subject, words: RewriteWords): Map<Passage, Example> {
  const examples = new Map<Passage, Example>()
  const usedVerbs = new Map<string, number>()
  const usedBlanks = new Set<string>()
  const use = (text: string) => {
    const verb = text.split(' ', 1)[0]!.toLowerCase()
    usedVerbs.set(verb, (usedVerbs.get(verb) ?? 0) + 1)
  }
  for (const { bullet, judgement } of subject.bullets) if (!judgement.needsFix) use(bullet.text)
  for (const judged of subject.bullets) {
    if (!judged.judgement.needsFix) continue
    const situation = situationOf(judged, subject, words, { usedVerbs, usedBlanks, variant: examples.size })
    const example = rewriteBullet(judged.bullet.text, judged.judgement, situation)
    if (!example) continue
    examples.set(judged.bullet, example)
    use(example.after)
    for (const blank of blanksOf(example.after)) usedBlanks.add(blank)
  }
  return examples
}

/** What the rewriting of one line depends on besides its words. */
export function situationOf(
  { bullet, role }: JudgedBullet,
  subject: Pick<Subject, 'bullets' | 'context'>,
  words: RewriteWords,
  used: Pick<Situation, 'usedVerbs' | 'usedBlanks' | 'variant'>,
): Situation {
  const { level, spelling, wanted } = subject.context
  return {
    current: isCurrent(role),
    level: level.value,
    spelling,
    wanted: wanted.kind,
    roleTechnologies: technologiesBeside(bullet, role, subject),
    ...used,
    words,
  }
}

/** What the other lines of the same job show in use. */
function technologiesBeside(bullet: Bullet, role: Role, { bullets }: Pick<Subject, 'bullets'>): string[] {
  const others = bullets.filter((other) => other.role === role && other.bullet !== bullet)
  return [...new Set(others.flatMap(({ judgement }) => judgement.technologies.map(({ name }) => name)))]
}

/** Kinds of technology that say what somebody works with; practices and styles say how. */
const STACK: ReadonlySet<TechnologyCategory> = new Set([
  'language',
  'framework',
  'database',
  'cache',
  'messaging',
  'cloud',
])

/** The before and after of the summary, or an after alone where there is none yet; null when nothing could be added. */
export function summaryExample(subject: Subject): Example | null {
  const { summary, resume, context, lexicon } = subject
  const { headline } = resume
  const latest = resume.roles.find(({ title }) => title && isSoftwareTitle(title.text, lexicon.careers))
  const years = Math.floor(context.years ?? 0)
  const proven = subject.technologies
    .filter(({ category, shown }) => STACK.has(category) && shown.length > 0)
    .toSorted((a, b) => b.shown.length - a.shown.length)
  const [result] = strongestLines(subject)
  return rewriteSummary(summary?.passage.text ?? null, {
    title: asTitle(isTitle(headline?.text ?? '') ? headline!.text : (latest?.title?.text ?? null)),
    years: years > 0 ? `${years} ${years === 1 ? 'year' : 'years'}` : null,
    technologies: apart(proven.map(({ shown }) => shown[0]!.text)),
    result: result?.bullet.text ?? null,
    generic: !summary || (summary.judgement.generic && !summary.judgement.hasTech),
  })
}

/** A headline of few words and no label: "Status: M.Sc." and "Engineer obsessed with products that people love" are none. */
function isTitle(headline: string): boolean {
  return headline !== '' && headline.split(' ').length <= 6 && !/[:;]/.test(headline)
}

/** A title in capitals is a style of the page, not of a sentence, and so is the dash before what stood beside it. */
function asTitle(title: string | null): string | null {
  if (title === null) return null
  const bare = title.replace(/[^\p{L}\p{N})+#.]+$/u, '')
  return /\p{Ll}/u.test(bare) ? bare : bare.replace(/\p{L}{4,}/gu, (word) => word[0]! + word.slice(1).toLowerCase())
}

/** "Ruby on Rails" names Ruby as well. */
function apart(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && other.split(' ').includes(name)))
}

/** Examples by what they give: facts that stand already, few questions, and an opening that visibly changed; best first. */
export function bestFirst<Shown extends { example: Example | null }>(shown: readonly Shown[]): Shown[] {
  const worthOf = ({ example }: Shown) => {
    if (!example) return -1
    const { before, after, asks } = example
    const opened = before.split(' ', 1)[0]!.toLowerCase() !== after.split(' ', 1)[0]!.toLowerCase()
    return 4 - asks.length + (opened ? 1 : 0) + (/\d/.test(after) ? 1 : 0) - (after.startsWith('[') ? 3 : 0)
  }
  return shown.toSorted((a, b) => worthOf(b) - worthOf(a))
}
