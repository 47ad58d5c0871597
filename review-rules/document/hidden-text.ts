import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'document/hidden-text',
  title: 'Take out the text that nobody can see',
  message:
    'Page {page} holds words in the colour of the paper, {count} in all, from “{words}” on: delete them, or give them a colour if they belong there.',
  why: 'Software reads them, people do not, and a recruiter who notices takes them for a trick.',
  sources: ['N-001'],
  severity: 'should-fix',
  options: {},
  in: 'bullet',
  examples: {
    flags: [],
    quiet: ['Cut the load time of the search page from 4 seconds to 1 with an index in PostgreSQL'],
  },
  *check({ resume: { document } }) {
    const [first] = document.hidden
    if (!first) return
    const count = document.hidden.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    yield { where: [], data: { page: first.page, count, words: first.text.split(' ').slice(0, 4).join(' ') } }
  },
})
