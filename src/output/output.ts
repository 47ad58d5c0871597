import type { Resume, Role } from '../resume/model.ts'
import { outline } from '../resume/outline.ts'
import { paperOf } from '../resume/paper.ts'
import { languageOf } from '../resume/parse/language.ts'
import type { Refusal } from '../resume/refusal.ts'
import { evidence } from '../review/apply.ts'
import type { Known } from '../review/context.ts'
import type { Review } from '../review/finding.ts'
import { plainText } from '../thread/plain.ts'
import type { Thread } from '../thread/thread.ts'
import { type Output, outputSchema, type Refused, SCHEMA } from './schema.ts'

/** The review as one object for programs. @throws ZodError when it does not keep to its own schema */
export function outputOf(resume: Resume, review: Review, thread: Thread): Output {
  const { document } = resume
  const { context } = review
  const inOutline = outline(resume)
  return outputSchema.parse({
    schema: SCHEMA,
    document: {
      format: document.format,
      pages: document.pageCount,
      columns: inOutline.columns,
      pageSize: paperOf(document),
      language: languageOf(document.text),
      kind: context.actual.kind,
    },
    context: {
      market: said(context.market),
      seniority: { ...said(context.level), years: context.years },
      employer: context.setAside ? { value: null, from: `default: ${context.setAside}` } : said(context.employer),
      role: said(context.role),
      wanted: context.wanted.kind,
      why: context.wanted.because,
    },
    resume: inOutline,
    bullets: review.bullets.map(({ bullet, role, judgement, findings }) => {
      const { action, tech, outcome, scope, needsFix, reason } = judgement
      const { section } = evidence(resume, bullet)
      const place = { page: bullet.page, section, role: roleName(role) }
      return { text: bullet.text, ...place, action, tech, outcome, scope, needsFix, reason, findings }
    }),
    summary: summaryOf(review),
    findings: review.findings,
    rubric: review.rubric,
    thread: thread.parts.map((part) => ({ key: part.key, text: plainText(part) })),
  } satisfies Output)
}

export function refusedOutput({ code, message }: Refusal): Refused {
  return { schema: SCHEMA, error: { code, message } }
}

function said<Value>(known: Known<Value> | null) {
  return known
    ? { value: known.value, from: `${known.from}: ${known.because}` }
    : { value: null, from: 'default: nobody said' }
}

function roleName({ title, company }: Role): string {
  return [title?.text, company?.text].filter(Boolean).join(', ')
}

function summaryOf({ summary }: Review) {
  if (!summary) return null
  const { hasYears, hasSpecialism, hasTech, hasImpact, generic } = summary.judgement
  return { text: summary.passage.text, hasYears, hasSpecialism, hasTech, hasImpact, generic }
}
