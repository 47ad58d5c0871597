import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../../review-rules/load.ts'
import { blanksOf } from '../../../src/review/rewrite/task.ts'
import { workKindOf } from '../../../src/review/rewrite/workKind.ts'
import { words } from './bullets.ts'

const { kinds, general, ...shared } = loadLexicon().outcomes
const lists = [...kinds, general].flatMap(({ id, effects, small }) => [
  { of: `${id}, effects`, endings: effects },
  { of: `${id}, small`, endings: small },
])
const all = [...lists, ...Object.entries(shared).map(([of, endings]) => ({ of, endings }))]

describe.each(all)('the endings of $of', ({ endings }) => {
  it('hold one that still fits when two blanks are taken', () => {
    expect(endings.some(({ asks }) => asks.length === 1)).toBe(true)
  })

  it('hold no name and no figure outside their blanks, and few words', () => {
    for (const { text } of endings) {
      const outside = text.replace(/\[[^\]]*\]/g, '')
      expect(outside).not.toMatch(/[A-Z\d]/)
      expect(outside.trim().split(/\s+/).length).toBeLessThanOrEqual(12)
    }
  })

  it('ask in different words', () => {
    const asked = endings.map(({ text }) => blanksOf(text).join())
    expect(new Set(asked).size).toBe(asked.length)
  })
})

it.each([
  ['Mentored two apprentices in Go', 'people'],
  ['Rotated credentials after the security audit', 'security'],
  ['Migrated the ledger from Oracle to PostgreSQL', 'migration'],
  ['Added an index that sped up the slow query', 'speed'],
  ['Wrote alerts and runbooks for on-call', 'reliability'],
  ['Set up Jenkins and Docker to deploy the site', 'delivery'],
  ['Wrote unit tests with JUnit', 'testing'],
  ['Streamed meter events through Kafka', 'data'],
  ['Built webhooks and a partner API', 'api'],
  ['Drew a picture of the office', 'general'],
])('"%s" is taken for %s', (text, id) => {
  expect(workKindOf(text, words.kinds).id).toBe(id)
})
