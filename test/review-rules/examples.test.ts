import { describe, expect, it } from 'vitest'
import { rules } from '../../review-rules/index.ts'
import { tryRule } from '../support/try-rule.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { flags, quiet } = rule.examples

  it.each(flags.map((example) => [textOf(example), example] as const))('speaks up about: %s', async (_, example) => {
    const { hits, marked } = await tryRule(rule, example)
    expect(hits).not.toEqual([])
    if (marked) {
      const named = hits.flatMap((hit) => [...hit.where.map(({ text }) => text), ...Object.values(hit.data ?? {})])
      expect(named.map(String)).toContain(marked)
    }
  })

  it.each(quiet.map((example) => [textOf(example), example] as const))('is quiet about: %s', async (_, example) => {
    const { hits } = await tryRule(rule, example)
    expect(hits).toEqual([])
  })
})

function textOf(example: string | { text: string }): string {
  return (typeof example === 'string' ? example : example.text).slice(0, 100).replaceAll('\n', ' / ')
}
