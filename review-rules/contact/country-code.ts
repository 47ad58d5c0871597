import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/country-code',
  title: 'Write your phone number with its country code',
  message: 'Your phone number is written as it is dialled in your own country: begin it with + and the country code.',
  why: 'A recruiter abroad can then call you without looking up how.',
  sources: ['N-068'],
  severity: 'consider',
  options: {
    /** How the digits of a number look that can be dialled as they stand: set by the market's checklist; '' asks nothing. */
    national: '',
  },
  in: 'header',
  examples: {
    flags: [
      'Leeds, UK | ⟦07700 900164⟧ | dana.whitfield@mail.example',
      { text: 'Denver, CO | (303) 555-0142 | morgan.ellery@post.example', market: 'uk' },
    ],
    quiet: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example',
      'Leeds, UK | +44 7700 900164 | dana.whitfield@mail.example',
      { text: 'Bristol | 07700 900417 | morgan.ellery@post.example', market: 'uk' },
    ],
  },
  *check({ resume }, { national }) {
    const { phone } = resume.contact
    if (!phone || national === '' || /^\(?(?:\+|00)/.test(phone.text)) return
    if (!new RegExp(national).test(phone.text.replace(/\D/g, ''))) yield { where: [phone] }
  },
})
