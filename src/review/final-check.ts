import type { Passage } from '../resume/model.ts'
import { evidence } from './apply.ts'
import { isEnglish } from './context.ts'
import type { Evidence, Finding } from './finding.ts'
import type { Reason, TechnologyCategory } from './judge/judgement.ts'
import type { JudgedBullet, Subject } from './rule.ts'
import { strongest } from './strengths.ts'

/** The five questions that the second guide closes with (B-035 to B-039), answered from the document itself. */
export interface FinalCheck {
  /** Does the opening say which systems the person works on? `quote` is the summary, null where there is none. */
  opening: { quote: Evidence | null; open: boolean }
  /** Does each line name a piece of work? `vague` is the first that does not. */
  lines: { all: number; named: number; vague: Evidence | null }
  /** Do databases, cloud and tools stand beside work they served? Names as printed. */
  tools: { shown: string[]; listed: string[] }
  /** Can it be skimmed? `open` holds the titles of what slows a reader. */
  skimming: { skills: number; groups: number; open: string[] }
  /** Does page one show how it works and why it mattered? `best` is the line that shows it best. */
  firstPage: { lines: number; best: Evidence | null; open: string[] }
}

/** What B-037 speaks of: names that stand for infrastructure, storage or cloud. */
const INFRASTRUCTURE: readonly TechnologyCategory[] = [
  'database',
  'cache',
  'messaging',
  'cloud',
  'devops',
  'observability',
]

/** Tools beside the work, of the same categories: nobody has to show them in use. */
const BESIDE_THE_WORK = ['Git', 'GitHub', 'GitLab', 'Bitbucket', 'Jira', 'Confluence', 'Trello', 'Slack', 'Postman']

/** Faults that leave open what was done, in words or in substance (B-036). */
const UNNAMED: readonly Reason[] = ['vague', 'weak-opener', 'buzzword', 'keyword-stuffing', 'acronym-soup']

/** null for a document in another language, whose wording was not read. `findings` are all that were made. */
export function finalCheckOf(subject: Subject, findings: readonly Finding[]): FinalCheck | null {
  const { resume, summary, context, technologies } = subject
  if (!isEnglish(context)) return null
  const openFor = (id: string) => {
    const topics = findings.filter(({ sources }) => sources.includes(id))
    return [...new Set(topics.map(({ title }) => title))]
  }
  const lines = [...subject.bullets].sort((a, b) => a.bullet.start - b.bullet.start)
  const vague = lines.filter(({ judgement }) => UNNAMED.includes(judgement.reason))
  const infrastructure = technologies.filter(
    ({ category, name }) => INFRASTRUCTURE.includes(category) && !BESIDE_THE_WORK.includes(name),
  )
  const telling = lines.filter((line) => line.bullet.page === 1 && tells(line))
  const [best] = strongest(telling, subject)
  return {
    opening: { quote: summary && evidence(resume, summary.passage), open: openFor('B-035').length > 0 },
    lines: {
      all: lines.length,
      named: lines.length - vague.length,
      vague: vague[0] ? evidence(resume, vague[0].bullet) : null,
    },
    tools: {
      shown: infrastructure.flatMap(({ shown }) => shown[0]?.text ?? []),
      listed: infrastructure.flatMap(({ shown, listed: [first] }) =>
        first && shown.length === 0 && !standsForAnother(first, subject) ? first.text : [],
      ),
    },
    skimming: {
      skills: resume.skills.flatMap(({ skills }) => skills).length,
      groups: resume.skills.filter(({ label }) => label !== null).length,
      open: openFor('B-038'),
    },
    firstPage: { lines: telling.length, best: best ? evidence(resume, best.bullet) : null, open: openFor('B-039') },
  }
}

/** How it was done and what came of it, in one line. */
function tells({ judgement }: JudgedBullet): boolean {
  return judgement.tech && judgement.outcome && !judgement.needsFix
}

/** "AWS" is shown by "AWS EC2", and what stands in brackets behind a name by that name. */
function standsForAnother({ text, start }: Passage, { technologies, resume }: Subject): boolean {
  const before = resume.document.text.slice(0, start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.lastIndexOf('(') > line.lastIndexOf(')')) return true
  return technologies.some(({ shown }) => shown.some((other) => other.text.split(' ').includes(text)))
}
