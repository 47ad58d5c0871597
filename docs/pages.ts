import { rules } from '../review-rules/index.ts'
import { loadGuide, loadOverlays, readData } from '../review-rules/load.ts'
import { checklistsPage } from './checklists-page.ts'
import { coverageSchema } from './coverage.ts'
import { coveragePage } from './coverage-page.ts'
import { outputPage } from './output-page.ts'
import { rulesPage } from './rules-page.ts'

/** The pages that are written from the code, by their path. A test fails when a committed page differs. */
export function pages(): Record<string, string> {
  const overlays = loadOverlays()
  return {
    'docs/rules.md': rulesPage(rules),
    'docs/checklists.md': checklistsPage(rules, overlays),
    'docs/coverage.md': coveragePage(rules, overlays, loadGuide(), readData('coverage.yaml', coverageSchema)),
    'docs/output.md': outputPage(),
  }
}
