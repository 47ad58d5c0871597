import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/photo',
  title: 'Leave the photo out',
  message: 'There is a photo, or a place for one, at the top: leave it out.',
  why: 'Employers here avoid pictures of applicants, so that nobody can say that a face decided.',
  sources: ['N-073'],
  severity: 'should-fix',
  options: {},
  in: 'header',
  examples: {
    flags: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example\n[Photo]',
      { text: 'Bristol | 07700 900417 | morgan.ellery@post.example\n[Photograph]', market: 'uk' },
    ],
    quiet: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example',
      'Denver, CO | (303) 555-0142 | dana.whitfield@photos.example',
    ],
  },
  *check({ resume }) {
    const where = resume.personal.filter(({ kind }) => kind === 'photo')
    if (where.length > 0) yield { where: where.filter(({ text }) => text !== '') }
  },
})
