import { AREAS, areaOf, type Rule, type RuleExample } from '../src/review/rule.ts'
import { AREA_TITLES, count } from '../src/thread/phrases.ts'

/** Every rule with its reason, its sources and its examples, area by area. */
export function rulesPage(rules: readonly Rule[]): string {
  const areas = AREAS.map((area) => ({ area, rules: rules.filter((rule) => areaOf(rule) === area) }))
  return `# Rules

Redline knows ${count(rules.length, 'rule')} in ${areas.length} areas. This page is written from the rules themselves
(\`npm run docs\`); what each market, level and employer changes is in [checklists.md](checklists.md).
The ids behind “Source” number the statements of the two guides that Redline implements: N for the guide to
backend resumes and CVs, B for the backend CV guide.

${areas.map(({ area, rules }) => `- [${AREA_TITLES[area]}](#${area}): ${rules.length}`).join('\n')}

${areas.map(({ area, rules }) => `## ${area}\n\n${AREA_TITLES[area]}.\n\n${rules.map(ruleSection).join('\n')}`).join('\n')}`
}

function ruleSection(rule: Rule): string {
  const options = Object.entries(rule.options).map(([name, value]) => `\`${name}\`: ${JSON.stringify(value)}`)
  return `### ${rule.id}

**${rule.title}** (${rule.severity}). ${rule.message}

- Why: ${rule.why}
- Source: ${rule.sources.join(', ')}
${options.length > 0 ? `- Settings: ${options.join('; ')}\n` : ''}- Speaks up about: ${rule.examples.flags.map(shown).join('; ')}
- Is quiet about: ${rule.examples.quiet.map(shown).join('; ')}
`
}

function shown(given: string | RuleExample): string {
  const example: RuleExample = typeof given === 'string' ? { text: given } : given
  const marked = /⟦(.+?)⟧/su.exec(example.text)?.[1]
  const text = example.text.includes('\n\n')
    ? `a document${marked ? ` with “${marked}”` : ''}`
    : `“${example.text.replaceAll('\n', ' / ')}”`
  const { market, level, employer, pages } = example
  const setting = [market, level, employer, pages && count(pages, 'page')].filter(Boolean)
  return setting.length > 0 ? `${text} (${setting.join(', ')})` : text
}
