import { expect, it } from 'vitest'
import { indefiniteArticle } from '../../../src/review/words/article.ts'
import { capitalised, uncapitalised } from '../../../src/review/words/capital.ts'

it.each([
  ['a', 'cache'],
  ['an', 'index'],
  ['an', 'API'],
  ['a', 'REST endpoint'],
  ['an', 'SDK'],
  ['a', 'UI'],
  ['a', 'user'],
  ['an', 'hourly job'],
  ['a', 'unique key'],
])('writes "%s" before "%s"', (article, next) => {
  expect(indefiniteArticle(next)).toBe(article)
})

it('keeps names when a word moves inside a sentence, and small words before a blank', () => {
  const isName = (word: string) => word === 'Helm'
  expect(uncapitalised('Helm charts', isName)).toBe('Helm charts')
  expect(uncapitalised('Unit tests', isName)).toBe('unit tests')
  expect(uncapitalised('GraphQL schema', isName)).toBe('GraphQL schema')
  expect(capitalised('[which service] in Go')).toBe('[Which service] in Go')
})
