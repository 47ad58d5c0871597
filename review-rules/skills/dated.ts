import { anyWord } from '../../src/review/infer/words.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'skills/dated',
  title: 'Drop old technology that this job does not need',
  message: '{names} can make the list look older than your work: name such tools only for a job that asks for them.',
  why: 'The skills are a choice of what you want to do next, and old names draw the eye away from the current ones.',
  sources: ['N-097'],
  severity: 'consider',
  options: {},
  in: 'skills',
  examples: {
    flags: [
      'Languages: Go, SQL\nTools: Docker, ⟦SVN⟧',
      { text: 'Languages: Java, ⟦VB6⟧, SQL\nFrameworks: Spring Boot', market: 'uk' },
    ],
    quiet: [
      'Languages: Go, SQL\nTools: Docker, Git',
      { text: 'Languages: Java, VB6, SQL', posting: 'Developer\n\nYou will move VB6 programs to Java.' },
    ],
  },
  when: ({ resume }) => resume.skills.length > 0,
  *check({ resume, lexicon, posting }) {
    const dated = new Set(lexicon.dated.map((word) => word.toLowerCase()))
    const found = resume.skills
      .flatMap((group) => group.skills)
      .filter(({ text }) => dated.has(text.trim().toLowerCase()))
      .filter(({ text }) => !posting || !anyWord([text.trim()]).test(posting.text))
    if (found.length > 0) yield { where: found, data: { names: listing(found.map(({ text }) => text)) } }
  },
})
