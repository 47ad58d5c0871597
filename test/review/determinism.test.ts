import { expect, it } from 'vitest'
import { outputOf } from '../../src/output/output.ts'
import { reviewExample } from '../support/review-example.ts'

it.each(['us-junior-bootcamp.pdf', 'uk-mid.docx', 'us-mid.txt'])('%s gets the same bytes twice', async (name) => {
  const [once, again] = [await reviewExample(name, {}), await reviewExample(name, {})].map(
    ({ resume, review, thread }) => JSON.stringify(outputOf(resume, review, thread)),
  )
  expect(once).toBe(again)
})
