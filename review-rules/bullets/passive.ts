import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'bullets/passive',
  title: 'Say that it was you',
  message: 'This line tells what was done and leaves out who did it.',
  why: 'A reader wants to know what you did yourself; “was created” could be anyone’s work.',
  sources: ['N-102', 'B-045'],
  severity: 'should-fix',
  lesson: 'tell what changed',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      'Integration tests were written for the returns module in pytest',
      'The nightly job was moved to Airflow in spring',
    ],
    quiet: [
      'Wrote pytest integration tests for returns, which ended a run of failed refunds',
      'Moved the nightly job to Airflow, so that finance starts at 7 with fresh figures',
    ],
  },
  *check(subject) {
    for (const { bullet, judgement } of subject.bullets) {
      if (judgement.reason === 'passive' && !judgement.outcome) yield { where: [bullet] }
    }
  },
})
