import { loadDictionary } from '../../review-rules/dictionary.ts'
import { loadLexicon, loadOverlays, loadVocabulary } from '../../review-rules/load.ts'
import { extract } from '../../src/resume/extract/extract.ts'
import { parseResume } from '../../src/resume/parse/parse.ts'
import { checkRule } from '../../src/review/apply.ts'
import { resolveChecklist } from '../../src/review/checklist.ts'
import { knowledgeOf, prepare } from '../../src/review/prepare.ts'
import type { Hit, Rule, RuleExample } from '../../src/review/rule.ts'
import { plainResume } from './plain-resumes.ts'

const vocabulary = loadVocabulary()
const knowledge = knowledgeOf([], loadOverlays(), loadLexicon(), loadDictionary())

export interface Trial {
  hits: Hit[]
  /** What stands between ⟦ and ⟧ in the example; null when nothing is marked. */
  marked: string | null
}

/** Runs one rule, as its checklist sets it, on one of its own examples. */
export async function tryRule(rule: Rule, given: string | RuleExample): Promise<Trial> {
  const example: RuleExample = typeof given === 'string' ? { text: given } : given
  const marked = /⟦(.+?)⟧/su.exec(example.text)?.[1] ?? null
  const text = example.text.replace(/[⟦⟧]/gu, '')
  const axes = {
    market: example.market ?? 'us',
    level: example.level ?? 'mid',
    employer: example.employer ?? null,
  } as const
  const whole = rule.in === 'document' || text.includes('\n\n') ? text : plainResume(axes.market, { [rule.in]: text })
  const document = await extract(new TextEncoder().encode(whole), 'example.txt')
  const resume = parseResume({ ...document, pageCount: example.pages ?? document.pageCount }, vocabulary)
  const request = { ...axes, posting: example.posting ?? null, today: { year: 2026, month: 11 } }
  const subject = prepare(resume, request, knowledge)
  const setting = resolveChecklist(knowledge.overlays, axes).rules.get(rule.id)
  if (setting?.severity === 'off' || rule.when?.(subject) === false) return { hits: [], marked }
  return { hits: checkRule(rule, subject, { ...rule.options, ...setting?.options }), marked }
}
