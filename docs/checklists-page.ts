import { type Overlay, resolveChecklist } from '../src/review/checklist.ts'
import { LEVELS, type Level, type Market } from '../src/review/context.ts'
import type { Rule } from '../src/review/rule.ts'
import { KIND_WORDS } from '../src/thread/phrases.ts'

/** The markets whose outcome is shown in full; for the others what they change is enough to read. */
const SHOWN: readonly Market[] = ['us', 'uk']

/** What each market, level and employer changes, and the resolved checklists of two markets at each level. */
export function checklistsPage(rules: readonly Rule[], overlays: readonly Overlay[]): string {
  return `# Checklists

A checklist is laid together from overlays, each over the one before: base, market, seniority, employer. Where two set
the same thing of the same rule, the later one holds; but what a market switches off stays off. A market that is like
another has all of that one’s settings but for those it sets itself. This page is written from
\`review-rules/checklists\` (\`npm run docs\`); the outcome is shown for two markets.

${overlays.map(overlaySection).join('\n')}
${SHOWN.flatMap((market) => LEVELS.map((level) => cellSection(rules, overlays, market, level))).join('\n')}`
}

function overlaySection(overlay: Overlay): string {
  const { document, like, spelling, employers, signs } = overlay
  const facts = [
    like && `- Like \`${like}\`, but for what follows`,
    document &&
      `- Document: ${document.beside ? 'also ' : ''}a ${KIND_WORDS[document.kind]}, because ${document.because}${from(document.sources)}`,
    spelling && `- Spelling: ${spelling === 'us' ? 'American' : 'British'}`,
    employers && `- Employers: ${employers.join(', ')} only`,
    signs && `- Recognised by: ${[...signs.callingCodes, ...signs.places].join(', ') || 'the way places are written'}`,
  ].filter((fact) => fact !== undefined)
  const settings = Object.entries(overlay.rules).map(([id, { severity, options, because, sources }]) => {
    const set = [
      severity,
      ...Object.entries(options ?? {}).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
    ].filter(Boolean)
    return `| ${id} | ${set.join('; ') || 'its own reason'} | ${because}${from(sources)} |`
  })
  const table = settings.length > 0 ? ['', '| Rule | Set to | Because |', '|---|---|---|', ...settings] : []
  return [
    '',
    `## ${overlay.axis === 'base' ? 'Everywhere' : `${overlay.axis}: ${overlay.value} (${overlay.name})`}`,
    '',
    ...facts,
    ...table,
  ].join('\n')
}

function from(sources: string[]): string {
  return sources.length > 0 ? ` (${sources.join(', ')})` : ''
}

function cellSection(rules: readonly Rule[], overlays: readonly Overlay[], market: Market, level: Level): string {
  const checklist = resolveChecklist(overlays, { market, level, employer: null })
  const rows = rules.map((rule) => {
    const setting = checklist.rules.get(rule.id)
    const options = Object.entries({ ...rule.options, ...setting?.options }).map(
      ([name, value]) => `${name} ${JSON.stringify(value)}`,
    )
    return `| ${rule.id} | ${setting?.severity ?? rule.severity} | ${options.join('; ')} |`
  })
  return `
## Resolved: ${market}, ${level}

A ${KIND_WORDS[checklist.document.kind]}.

| Rule | Severity | Settings |
|---|---|---|
${rows.join('\n')}
`
}
