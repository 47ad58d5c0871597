import type { Passage } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'ats/headings',
  title: 'Call this section “{plain}”',
  message: 'The heading “{heading}” is not one that search knows: “{plain}” can be found.',
  why: 'Recruiters’ systems sort a resume by its headings, and what stands under an unknown one may be found by no search.',
  sources: ['N-010', 'N-160'],
  severity: 'consider',
  options: {
    /** A heading with one of these words is known for what it is. */
    known: {
      experience: ['experience', 'employment', 'work', 'career', 'positions', 'internships', 'jobs'],
      skills: [
        'skills',
        'skill',
        'technologies',
        'stack',
        'competencies',
        'competences',
        'proficiencies',
        'expertise',
        'tools',
      ],
      education: ['education', 'qualifications', 'academic', 'academics', 'studies', 'degrees'],
    } as Record<string, string[]>,
    plain: { experience: 'Experience', skills: 'Skills', education: 'Education' } as Record<string, string>,
  },
  in: 'document',
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

⟦TECHNICAL⟧
Languages: Go, SQL

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

SKILLS
Languages: PHP, SQL

⟦WHERE I’VE WORKED⟧
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

EDUCATION
B.S. Computer Science, Lone Star College, 2019`,
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

TECH STACK
Languages: Go, SQL

NURSING EXPERIENCE
Nurse, Tidewater Hospital, Seattle, WA
Feb 2021 – Present
• Trained twelve new nurses.`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

CORE COMPETENCIES
Languages: PHP, SQL

CAREER HISTORY
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

ACADEMIC BACKGROUND
B.S. Computer Science, Lone Star College, 2019`,
    ],
  },
  *check({ resume: { sections, roles } }, { known, plain }) {
    const meant = sections.map(({ kind, heading, lines }) => {
      const holdsJobs = kind === 'other' && roles.length === 0 && lines.some(({ text }) => OPEN_RANGE.test(text))
      const name = holdsJobs ? 'experience' : kind
      return { heading, name, isKnown: wordsOf(heading).some((word) => known[name]?.includes(word)) }
    })
    for (const { heading, name, isKnown } of meant) {
      // Several of a kind are the parts of one section ("Languages", "Databases"), or stand beside one that is known.
      const isAlone = meant.filter((other) => other.name === name).length === 1
      if (!heading || !plain[name] || isKnown || !isAlone) continue
      yield { where: [heading], data: { heading: heading.text, plain: plain[name] } }
    }
  },
})

/** The words of a heading, "S K I L L S" being one. */
function wordsOf(heading: Passage | null): string[] {
  const text = heading?.text.toLowerCase() ?? ''
  return text.replace(/\s(?=\S(?:\s|$))/gu, '').match(/\p{L}+/gu) ?? []
}

/** A range that still goes on is that of a job. */
const OPEN_RANGE = /(?:19|20)\d\d ?(?:[-–—]|to) ?(?:present|now|current|today)\b/iu
