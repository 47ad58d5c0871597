import { defineRule } from '../../src/review/rule.ts'
import { sitsInMeetings } from './ceremonies.ts'
import { isLabelled, openingOf } from './opening.ts'

export default defineRule({
  id: 'bullets/weak-opener',
  title: 'Open with what you did',
  message: 'This line opens with “{opener}”, which hides what you did.',
  why: 'A reader who skims sees the first two or three words of each line; a verb there says what you can do.',
  sources: ['N-106', 'N-145', 'N-146', 'N-144', 'B-012'],
  severity: 'should-fix',
  lesson: 'tell what changed',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      '⟦Responsible for⟧ the nightly backups of the billing database',
      '⟦Tasked with⟧ moving reports to Metabase',
    ],
    quiet: [
      'Rebuilt the nightly backups in restic, so that a restore takes 10 minutes and not 3 hours',
      'Helped the warehouse team drop paper lists by adding a scan endpoint in Flask, cutting wrong parcels by half',
    ],
  },
  *check(subject) {
    const { lexicon } = subject
    for (const line of subject.bullets) {
      const { bullet, judgement } = line
      // A result behind the opener is bullets/buried-result, a meeting is bullets/meetings: one line is flagged once.
      if (judgement.reason !== 'weak-opener' || judgement.outcome || sitsInMeetings(bullet.text, lexicon)) continue
      if (!isLabelled(line, lexicon)) yield { where: [bullet], data: { opener: openingOf(line, lexicon) } }
    }
  },
})
