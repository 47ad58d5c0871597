import { expect, it } from 'vitest'
import { z } from 'zod'
import { rules } from '../../review-rules/index.ts'
import { DataFileError, loadLexicon, loadOverlays, loadVocabulary, readData } from '../../review-rules/load.ts'

it('says file, line and reason when a data file does not hold what it should', () => {
  const wrong = () => readData('checklists/markets/us.yaml', z.object({ name: z.number() }))
  expect(wrong).toThrow(DataFileError)
  expect(wrong).toThrow(/^review-rules\/checklists\/markets\/us\.yaml:4: name: /)
})

it('reads every word list and checklist that is committed', () => {
  expect(() => [loadLexicon(), loadVocabulary(), loadOverlays()]).not.toThrow()
})

it('sets nothing for a rule that does not exist, and no option that the rule does not have', () => {
  const options = new Map(rules.map((rule) => [rule.id, Object.keys(rule.options)]))
  const unknown = loadOverlays().flatMap(({ value, rules: settings }) =>
    Object.entries(settings).flatMap(([id, setting]) => {
      const known = options.get(id)
      if (!known) return [`${value}: ${id}`]
      return Object.keys(setting.options ?? {}).flatMap((name) =>
        known.includes(name) ? [] : [`${value}: ${id}: ${name}`],
      )
    }),
  )
  expect(unknown).toEqual([])
})
