import { defineRule } from '../../src/review/rule.ts'
import { sitsInMeetings } from './ceremonies.ts'

export default defineRule({
  id: 'bullets/first-person',
  title: 'Leave out “I” and “we”',
  message: '“{word}” can go from this line: begin with the verb, and name your own part.',
  why: '“I” is understood in every line, and “we” leaves open which part was yours.',
  sources: ['N-102', 'B-045'],
  severity: 'consider',
  lesson: 'tell what changed',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      '⟦We⟧ rebuilt the parcel tracker in Go and customers stopped calling',
      '⟦I⟧ wrote the importer for supplier prices in Python',
    ],
    quiet: [
      'Rebuilt the I/O layer of the parcel tracker in Go, halving CPU time',
      'Moved the US warehouse to Kafka, so that stock shows in a second',
    ],
  },
  *check(subject) {
    for (const { bullet, judgement } of subject.bullets) {
      if (judgement.reason !== 'first-person' || (sitsInMeetings(bullet.text, subject.lexicon) && !judgement.outcome))
        continue
      yield { where: [bullet], data: { word: judgement.evidence || judgement.opener } }
    }
  },
})
