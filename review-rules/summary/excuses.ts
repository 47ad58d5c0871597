import { defineRule } from '../../src/review/rule.ts'
import { excuses } from './about-work.ts'

export default defineRule({
  id: 'summary/excuses',
  title: 'Begin with the developer you are',
  message:
    'Your summary explains the change of career (“{phrase}”) before it shows what you can build: begin with that, and name your earlier work after it, as the advantage it is.',
  why: 'You have nothing to apologize for: a reader first needs to see a developer, and then values what else you know.',
  sources: ['N-076', 'N-085', 'N-083', 'N-188', 'N-078', 'B-007', 'B-035', 'N-177'],
  severity: 'should-fix',
  lesson: 'summary',
  options: {},
  in: 'summary',
  examples: {
    flags: [
      {
        text: 'Former pastry chef who is ⟦transitioning into⟧ software after a twelve-month course in Python and Django.',
        level: 'junior',
      },
      {
        text: 'Teacher with ⟦no professional experience⟧ as a developer who recently finished a bootcamp.',
        level: 'junior',
      },
    ],
    quiet: [
      {
        text: 'Backend developer in Python and Django, after ten years as a pastry chef. Built the ordering app that three bakeries use every morning.',
        level: 'junior',
      },
      'Backend developer with 6 years in Go and PostgreSQL who led the transition from nightly batches to Kafka for 40 insurers.',
    ],
  },
  when: ({ summary }) => summary !== null,
  *check(subject) {
    const phrase = excuses(subject)
    if (phrase && subject.summary) yield { where: [subject.summary.passage], data: { phrase } }
  },
})
