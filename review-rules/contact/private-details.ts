import { defineRule } from '../../src/review/rule.ts'

const NAMES = {
  'birth-date': 'date of birth',
  age: 'age',
  'marital-status': 'marital status',
  gender: 'gender',
  'id-number': 'identity number',
}
type Detail = keyof typeof NAMES

export default defineRule({
  id: 'contact/private-details',
  title: 'Leave {what} out',
  message: 'This document gives your {details}, which no employer here needs to know: leave that out.',
  why: 'Employers here may not choose by such things and would rather not know them; the room is better used for work.',
  sources: ['N-074'],
  severity: 'should-fix',
  // One line to strike, and until it is gone an employer reads what it must not ask.
  gain: 1.3,
  // Turning a CV into a resume says it already.
  lesson: 'document/kind',
  options: {
    /** What does not belong here; where a birth date is usual, the market's checklist says less. */
    kinds: Object.keys(NAMES) as Detail[],
  },
  in: 'header',
  examples: {
    flags: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\nDate of birth: 3 May 1990',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\nMarital status: married',
      { text: 'Bristol | 07700 900417 | morgan.ellery@post.example\nAge: 29', market: 'uk' },
      { text: 'Galway | +353 91 555 014 | una.keane@post.example\n⟦PPS number: 1234567TA⟧', market: 'ie' },
    ],
    quiet: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example',
      { text: 'Kassel | +49 561 5550 142 | jana.heller@post.example\nBorn: 3 May 1990', market: 'de' },
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\nAuthorized to work in the United States',
    ],
  },
  *check({ resume }, { kinds }) {
    const where = resume.personal.filter(({ kind }) => kinds.some((named) => named === kind))
    const details = [...new Set(where.map(({ kind }) => NAMES[kind as Detail]))].join(' and ')
    const what = details === NAMES['id-number'] ? 'your identity number' : 'age and family'
    if (where.length > 0) yield { where, data: { details, what } }
  },
})
