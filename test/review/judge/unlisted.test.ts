import { expect, test } from 'vitest'
import { loadLexicon } from '../../../review-rules/load.ts'
import { judgeBullet } from '../../../src/review/judge/bullet.ts'
import { judgingWords } from '../../../src/review/judge/words.ts'

const words = judgingWords(loadLexicon())
const tech = (text: string) => judgeBullet(text, { words, current: true }).tech

test.each([
  'Moved the nightly archive to zipStream and halved its size',
  'Put vacuum_tuner in charge of the busy hours',
  'Rebuilt the seat picker on fastgrid.js for old tablets',
  'Found the hidden rounding mistake using Mutatron',
  'Kept the settlement rules, now written in Plumlang, free of surprises',
  "Landed a fix in librdkafka's rebalancing",
])('a tool that no list holds counts as a technology: %s', (text) => {
  expect(tech(text)).toBe(true)
})

test.each([
  'Cut the wait at HelloFresh from two weeks to two days',
  'Won back two accounts for BigLane within a week',
  'Answered 40 calls a day from the FinTech desk',
  'Talked the PMs into a shorter form, and sign-ups rose by a fifth',
  'Ran the stall with Cornelius at the spring fair',
])('an employer, a field or a person is no technology: %s', (text) => {
  expect(tech(text)).toBe(false)
})
