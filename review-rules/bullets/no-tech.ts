import { defineRule } from '../../src/review/rule.ts'
import { engineeringBullets } from './engineering.ts'

export default defineRule({
  id: 'bullets/no-tech',
  title: 'Say how you did it',
  message: 'This line has a result, and nothing that shows which technical work led to it.',
  why: 'A result with its technical cause is yours; without it the reader cannot tell what you would build for them.',
  sources: ['N-107', 'B-012', 'B-041'],
  severity: 'consider',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      'Brought customer complaints down from 20 a week to 3',
      'Saved the returns desk two hours a day by removing needless steps',
    ],
    quiet: [
      'Brought complaints down from 20 a week to 3 by validating addresses in the checkout API',
      'Hired three engineers for the payments service, so that on-call went from one week in two to one in five',
    ],
  },
  *check(subject) {
    for (const { bullet, judgement } of engineeringBullets(subject)) {
      if (judgement.reason === 'no-tech') yield { where: [bullet] }
    }
  },
})
