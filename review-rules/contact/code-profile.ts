import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/code-profile',
  title: 'Link your code, if some of it is public',
  message:
    'There is no GitHub or GitLab address here: if you have code that others may read, put its address under your name.',
  why: 'An engineer who reads on wants to see code, and one look at it answers more than any line of text.',
  sources: ['N-070'],
  severity: 'consider',
  options: {
    /** Where people keep code that others may read (guide: N-070). */
    hosts: ['github.', 'gitlab.', 'bitbucket.', 'codeberg.', 'sr.ht'],
  },
  in: 'document',
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example | linkedin.com/in/example-imke

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example | gitlab.com/example-imke

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example | GitHub: example-rhodri

EMPLOYMENT HISTORY
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
    ],
  },
  *check({ resume }, { hosts }) {
    const addresses = [...resume.contact.links, ...resume.document.links].map(({ url }) => url.toLowerCase())
    const printed = resume.document.text.toLowerCase()
    const shown = hosts.some((host) => addresses.some((url) => url.includes(host)) || printed.includes(`${host}com/`))
    if (!shown) yield { where: [] }
  },
})
