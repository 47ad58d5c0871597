import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/nationality',
  title: 'Leave your nationality out',
  message: 'This document names your nationality: leave it out, and keep the right to work for the application form.',
  why: 'Employers in the US may not choose by nationality and ask about the right to work in a form of their own.',
  sources: ['N-075'],
  severity: 'should-fix',
  options: {},
  in: 'header',
  examples: {
    flags: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\nNationality: Canadian',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\nCitizenship: Brazilian',
    ],
    quiet: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\nAuthorized to work in the United States',
      {
        text: 'Bristol | 07700 900417 | morgan.ellery@post.example\nNationality: Irish',
        market: 'uk',
      },
    ],
  },
  *check({ resume }) {
    const where = resume.personal.filter(({ kind }) => kind === 'nationality')
    if (where.length > 0) yield { where }
  },
})
