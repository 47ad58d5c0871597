import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/visible-links',
  title: 'Write your addresses out',
  message:
    '{what} here only as a link behind a word or an icon: print the address itself, short and without “https://”.',
  why: 'On paper, and in the systems that keep only the text, a link behind a word is gone.',
  sources: ['N-070'],
  severity: 'consider',
  options: {},
  in: 'header',
  examples: {
    // Text has no hidden links: test/review-rules/layout.test.ts shows those.
    flags: [],
    quiet: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | dana.example',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example',
    ],
  },
  *check({ resume }) {
    const hidden = resume.contact.links.filter(({ visible, text }) => !visible && !/\p{L}\.\p{L}{2}/u.test(text))
    const names = [...new Set(hidden.map(({ kind }) => NAMES[kind]))]
    if (names.length === 0) return
    const what = `${names.join(' and ')} ${names.length > 1 ? 'stand' : 'stands'}`
    yield { where: hidden.filter(({ text }) => text !== ''), data: { what: `Your ${what}` } }
  },
})

const NAMES = { github: 'GitHub profile', linkedin: 'LinkedIn profile', site: 'own site' }
