import { evidence } from './apply.ts'
import { isEnglish } from './context.ts'
import type { Evidence } from './finding.ts'
import type { TechnologyCategory } from './judge/judgement.ts'
import type { JudgedBullet, Subject } from './rule.ts'
import { speaksOf } from './words/topic.ts'

/**
 * What readers of backend resumes look for beyond languages (guides: B-002, B-013 to B-018, N-117): the topic of
 * lexicon/topics.yaml whose words show it, and the kinds of technology that show or list it.
 */
const FIELDS = [
  { field: 'data', topic: 'data', technologies: ['database', 'cache'] },
  { field: 'performance', topic: 'performance', technologies: [] },
  { field: 'reliability', topic: 'reliability', technologies: [] },
  { field: 'distribution', topic: 'distribution', technologies: ['messaging'] },
  { field: 'observability', topic: 'observability', technologies: ['observability'] },
  { field: 'testing', topic: 'testing', technologies: ['testing'] },
  { field: 'operations', topic: 'production', technologies: ['cloud', 'devops'] },
  { field: 'partners', topic: 'partners', technologies: [] },
] as const satisfies { field: string; topic: string; technologies: TechnologyCategory[] }[]

export type Field = (typeof FIELDS)[number]['field']

/** Which fields of backend work the lines show, which only the skills name, and what the person owned. */
export interface BackendWork {
  /** Lines that open with having owned, led or run something, as quotes; two at most. */
  owned: Evidence[]
  shown: Field[]
  /** Fields that no line shows, with the technologies of theirs that stand in the skills. */
  listed: { field: Field; names: string[] }[]
  /** Fields of which nothing is seen. */
  unseen: Field[]
}

/** On every developer's machine: these say nothing of what runs for users. */
const SAYS_NOTHING = new Set([
  'Git',
  'GitHub',
  'GitLab',
  'Bitbucket',
  'Gerrit',
  'Subversion',
  'Perforce',
  'Linux',
  'Bash',
  'Makefile',
  'CMake',
  'Maven',
  'Gradle',
  'sbt',
  'npm',
  'Yarn',
  'pnpm',
  'Poetry',
  'pip',
  'NuGet',
])

/** With fewer lines there is no picture to draw. */
const FEWEST_LINES = 3
const MOST_OWNED = 2
/** Where the words of ownership stand when they say what a line is about: "Own …", "As the only engineer, ran …". */
const OPENING_WORDS = 4

/** The fields of backend work in this document; null for other tracks, other languages and too few lines. */
export function backendWorkOf(subject: Subject): BackendWork | null {
  const { bullets, context, resume } = subject
  if (!context.backend || !isEnglish(context) || bullets.length < FEWEST_LINES) return null
  const fields = FIELDS.map(({ field, topic, technologies }) => {
    const kinds: readonly TechnologyCategory[] = technologies
    const speaks = speaksOf(topic, subject.lexicon)
    const shows = ({ bullet, judgement }: JudgedBullet) =>
      speaks.test(bullet.text) ||
      judgement.technologies.some(({ name, category }) => kinds.includes(category) && !SAYS_NOTHING.has(name))
    const named = subject.technologies.filter(
      ({ name, category }) => kinds.includes(category) && !SAYS_NOTHING.has(name),
    )
    const listed = named.filter(({ listed, shown }) => listed.length > 0 && shown.length === 0)
    const ofProject = named.some(({ shown }) => shown.some(({ start }) => isInProject(start, subject)))
    return { field, shown: bullets.some(shows) || ofProject, names: listed.map(({ listed }) => listed[0]!.text) }
  })
  const owns = speaksOf('owning', subject.lexicon)
  const owned = bullets.filter(
    ({ bullet, judgement }) => !judgement.needsFix && owns.test(bullet.text.split(' ', OPENING_WORDS).join(' ')),
  )
  const unshown = fields.filter(({ shown }) => !shown)
  return {
    owned: owned.slice(0, MOST_OWNED).map(({ bullet }) => evidence(resume, bullet)),
    shown: fields.filter(({ shown }) => shown).map(({ field }) => field),
    listed: unshown.filter(({ names }) => names.length > 0).map(({ field, names }) => ({ field, names })),
    unseen: unshown.filter(({ names }) => names.length === 0).map(({ field }) => field),
  }
}

/** The tools beside the name of a project are what it is made with. */
function isInProject(at: number, { resume }: Subject): boolean {
  return resume.projects.some(({ start, end }) => at >= start && at < end)
}
