import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/email',
  title: 'Add your email address',
  message: 'I found no email address in the text: put it on the line under your name, written out.',
  why: 'An invitation is sent by email; without an address the best document gets no answer.',
  sources: ['N-069'],
  severity: 'must-fix',
  options: {},
  in: 'header',
  examples: {
    flags: ['Denver, CO | (303) 555-0142', 'Denver, CO | (303) 555-0142 | dana.whitfield [at] mail'],
    quiet: [
      'Denver, CO | (303) 555-0142 | d.whitfield@post.example',
      'dana@whitfield.example, Denver, CO, (303) 555-0142',
    ],
  },
  *check({ resume }) {
    if (!resume.contact.email) yield { where: [] }
  },
})
