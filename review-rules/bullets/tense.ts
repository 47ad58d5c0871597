import { defineRule } from '../../src/review/rule.ts'
import { once } from '../../src/review/words/once.ts'

export default defineRule({
  id: 'bullets/tense',
  title: 'Tell past jobs in the past tense',
  message: 'You left this job, and {count} of its lines are in the present: “{word}”.',
  why: 'The tense tells a reader at a glance what you do now and what you have done.',
  sources: ['B-031'],
  severity: 'consider',
  options: {
    /** One line in the present may be a slip of the eye; our own choice. */
    from: 2,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Feb 2024
- ⟦Develop⟧ the parcel API in PHP
- Maintain MySQL replication
- Cut the label page from 6 seconds to 1
`,
      {
        text: `Ida Roth
ida@mail.example

EXPERIENCE

Developer, Havel Software
May 2019 - June 2024
- Writes tariff rules in Kotlin
- Manages the meter import for 90 utilities
`,
        market: 'uk',
      },
    ],
    quiet: ['Own the settlement API in Go', 'Run on-call for the settlement API'],
  },
  *check({ bullets, resume, lexicon }, { from }) {
    const bases = basesOf(lexicon.verbs)
    for (const role of resume.roles) {
      if (!role.dates?.to || role.dates.to === 'present') continue
      const present = bullets.filter(
        (line) => line.role === role && isPresent(firstWord(line.bullet.text), bases, lexicon.irregularVerbs),
      )
      const [first] = present
      if (!first || present.length < from) continue
      yield {
        where: present.slice(0, 3).map(({ bullet }) => bullet),
        data: { count: present.length, word: /^\p{L}+/u.exec(first.bullet.text)?.[0] ?? '' },
      }
    }
  },
})

const basesOf = once((verbs: Record<string, string[]>): ReadonlySet<string> => new Set(Object.values(verbs).flat()))

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
}

/** "manage" and "manages" are present; "cut" may be either and is left alone, like a noun that opens a line ("Tests"). */
function isPresent(word: string, bases: ReadonlySet<string>, irregular: Readonly<Record<string, string>>): boolean {
  const base = bases.has(word)
    ? word
    : [word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')].find(
        (form) => form !== word && bases.has(form),
      )
  return base !== undefined && irregular[base] !== base
}
