import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/street-address',
  title: 'City and {region} are enough',
  message:
    'Your full street address stands in the head of the document: leave the city and the {region}, and drop the rest.',
  why: 'An employer in the US needs to know the region and the time zone; the street is nobody’s business before an offer.',
  sources: ['N-072'],
  severity: 'should-fix',
  options: {
    /** What a town lies in here: a state, a province. */
    region: 'state',
  },
  in: 'header',
  examples: {
    flags: [
      '218 Juniper Court, Denver, CO 80203 | (303) 555-0142 | dana.whitfield@mail.example',
      { text: '88 Maple Street, Halifax, NS B3H 1A1 | +1 902 555 0142 | dana.whitfield@mail.example', market: 'ca' },
      '4471 N. Larch Avenue, Apt 12, Denver, CO | (303) 555-0142 | dana.whitfield@mail.example',
    ],
    quiet: [
      'Denver, CO 80203 | (303) 555-0142 | dana.whitfield@mail.example',
      { text: '18 Juniper Road, Bristol BS3 4QA | 07700 900417 | morgan.ellery@post.example', market: 'uk' },
    ],
  },
  *check({ resume }, { region }) {
    const where = resume.personal.filter(({ kind }) => kind === 'street-address')
    if (where.length > 0) yield { where, data: { region } }
  },
})
