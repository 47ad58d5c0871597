import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'bullets/buzzword',
  title: 'Put facts where the adjectives are',
  message: 'Words such as “{word}” take the place of what you did here.',
  why: 'Praise of oneself is read over; a fact in the same place is remembered.',
  sources: ['N-193', 'B-038'],
  severity: 'should-fix',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      'Passionately delivered cutting-edge, best-in-class solutions in a fast-paced environment',
      'Synergized world-class, next-generation backend solutions to drive value',
    ],
    quiet: [
      'Delivered the tariff service in Kotlin three weeks before the price change, with no wrong bill since',
      'Made the Go client robust against lost connections: retries no longer send an order twice',
    ],
  },
  *check(subject) {
    for (const { bullet, judgement } of subject.bullets) {
      if (judgement.reason === 'buzzword') yield { where: [bullet], data: { word: judgement.evidence } }
    }
  },
})
