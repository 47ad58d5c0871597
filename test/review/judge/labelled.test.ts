import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadLexicon } from '../../../review-rules/load.ts'
import { judgeBullet } from '../../../src/review/judge/bullet.ts'
import { judgeSummary } from '../../../src/review/judge/summary.ts'
import { judgingWords } from '../../../src/review/judge/words.ts'

const words = judgingWords(loadLexicon())

/** Rows of a tab-separated file beside this one, labelled by hand; 1 stands for yes. */
function rowsOf(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const names = header.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i]!, cell])))
}

function share(agreements: boolean[]): number {
  return agreements.filter(Boolean).length / agreements.length
}

const bullets = rowsOf('labelled-bullets.tsv').map((row) => ({
  row,
  judgement: judgeBullet(row.text!, { words, current: true }),
}))

test.each([
  ['needs_fix', 'needsFix'],
  ['action', 'action'],
  ['tech', 'tech'],
  ['outcome', 'outcome'],
  ['scope', 'scope'],
] as const)('nineteen bullets of twenty are judged as a person judged their %s', (label, key) => {
  expect(share(bullets.map(({ row, judgement }) => (row[label] === '1') === judgement[key]))).toBeGreaterThan(0.95)
})

test('nineteen bullets of twenty are given the reason that a person gave', () => {
  expect(share(bullets.map(({ row, judgement }) => row.main_reason === judgement.reason))).toBeGreaterThan(0.95)
})

test.each([
  ['has_years', 'hasYears'],
  ['has_specialism', 'hasSpecialism'],
  ['has_tech', 'hasTech'],
  ['has_impact', 'hasImpact'],
  ['generic', 'generic'],
] as const)('nine summaries of ten are judged as a person judged their %s', (label, key) => {
  const agreements = rowsOf('labelled-summaries.tsv').map(
    (row) => (row[label] === '1') === judgeSummary(row.text!, words)[key],
  )
  expect(share(agreements)).toBeGreaterThan(0.9)
})
