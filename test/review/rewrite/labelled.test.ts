import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadLexicon } from '../../../review-rules/load.ts'
import { judgeBullet } from '../../../src/review/judge/bullet.ts'
import { judgingWords } from '../../../src/review/judge/words.ts'
import { factsOf, faithful } from '../../../src/review/rewrite/faithful.ts'
import { rewriteBullet } from '../../../src/review/rewrite/rewrite.ts'
import type { Situation } from '../../../src/review/rewrite/situation.ts'
import { blanksOf } from '../../../src/review/rewrite/task.ts'
import { situation, words } from './bullets.ts'

const judging = judgingWords(loadLexicon())
const bullets = readFileSync(new URL('../judge/labelled-bullets.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t').at(-1)!)

const SETTINGS: Partial<Situation>[] = [
  { level: 'junior', current: true },
  { level: 'senior', roleTechnologies: ['Elixir', 'ScyllaDB'] },
  { level: 'mid', spelling: 'uk', wanted: 'cv' },
]

const examples = SETTINGS.flatMap((setting) =>
  bullets.flatMap((text, variant) => {
    const judgement = judgeBullet(text, { words: judging, current: setting.current ?? false })
    const example = judgement.needsFix && rewriteBullet(text, judgement, situation({ ...setting, variant }))
    return example ? [example] : []
  }),
)

it('no after of several hundred bullets invents or loses anything, or asks for more than three things', () => {
  expect(examples.length).toBeGreaterThan(300)
  for (const example of examples) {
    expect([example.after, faithful(example, [], words.harmless)]).toEqual([example.after, null])
    expect(blanksOf(example.after).length).toBeLessThanOrEqual(3)
    const told = [example.after, ...example.asks].join(' ').toLowerCase()
    for (const fact of factsOf(example.before)) expect(told).toContain(fact.toLowerCase())
  }
})

it('every one of them is a sentence: a capital, no word twice, no loose preposition, no form that does not exist', () => {
  for (const { after } of examples) {
    const bare = after.replace(/\[[^[\]]*\]/g, '[]')
    for (const line of bare.split('\n')) expect(line).toMatch(/^(?:[^a-z]|dbt|npm|k8s|iOS|pytest)/)
    expect(bare).not.toMatch(/\b(the|a|an|of|to|for|with|in|and) \1\b/i)
    expect(bare).not.toMatch(
      /\b(?:a the|the a|an the|of of|for for)\b|\b(?:of|for|with|the|and|to),|\b(?:the|an?)[.;]/i,
    )
    expect(bare).not.toMatch(/\b(?:leaded|writed|builded|runned|buyed|teached|thinked|maked|splitted|cutted|setted)\b/i)
    expect(bare).not.toMatch(/^\w+ed (?:of|for|to) \w+ing\b/)
  }
})

it('nobody’s part grows: help stays help, and shared work stays shared', () => {
  for (const { before, after, asks } of examples) {
    if (!/^(?:helped|assisted|contributed|participated|took part|part of)\b/i.test(before)) continue
    expect(after).not.toMatch(/^(?:Led|Drove|Owned|Headed|Spearheaded|Architected)\b/)
    if (!/\bled\b/i.test(before)) expect(after).not.toMatch(/\bLed\b/)
    const shared =
      /\[[^\]]*\b(?:your|you|part|yourself|team|whom|which)\b[^\]]*\]|\b(?:with|together|Supported|Shared)\b/i
    expect(`${after} ${asks.join(' ')}`).toMatch(shared)
  }
})
