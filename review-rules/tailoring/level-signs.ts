import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

const CALLED: Record<string, string> = {
  ownership: 'what you owned from idea to production',
  design: 'which designs you decided',
  mentoring: 'whom you mentored or hired',
  partners: 'which teams you worked with',
}

export default defineRule({
  id: 'tailoring/level-signs',
  title: 'Show more than your own code',
  message: 'No line shows {missing}: at this level readers look for it, so name it where it is true.',
  why: 'From senior on, readers ask what others did better because of you.',
  sources: ['N-178', 'N-102', 'N-112', 'N-117', 'B-046', 'N-037', 'N-061', 'N-136'],
  severity: 'consider',
  options: {
    /** Topics of lexicon/topics.yaml, each shown by a line at least (our proposal, by level). */
    topics: ['ownership', 'design', 'mentoring'],
  },
  in: 'document',
  examples: {
    flags: [
      {
        text: `Lee Park
lee.park@mail.example

EXPERIENCE

Senior Backend Developer, Oakway Parcel
Mar 2017 - Present
- Cut the label page from 6 seconds to 1 with a MySQL index for 300 depots
- Cached tariffs in Redis, and the price page takes 400 ms
- Wrote returns in PHP, which ended typing them twice
`,
        level: 'senior',
      },
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

Lead Developer, Havel Software
May 2014 - present
- Cached tariffs in Redis, and the price page takes 400 ms
- Wrote bills as PDF for 90 utilities
- Tested meter imports with JUnit
`,
        market: 'uk',
        level: 'lead',
      },
    ],
    quiet: [
      { text: 'Maintained the settlement API in Go', level: 'senior' },
      { text: 'Maintained the settlement API in Go', level: 'mid' },
    ],
  },
  when: ({ context, bullets }) =>
    (context.level.value === 'senior' || context.level.value === 'lead') && bullets.length >= 3,
  *check(subject, { topics }) {
    const lines = [...subject.bullets.map(({ bullet }) => bullet.text), subject.summary?.passage.text ?? '']
    const missing = topics.filter((topic) => !lines.some((line) => speaksOf(topic, subject.lexicon).test(line)))
    if (missing.length > 0)
      yield {
        where: [],
        data: {
          missing: listing(
            missing.map((topic) => CALLED[topic] ?? topic),
            3,
            'or',
          ),
        },
      }
  },
})
