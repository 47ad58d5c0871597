import { expect, it } from 'vitest'
import { citationsOf, coverageSchema, statementIds } from '../docs/coverage.ts'
import { rules } from '../review-rules/index.ts'
import { loadGuide, loadOverlays, readData } from '../review-rules/load.ts'

const citations = citationsOf(rules, loadOverlays(), loadGuide())
const coverage = readData('coverage.yaml', coverageSchema)
const ids = statementIds()

it('holds every statement of the two guides by something', () => {
  expect(ids).toHaveLength(250)
  expect(ids.filter((id) => !citations.has(id) && !coverage[id])).toEqual([])
})

it('cites only statements that the guides make', () => {
  expect([...citations.keys(), ...Object.keys(coverage)].filter((id) => !ids.includes(id))).toEqual([])
})

it('explains only what neither a rule nor a checklist cites', () => {
  const cited = (id: string) => citations.get(id)?.rules.length || citations.get(id)?.checklists.size
  expect(Object.keys(coverage).filter(cited)).toEqual([])
})

it('names only rules that there are', () => {
  const known = new Set(rules.map(({ id }) => id))
  const named = Object.values(coverage).flatMap((row) => row.rules)
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

it('names the rules wherever several of them hold a statement together', () => {
  const wrong = Object.entries(coverage).filter(([, { by, rules }]) => (by === 'rules together') !== rules.length > 1)
  expect(wrong).toEqual([])
})
