import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'skills/basics',
  title: 'Leave traits and office tools out of the skills',
  message:
    'Your skills name {names}: give that room to what the job is searched by, and let your lines of work show the rest.',
  why: 'Nobody searches for these, and everyone lists them; a line that shows them is believed.',
  sources: ['N-096', 'N-193', 'B-038'],
  severity: 'consider',
  options: {
    /** One such entry is not worth a word; our own choice. */
    from: 2,
  },
  in: 'skills',
  examples: {
    flags: [
      'Languages: Go, SQL\nSoft skills: ⟦teamwork⟧, time management, creativity',
      { text: 'Languages: Java, SQL\nOther: ⟦MS Office⟧, Slack, Windows 11', market: 'uk' },
    ],
    quiet: [
      'Languages: Go, SQL\nMethods: Scrum, code review\nTools: Git, Linux, Jira',
      'Languages: Go, SQL\nConcepts: fault tolerance, reliability',
    ],
  },
  when: ({ resume }) => resume.skills.length > 0,
  *check({ resume, lexicon }, { from }) {
    const basics = new Set([...lexicon.basics.tools, ...lexicon.basics.traits].map((word) => word.toLowerCase()))
    const found = resume.skills
      .flatMap((group) => group.skills)
      .filter(({ text }) => basics.has(text.trim().toLowerCase()))
    if (found.length < from) return
    yield {
      where: found.slice(0, 4),
      data: {
        names: listing(
          found.map(({ text }) => text),
          4,
        ),
      },
    }
  },
})
