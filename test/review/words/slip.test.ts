import { expect, it } from 'vitest'
import { loadDictionary } from '../../../review-rules/dictionary.ts'
import { slipOf } from '../../../src/review/words/slip.ts'

const { us, uk } = loadDictionary()

it.each([
  ['enviroment', 'environment'],
  ['acheived', 'achieved'],
  ['independant', 'independent'],
  ['writting', 'writing'],
])('sees that %s was meant to be %s', (word, meant) => {
  expect(slipOf(word, us)).toBe(meant)
})

it.each(['upserts', 'dedupe', 'kubelet', 'monorepo', 'goroutines', 'resharded', 'crons'])(
  'accuses %s of nothing',
  (word) => {
    expect(slipOf(word, us)).toBe(null)
  },
)

it('takes each country’s own spelling for a word', () => {
  expect([us('organize'), uk('organise'), uk('colour')]).toEqual([true, true, true])
  expect(slipOf('behaviour', uk)).toBe(null)
})
