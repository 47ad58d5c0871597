import type { Passage, Resume, Span } from '../../resume/model.ts'
import type { Example, TechnologyCategory } from '../judge/judgement.ts'
import type { TechnologyUse } from '../rule.ts'
import { faithful } from './faithful.ts'

/** The guides' groups in their order (N-088 to N-094); what fits none of them stands last. */
const GROUPS: readonly (readonly [heading: string, categories: readonly TechnologyCategory[]])[] = [
  ['Languages', ['language']],
  ['Frameworks', ['framework']],
  ['Databases', ['database', 'cache']],
  ['Messaging', ['messaging']],
  ['Cloud', ['cloud']],
  ['DevOps', ['devops', 'observability']],
  ['Testing', ['testing']],
  ['Architecture', ['architecture', 'api', 'security']],
  ['Tools', ['other']],
]

/** A longer section needs cutting before it needs headings. */
const MOST_SKILLS = 60
/** With more that nothing shows, the list needs cutting, and not a question for each. */
const MOST_OPEN = 15

/** Which skills need no line of work behind them, and which need no place in the section. */
export interface SkillWords {
  /** Technologies that almost any work shows without naming them. */
  implied: readonly string[]
  /** Office programs and traits (N-096), as whole entries. */
  basics: readonly string[]
}

/**
 * The skills of a resume under the guides' headings, each by its canonical name, without office programs and traits.
 * Those that nothing in the work shows stand together in one question at the end.
 * @returns null where fewer than two groups come of it, or the section holds more than a reader could follow
 */
export function skillsExample(
  { skills: groups }: Resume,
  technologies: readonly TechnologyUse[],
  { implied, basics }: SkillWords,
): Example | null {
  const printed = groups.flatMap(({ skills }) => skills)
  if (printed.length === 0 || printed.length > MOST_SKILLS) return null
  const listed = technologies.filter((use) => use.listed.length > 0)
  const anyProven = listed.some(({ shown }) => shown.length > 0)
  const isOpen = ({ name, shown }: TechnologyUse) => anyProven && shown.length === 0 && !implied.includes(name)
  const kept = listed.filter((use) => !isOpen(use))
  const lines = GROUPS.flatMap(([heading, categories]) => {
    const names = kept.filter(({ category }) => categories.includes(category)).map(({ name }) => name)
    return names.length > 0 ? [`${heading}: ${names.join(', ')}`] : []
  })
  if (lines.length < 2) return null
  if (printed.some((skill) => /\d/.test(besides(skill, listed)))) return null
  const left = new Set(basics.map((entry) => entry.toLowerCase()))
  const others = printed.filter(
    ({ text, start, end }) =>
      !left.has(text.trim().toLowerCase()) && !listed.some((use) => use.listed.some(isIn({ start, end }))),
  )
  if (others.length > 0) lines.push(`Other: ${others.map(({ text }) => text).join(', ')}`)
  const open = listed.filter(isOpen).map(({ name }) => name)
  if (open.length > MOST_OPEN) return null
  const asks: string[] = []
  if (open.length > 0) {
    lines.push(`[where did you use these: ${open.join(', ')}?]`)
    asks.push(
      'Which line of your work shows each of them? Keep those that you could explain in an interview, with a line behind each.',
    )
  }
  const example = { before: printed.map(({ text }) => text).join(', '), after: lines.join('\n'), asks }
  if (example.after === example.before) return null
  // The canonical name stands for the printed one: for the checker, both sides use it.
  const before = [...listed.map(({ name }) => name), ...others.map(({ text }) => text)].join(', ')
  const headings = [...GROUPS.map(([heading]) => heading), 'Other']
  return faithful({ ...example, before, after: example.after.replace(/[[\]]/g, '') }, [...headings, ...ASKED]) === null
    ? example
    : null
}

const ASKED = ['where did you use these']

function isIn({ start, end }: Span) {
  return (use: Span) => use.start >= start && use.end <= end
}

/** What an entry says besides its technologies: "(5 years)". Figures have no place in the groups. */
function besides({ text, start, end }: Passage, listed: readonly TechnologyUse[]): string {
  const named = listed.flatMap((use) => use.listed.filter(isIn({ start, end })))
  return named.length > 0 ? named.reduce((rest, { text: name }) => rest.replace(name, ''), text) : ''
}
