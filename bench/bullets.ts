/**
 * Measures the judgement of bullets and summaries against labelled ones:
 *   REDLINE_SHARED=<folder with evaluation/ and corpus/> npm run bench:bullets [-- FILE.tsv | --afters]
 * With a file of labelled bullets, that one is measured instead and REDLINE_SHARED is not needed. What is written for
 * the documents of the corpus is measured after the judgement; --afters prints all of it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadLexicon } from '../review-rules/load.ts'
import { judgeBullet } from '../src/review/judge/bullet.ts'
import type { BulletJudgement, SummaryJudgement } from '../src/review/judge/judgement.ts'
import { judgeSummary } from '../src/review/judge/summary.ts'
import { judgingWords } from '../src/review/judge/words.ts'
import { reportAfters } from './afters.ts'

type Row = Record<string, string>

const AXES = [
  ['needs_fix', 'needsFix'],
  ['action', 'action'],
  ['tech', 'tech'],
  ['outcome', 'outcome'],
  ['scope', 'scope'],
] as const
const COLUMNS = [
  ['has_years', 'hasYears'],
  ['has_specialism', 'hasSpecialism'],
  ['has_tech', 'hasTech'],
  ['has_impact', 'hasImpact'],
  ['generic', 'generic'],
] as const

const words = judgingWords(loadLexicon())
const shared = process.env.REDLINE_SHARED
const own = process.argv[2]

if (own && own !== '--afters') reportBullets(readRows(own), new Set())
else if (shared) {
  const folder = join(shared, 'evaluation')
  reportBullets(readRows(join(folder, 'bullets.dev.tsv')), debatable(join(folder, 'GUIDE.md')))
  reportSummaries(readRows(join(folder, 'summaries.dev.tsv')))
  await reportAfters(join(shared, 'corpus'), own === '--afters')
} else {
  console.error('Set REDLINE_SHARED to the folder that holds evaluation/bullets.dev.tsv, or name a TSV file.')
  process.exitCode = 1
}

function readRows(path: string): Row[] {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const names = header!.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

/** The ids of rows that a reasonable reviewer could label the other way, named in the guide. */
function debatable(guide: string): Set<string> {
  return new Set(existsSync(guide) ? readFileSync(guide, 'utf8').match(/\bBD\d{3}\b/g) : [])
}

function reportBullets(rows: Row[], open: ReadonlySet<string>): void {
  const start = performance.now()
  const judged = rows.map((row) => ({ row, judgement: judgeBullet(row.text!, { words, current: true }) }))
  const clear = judged.filter(({ row }) => !open.has(row.id ?? ''))
  console.log(`${rows.length} bullets, ${((performance.now() - start) / rows.length).toFixed(3)} ms each, cold`)
  for (let round = 0; round < 20; round++) for (const row of rows) judgeBullet(row.text!, { words, current: true })
  const warm = performance.now()
  for (const row of rows) judgeBullet(row.text!, { words, current: true })
  console.log(`${((performance.now() - warm) / rows.length).toFixed(3)} ms each, warm`)
  for (const [label, key] of AXES) {
    const agrees = ({ row, judgement }: { row: Row; judgement: BulletJudgement }) =>
      (row[label] === '1') === judgement[key]
    console.log(`${label.padEnd(10)} ${share(judged, agrees)}   without debatable rows ${share(clear, agrees)}`)
  }
  console.log(`reason     ${share(judged, ({ row, judgement }) => row.main_reason === judgement.reason)}\n`)
  for (const { row, judgement } of judged) {
    const axes = AXES.filter(([label, key]) => (row[label] === '1') !== judgement[key])
    const wrong = axes.map(([label]) => `${label} should be ${row[label]}`)
    if (row.main_reason !== judgement.reason) wrong.push(`${row.main_reason} read as ${judgement.reason}`)
    if (wrong.length > 0)
      console.log(`${row.id ?? ''}${open.has(row.id ?? '') ? '*' : ''} ${wrong.join('; ')}\n    ${row.text}`)
  }
}

function reportSummaries(rows: Row[]): void {
  const judged = rows.map((row) => ({ row, judgement: judgeSummary(row.text!, words) }))
  console.log(`\n${rows.length} summaries`)
  for (const [label, key] of COLUMNS) {
    const agrees = ({ row, judgement }: { row: Row; judgement: SummaryJudgement }) =>
      (row[label] === '1') === judgement[key]
    console.log(`${label.padEnd(15)} ${share(judged, agrees)}`)
  }
  for (const { row, judgement } of judged) {
    const wrong = COLUMNS.filter(([label, key]) => (row[label] === '1') !== judgement[key])
    if (wrong.length > 0)
      console.log(`${row.id} ${wrong.map(([l]) => `${l} should be ${row[l]}`).join('; ')}\n    ${row.text}`)
  }
}

function share<Item>(items: readonly Item[], agrees: (item: Item) => boolean): string {
  const right = items.filter(agrees).length
  return `${right}/${items.length} ${(right / Math.max(1, items.length)).toFixed(3)}`
}
