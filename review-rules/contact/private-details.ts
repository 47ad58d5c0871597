import type { PersonalDetail } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/private-details',
  title: 'Leave age and family out',
  message: 'This document gives your {details}, which no employer here needs to know: leave that out.',
  why: 'Employers here may not choose by such things and would rather not know them; the room is better used for work.',
  sources: ['N-074'],
  severity: 'should-fix',
  options: {},
  in: 'header',
  examples: {
    flags: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\nDate of birth: 3 May 1990',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\nMarital status: married',
      { text: 'Bristol | 07700 900417 | morgan.ellery@post.example\nAge: 29', market: 'uk' },
    ],
    quiet: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\nAuthorized to work in the United States',
    ],
  },
  *check({ resume }) {
    const where = resume.personal.filter(({ kind }) => kind in NAMES)
    const details = [...new Set(where.map(({ kind }) => NAMES[kind]))].join(' and ')
    if (where.length > 0) yield { where, data: { details } }
  },
})

const NAMES: { [Kind in PersonalDetail['kind']]?: string } = {
  'birth-date': 'date of birth',
  age: 'age',
  'marital-status': 'marital status',
  gender: 'gender',
  'id-number': 'identity number',
}
