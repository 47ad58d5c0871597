import { defineRule } from '../../src/review/rule.ts'
import { sectionOf } from '../../src/review/section-order.ts'

export default defineRule({
  id: 'structure/publications-missing',
  title: 'List your publications',
  message:
    'I found no list of publications: give papers, talks, theses and published data or software a section of their own.',
  why: 'Research groups read this list first, and a short honest one says more than none.',
  sources: ['N-030'],
  severity: 'should-fix',
  options: {},
  in: 'document',
  examples: {
    flags: [
      {
        market: 'academic',
        text: `Jana Heller
Kassel | +49 561 5550 142 | jana.heller@post.example

EDUCATION
M.Sc. Computer Science, University of the Fulda, 2019

EXPERIENCE
Research Software Engineer, Fulda Institute, Kassel
05/2020 – present
• Wrote the sensor archive in Python, which 40 groups now cite.`,
      },
      {
        employer: 'research',
        text: `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Puget Ocean Lab, Seattle, WA
Feb 2021 – Present
• Wrote the buoy data service in Go for 40 research groups.`,
      },
    ],
    quiet: [
      {
        market: 'academic',
        text: `Jana Heller
Kassel | +49 561 5550 142 | jana.heller@post.example

EXPERIENCE
Research Software Engineer, Fulda Institute, Kassel
05/2020 – present
• Wrote the sensor archive in Python, which 40 groups now cite.

PUBLICATIONS
Heller, J.: Archiving a river. Journal of Open Sensors, 2024.`,
      },
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
    ],
  },
  *check({ resume }) {
    if (!sectionOf(resume, 'publications')) yield { where: [] }
  },
})
