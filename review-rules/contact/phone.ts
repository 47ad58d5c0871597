import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/phone',
  title: 'Add a phone number',
  message: 'I found no phone number: add one beside your email address.',
  why: 'Recruiters often call first, and a call that cannot be made goes to the next person.',
  sources: ['N-068'],
  severity: 'should-fix',
  options: {},
  in: 'header',
  examples: {
    flags: ['Denver, CO | dana.whitfield@mail.example', { text: 'Bristol | morgan.ellery@post.example', market: 'uk' }],
    quiet: [
      '303.555.0142 | dana.whitfield@mail.example',
      { text: 'Bristol | 07700 900417 | morgan.ellery@post.example', market: 'uk' },
    ],
  },
  *check({ resume }) {
    if (!resume.contact.phone) yield { where: [] }
  },
})
