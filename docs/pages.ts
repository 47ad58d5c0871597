import { rules } from '../review-rules/index.ts'
import { loadOverlays } from '../review-rules/load.ts'
import { checklistsPage } from './checklists-page.ts'
import { outputPage } from './output-page.ts'
import { rulesPage } from './rules-page.ts'

/** The pages that are written from the code, by their path. A test fails when a committed page differs. */
export function pages(): Record<string, string> {
  const overlays = loadOverlays()
  return {
    'docs/rules.md': rulesPage(rules),
    'docs/checklists.md': checklistsPage(rules, overlays),
    'docs/output.md': outputPage(),
  }
}
