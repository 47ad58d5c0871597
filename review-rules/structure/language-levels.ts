import { namesLanguage } from '../../src/resume/parse/spoken-languages.ts'
import { anyWord } from '../../src/review/infer/words.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/language-levels',
  title: 'Say how well you speak each language',
  message:
    '“{languages}” stands without a level: add one to each, from A1 to C2 or in words such as “native” and “fluent”.',
  why: 'Teams here often work in two languages, and the level tells them in which one they can talk with you.',
  sources: ['N-199'],
  severity: 'consider',
  options: {
    /** By any of these a level is told, on the European scale or in words, in the languages of our markets. */
    levels: [
      ...['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native', 'mother tongue', 'first language', 'bilingual', 'fluent'],
      ...['proficient', 'proficiency', 'advanced', 'intermediate', 'conversational', 'basic', 'beginner', 'good'],
      ...['elementary', 'working', 'business', 'professional', 'Muttersprache', 'verhandlungssicher', 'fließend'],
      ...['Grundkenntnisse', 'langue maternelle', 'courant', 'bilingue', 'intermédiaire', 'moedertaal', 'vloeiend'],
    ],
  },
  in: 'document',
  examples: {
    flags: [
      {
        market: 'de',
        text: `Jana Heller
Kassel | +49 561 5550 142 | jana.heller@post.example

EXPERIENCE
Backend Developer, Fulda Logistik, Kassel
05/2020 – present
• Wrote the pallet tracking in Kotlin, which ended the daily count by hand in 6 halls.

LANGUAGES
⟦German, English, Polish⟧`,
      },
      {
        market: 'nl',
        text: `Pieter Smeets
Venlo | +31 77 555 0142 | pieter.smeets@post.example

EXPERIENCE
Backend Developer, Maasbloem, Venlo
05/2020 – present
• Built the flower auction feed in Go, so that 300 growers see prices within a second.

LANGUAGES
• ⟦Dutch⟧
• English`,
      },
    ],
    quiet: [
      {
        market: 'de',
        text: `Jana Heller
Kassel | +49 561 5550 142 | jana.heller@post.example

EXPERIENCE
Backend Developer, Fulda Logistik, Kassel
05/2020 – present
• Wrote the pallet tracking in Kotlin, which ended the daily count by hand in 6 halls.

LANGUAGES
German (native), English (C1)`,
      },
      {
        market: 'uk',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

LANGUAGES
English, Welsh`,
      },
    ],
  },
  *check({ resume }, { levels }) {
    const lines = resume.sections.find(({ kind }) => kind === 'languages')?.lines ?? []
    const first = lines.find(({ text }) => namesLanguage(text.slice(0, 200)))
    if (!first || lines.some(({ text }) => anyWord(levels).test(text))) return
    const { text, start } = first
    yield { where: [{ text, start, end: start + text.length }], data: { languages: text } }
  },
})
