import type { GuideTexts } from '../src/guide/texts.ts'
import type { Overlay } from '../src/review/checklist.ts'
import type { Rule } from '../src/review/rule.ts'
import { type Citations, type Coverage, citationsOf, statementIds } from './coverage.ts'

/** By what each statement of the two guides is held, one line each. */
export function coveragePage(
  rules: readonly Rule[],
  overlays: readonly Overlay[],
  guide: GuideTexts,
  coverage: Coverage,
): string {
  const ids = statementIds()
  const citations = citationsOf(rules, overlays, guide)
  const byRules = ids.filter((id) => citations.get(id)?.rules.length).length
  const open = ids.filter((id) => coverage[id]?.by === 'nothing')
  return `# Coverage

The two guides make ${ids.length} statements, N for the guide to backend resumes and CVs, B for the backend CV guide.
Each is held by something: rules ([rules.md](rules.md)), settings of a market, level or employer
([checklists.md](checklists.md)), what \`npm run guide\` says, or what \`review-rules/coverage.yaml\` names. This page is
written from these (\`npm run docs\`), and a test fails when a statement is held by nothing.

Rules cite ${byRules} of them; ${open.length} cannot be checked: ${open.join(', ')}.

${ids.map((id) => `- ${id}: ${heldBy(citations.get(id), coverage[id])}`).join('\n')}
`
}

/** "contact/street-address; ca; the guide": a checklist names what it sets where that is not one of the rules before. */
function heldBy(citations: Citations | undefined, row: Coverage[string] | undefined): string {
  const checklists = [...(citations?.checklists ?? [])].map(([value, settings]) => {
    const others = settings.filter((set) => !citations?.rules.includes(set))
    return others.length > 0 ? `${value} (${others.join(', ')})` : value
  })
  const cited = [citations?.rules.join(', '), checklists.join(', '), citations?.guide && 'the guide']
  const rules = row?.rules.length ? ` (${row.rules.join(', ')})` : ''
  const stated = row ? `${row.by === 'nothing' ? 'cannot be checked' : row.by}${rules}: ${row.says}` : ''
  return [...cited, stated].filter(Boolean).join('; ')
}
