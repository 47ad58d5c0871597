import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shorten } from '../../src/thread/clip.ts'

it('leaves a text alone that fits', () => {
  expect(shorten('Cut the nightly run to 4 minutes', 80)).toBe('Cut the nightly run to 4 minutes')
})

it('ends a shortened text at a word, with an ellipsis', () => {
  expect(shorten('Cut the nightly run of the billing job to 4 minutes', 30)).toBe('Cut the nightly run of the…')
})

it('never breaks a character in two, whatever the text is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
      const short = shorten(text, limit)
      expect(short.length).toBeLessThanOrEqual(limit)
      expect(Buffer.from(short, 'utf8').toString('utf8')).toBe(short)
    }),
  )
})
