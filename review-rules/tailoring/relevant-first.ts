import type { Role } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'tailoring/relevant-first',
  title: 'Move the closest match up',
  message:
    'What this job asks for ({names}) is shown best here, far down the page: bring it into the first half of page one.',
  why: 'Readers look for their own problem first, and stop when they have not met it early.',
  sources: ['B-011', 'B-048', 'N-174', 'N-052', 'B-039', 'N-055'],
  severity: 'should-fix',
  options: {
    /** How far down an entry begins, as a share of the text, before it is out of the first look; our own choice. */
    below: 0.5,
    /** Technologies of the posting that an entry must show to be its match; our own choice. */
    least: 2,
  },
  in: 'document',
  examples: {
    flags: [
      {
        text: `Lee Park
Backend Developer
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2022 - Present
- Cut the label page from 6 seconds to 1 with an index in MySQL
- Wrote the driver lists in PHP, so that routes print by six
- Moved returns to Laravel, and clerks stopped typing them twice

Developer, Havel Software
May 2019 - Feb 2022
- ⟦Rewrote tariff rules in Kotlin and Kafka, and corrections fell by half⟧
- Ran the services on Kubernetes for 90 utilities
`,
        posting: 'Backend Engineer\n\nKotlin, Kafka and Kubernetes.',
      },
      {
        text: `Ida Roth
Backend Developer
ida@mail.example

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - present
- Rewrote tariff rules in Kotlin, and corrections fell by half
- Added forms for utilities, who now send readings themselves
- Tested bills for 90 utilities

PROJECTS

Bike map, 2024
- ⟦Served tiles with PostGIS and FastAPI for 300 cyclists⟧
`,
        market: 'uk',
        posting: 'Developer\n\nPython, FastAPI and PostGIS.',
      },
    ],
    quiet: [
      { text: 'Maintained the settlement API in Go', posting: 'Engineer\n\nGo, PostgreSQL and SQS.' },
      { text: 'Maintained the settlement API in Go', posting: 'Engineer\n\nYou like to learn.' },
    ],
  },
  when: ({ posting, bullets }) => posting !== null && posting.technologies.length > 0 && bullets.length > 0,
  *check({ posting, bullets, resume }, { below, least }) {
    const wanted = new Set(posting?.technologies.map(({ name }) => name))
    const matches = new Map<Role, Set<string>>()
    for (const { role, judgement } of bullets) {
      const names = matches.get(role) ?? new Set()
      for (const { name } of judgement.technologies) if (wanted.has(name)) names.add(name)
      matches.set(role, names)
    }
    const entries = [...matches].sort(([a], [b]) => a.start - b.start)
    const most = Math.max(...entries.map(([, names]) => names.size))
    const best = entries.find(([, names]) => names.size === most)
    const first = entries[0]
    if (!best || !first || best === first || most < least || first[1].size * 2 > most) return
    if (best[0].start / resume.document.text.length < below) return
    const line = bullets.find(
      ({ role, judgement }) => role === best[0] && judgement.technologies.some(({ name }) => wanted.has(name)),
    )
    if (line) yield { where: [line.bullet], data: { names: listing([...best[1]], 4) } }
  },
})
