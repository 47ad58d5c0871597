import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'bullets/repeated-verb',
  title: 'Vary the first word',
  message: '{count} of your lines open with “{verb}”.',
  why: 'When line after line begins alike, a reader who skims takes them for the same line.',
  sources: ['B-031'],
  severity: 'consider',
  options: {
    /** From how many lines on one verb stands out; our own choice, about a job's worth of lines. */
    from: 5,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- ⟦Developed⟧ the parcel API in PHP
- Developed a label page for warehouses
- Developed imports from MySQL
- Developed exports for customs
- Developed a returns module
`,
      {
        text: `Ida Roth
ida@mail.example

EXPERIENCE

Developer, Havel Software
May 2021 - Present
- Built tariff rules in Kotlin
- Built a meter import
- Built contract tests with Pact

PROJECTS

Bike map, 2020
- Built tiles with PostGIS
- Built a route API in Flask
`,
        market: 'uk',
      },
    ],
    quiet: ['Designed the settlement API in Go', 'Built the settlement API in Go'],
  },
  *check({ bullets }, { from }) {
    const opening = bullets
      .filter(({ judgement }) => judgement.action)
      .map((line) => ({ ...line, verb: /^\p{L}+/u.exec(line.bullet.text)?.[0] }))
    for (const verb of new Set(opening.map((line) => line.verb))) {
      const lines = opening.filter((line) => line.verb === verb)
      if (verb === undefined || lines.length < from) continue
      yield { where: lines.slice(0, 3).map(({ bullet }) => bullet), data: { verb, count: lines.length } }
    }
  },
})
