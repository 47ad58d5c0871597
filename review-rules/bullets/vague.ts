import { defineRule } from '../../src/review/rule.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

export default defineRule({
  id: 'bullets/vague',
  title: 'Name the system and your work on it',
  message: 'From this line nobody can tell which system it was, or what you did to it.',
  why: 'What is particular is believed: one named endpoint, table or job says more than any general claim.',
  sources: ['B-036', 'N-196', 'B-009', 'N-192'],
  severity: 'should-fix',
  lesson: 'tell what changed',
  options: {},
  in: 'bullet',
  examples: {
    flags: ['Developed backend functionality and fixed many issues', 'Improved the quality of several internal tools'],
    quiet: [
      'Interviewed more than sixty candidates for three teams',
      'Built the returns endpoint of the warehouse API in Flask, so that drivers scan once and not three times',
      'Fixed 40 flaky Cypress tests, so that releases no longer wait for a second run',
    ],
  },
  *check(subject) {
    const people = speaksOf('mentoring', subject.lexicon)
    for (const { bullet, judgement } of subject.bullets) {
      // Work with people is named by how many: no system is missed.
      const counted =
        people.test(bullet.text) &&
        /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|sixty|hundred)\b/iu.test(bullet.text)
      if (judgement.reason === 'vague' && !counted) yield { where: [bullet] }
    }
  },
})
