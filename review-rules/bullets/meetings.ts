import { defineRule } from '../../src/review/rule.ts'
import { sitsInMeetings } from './ceremonies.ts'

export default defineRule({
  id: 'bullets/meetings',
  title: 'Show what came out of the meetings',
  message: 'This line says that you were there when the team met, and stops before what you did.',
  why: 'Every team meets; a reader learns something only from what you decided, built or changed because of it.',
  sources: ['N-147', 'N-134'],
  severity: 'consider',
  lesson: 'tell what changed',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      '⟦Attended daily stand-ups and sprint planning with the mobile team⟧',
      'Participated in Agile ceremonies and backlog refinement',
    ],
    quiet: [
      'Ran sprint reviews with two store managers, which moved label printing ahead of reports and into use by March',
      'Cut the weekly planning meeting to 20 minutes by estimating in GitHub Issues beforehand',
    ],
  },
  *check(subject) {
    for (const { bullet, judgement } of subject.bullets) {
      if (judgement.needsFix && !judgement.outcome && sitsInMeetings(bullet.text, subject.lexicon))
        yield { where: [bullet] }
    }
  },
})
