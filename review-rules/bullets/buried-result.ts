import type { Reason } from '../../src/review/judge/judgement.ts'
import { defineRule } from '../../src/review/rule.ts'
import { isLabelled, openingOf, tellsOfOthers } from './opening.ts'

const HIDING: readonly Reason[] = ['weak-opener', 'passive']

export default defineRule({
  id: 'bullets/buried-result',
  title: 'Bring your results out into the open',
  message: 'This line has a real result, hidden behind “{opener}”: open with the part that was yours{move}.',
  why: 'You did more than the line says: behind words of help or duty a reader cannot tell which part was yours.',
  sources: ['N-102', 'N-055', 'N-106', 'N-105', 'B-040', 'B-045'],
  severity: 'should-fix',
  gain: 1.6,
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      'Helped the warehouse team drop paper lists by adding a scan endpoint in Flask, cutting wrong parcels by half',
      'Was involved in moving invoices to Celery, after which the morning backlog disappeared',
    ],
    quiet: [
      'Added a scan endpoint in Flask for the warehouse team, cutting wrong parcels by half',
      'Helped with Flask endpoints for the warehouse team',
      'Three warehouses use it every day in place of paper lists',
    ],
  },
  *check(subject) {
    const lines = subject.bullets
    for (const line of lines) {
      const { bullet, role, judgement } = line
      if (!judgement.outcome || !HIDING.includes(judgement.reason)) continue
      if (isLabelled(line, subject.lexicon) || tellsOfOthers(line)) continue
      const first = lines.find((other) => other.role === role)
      const move = first === line ? '' : ', and move the line up'
      yield { where: [bullet], data: { opener: openingOf(line, subject.lexicon), move } }
    }
  },
})
