import { expect, it } from 'vitest'
import { listing } from '../../../src/review/words/listing.ts'

it('reads like a person would list things', () => {
  expect(listing(['Go'])).toBe('Go')
  expect(listing(['Go', 'Redis'])).toBe('Go and Redis')
  expect(listing(['Go', 'Redis', 'Kafka'], 5, 'or')).toBe('Go, Redis or Kafka')
})

it('says how many more there are where the list would be long', () => {
  expect(listing(['Go', 'Redis', 'Kafka', 'AWS'], 2)).toBe('Go, Redis and 2 more')
})
