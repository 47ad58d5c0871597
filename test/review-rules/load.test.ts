import { expect, it } from 'vitest'
import { z } from 'zod'
import { mistakesIn } from '../../review-rules/known.ts'
import { DataFileError, loadLexicon, loadOverlays, loadVocabulary, readData } from '../../review-rules/load.ts'
import { overlaySchema } from '../../src/review/checklist.ts'

it('says file, line and reason when a data file does not hold what it should', () => {
  const wrong = () => readData('checklists/markets/us.yaml', z.object({ name: z.number() }))
  expect(wrong).toThrow(DataFileError)
  expect(wrong).toThrow(/^review-rules\/checklists\/markets\/us\.yaml:4: name: /)
})

it('reads every word list and checklist that is committed', () => {
  expect(() => [loadLexicon(), loadVocabulary(), loadOverlays()]).not.toThrow()
})

it.each([
  [
    'for a rule that there is not',
    { 'document/lenght': { because: 'x' } },
    'rules.document/lenght: there is no such rule',
  ],
  [
    'for an option that the rule has not',
    { 'document/paper': { because: 'x', options: { sise: 'a4' } } },
    'rules.document/paper.options.sise: the rule has only these options: size, tolerance',
  ],
  [
    'of another kind than the option',
    { 'document/paper': { because: 'x', options: { size: 4 } } },
    'rules.document/paper.options.size: expected a string, found a number',
  ],
  [
    'for a topic that there is not',
    { 'tailoring/employer': { because: 'x', options: { topics: ['sped'] } } },
    'lexicon/topics.yaml has no topic "sped"',
  ],
])('finds a setting %s', (_, settings, said) => {
  const overlay = overlaySchema.parse({ axis: 'market', value: 'uk', name: 'the UK', rules: settings })
  const found = mistakesIn(overlay, ['speed']).map(({ path, message }) => `${path.join('.')}: ${message}`)
  expect(found.join('\n')).toContain(said)
})
