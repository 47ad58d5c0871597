import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/visible-links',
  title: 'Write your addresses out',
  message:
    '{what} here only as a link behind a word or an icon: print the address itself, short and without “https://”.',
  why: 'On paper, and in the systems that keep only the text, a link behind a word is gone.',
  sources: ['N-070'],
  severity: 'consider',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example | [⟦GitHub⟧](https://github.com/example-imke)

## Experience
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
- Wrote the container tracking API in Go for 40 shipping agents.`,
      `Rhodri Pugh
Swansea, 01632 960188, rhodri.pugh@post.example, [my profile](https://www.linkedin.com/in/example-rhodri)

## Employment history
Software Developer, Mumbles Marine, Swansea
May 2022 – present
- Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example | github.com/example-imke

## Experience
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
- Wrote the container tracking API in Go for 40 shipping agents.`,
      `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example | [github.com/example-rhodri](https://github.com/example-rhodri)

## Employment history
Software Developer, Mumbles Marine, Swansea
May 2022 – present
- Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
    ],
  },
  *check({ resume }) {
    const hidden = resume.contact.links.filter(({ visible }) => !visible)
    const names = [...new Set(hidden.map(({ kind }) => NAMES[kind]))]
    if (names.length === 0) return
    const what = `${names.join(' and ')} ${names.length > 1 ? 'stand' : 'stands'}`
    yield { where: hidden.filter(({ text }) => text !== ''), data: { what: `Your ${what}` } }
  },
})

const NAMES = { github: 'GitHub profile', linkedin: 'LinkedIn profile', site: 'own site' }
