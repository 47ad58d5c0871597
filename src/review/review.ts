import type { Passage, Resume } from '../resume/model.ts'
import { applyRules } from './apply.ts'
import { backendWorkOf } from './backend-work.ts'
import { type Overlay, resolveChecklist } from './checklist.ts'
import type { Context } from './context.ts'
import { bestFirst, bulletExamples, summaryExample } from './examples.ts'
import { finalCheckOf } from './final-check.ts'
import type { Names, Review, ReviewedBullet } from './finding.ts'
import { contactMask, maskEvidence, maskExample, maskFinding, maskQuotes } from './mask.ts'
import { type Knowledge, prepare, type Request } from './prepare.ts'
import { firstTopics, rankTopics } from './rank.ts'
import { strengthsOf } from './strengths.ts'

/** What a mentor would say about this resume for what was asked. The same input gives the same review. */
export function reviewResume(resume: Resume, request: Request, knowledge: Knowledge): Review {
  const { rules, overlays } = knowledge
  const subject = prepare(resume, request, knowledge)
  const { context } = subject
  const checklist = resolveChecklist(overlays, axesOf(context))
  const { findings, hits, rubric, leftOut } = applyRules(subject, rules, checklist, request.dismissed)

  const mask = contactMask(resume)
  const examples = bulletExamples(subject, knowledge.rewriting)
  const forSummary = summaryExample(subject)
  const summary = subject.summary?.passage
  if (summary && forSummary) examples.set(summary, forSummary)
  const exampleOf = (places: readonly Passage[]) => {
    const written = places.flatMap((place) => examples.get(place) ?? [])
    return bestFirst(written.map((example) => ({ example })))[0]?.example ?? null
  }
  const shown = findings.map((finding) => {
    const { where, example } = hits.get(finding.id)!
    const written = finding.rule === 'summary/missing' ? forSummary : exampleOf(where)
    return maskFinding({ ...finding, example: example === undefined ? written : example }, mask)
  })
  const topics = rankTopics(shown, rules, subject.bullets.length)
  const everyLine = [...subject.bullets, ...subject.asides].sort((a, b) => a.bullet.start - b.bullet.start)
  const bullets = everyLine.map((judged): ReviewedBullet => {
    const example = exampleOf([judged.bullet])
    const about = findings.filter(({ id }) => hits.get(id)!.where.includes(judged.bullet))
    return { ...judged, example: example && maskExample(example, mask), findings: about.map(({ id }) => id) }
  })
  return {
    context,
    names: namesOf(context, overlays),
    pages: { count: resume.document.pageCount, estimated: resume.document.pageCountFrom === 'estimate' },
    ready: topics.every(({ severity }) => severity === 'consider'),
    first: firstTopics(topics),
    topics,
    findings: topics.flatMap((topic) => topic.findings),
    leftOut,
    strengths: strengthsOf(subject).map(({ message, evidence }) => ({
      message,
      evidence: evidence && maskEvidence(evidence, mask),
    })),
    backendWork: maskQuotes(backendWorkOf(subject), mask),
    finalCheck: maskQuotes(finalCheckOf(subject, shown), mask),
    rubric,
    bullets,
    summary: subject.summary,
  }
}

function axesOf({ market, level, employer }: Context) {
  return { market: market.value, level: level.value, employer: employer?.value ?? null }
}

function namesOf(context: Context, overlays: readonly Overlay[]): Names {
  const nameOf = (value: string) => overlays.find((overlay) => overlay.value === value)?.name ?? value
  const { market, level, employer } = axesOf(context)
  return { market: nameOf(market), level: nameOf(level), employer: employer && nameOf(employer) }
}
