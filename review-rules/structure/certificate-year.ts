import { defineRule } from '../../src/review/rule.ts'
import { sectionOf } from '../../src/review/section-order.ts'

export default defineRule({
  id: 'structure/certificate-year',
  title: 'Give each certificate its year',
  message: '“{certificate}” has no year: add who issued it, unless its name says so, and when.',
  why: 'Certificates run out, and a year shows that yours still counts.',
  sources: ['N-036'],
  severity: 'consider',
  options: {
    /** Of more certificates than this only the first are quoted. */
    quoted: 3,
    /** Longer entries are descriptions, not names. */
    longest: 120,
  },
  in: 'document',
  when: ({ resume }) => resume.certifications.length > 0,
  examples: {
    flags: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.

CERTIFICATIONS
⟦Certified Kubernetes Administrator⟧`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

CERTIFICATIONS
• ⟦AWS Certified Developer – Associate⟧
• Terraform Associate, HashiCorp, 2025`,
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.

CERTIFICATIONS
Certified Kubernetes Administrator, Linux Foundation, 2025`,
      `Tyrell Banks
Austin, TX | (512) 555-0119 | tyrell.banks@post.example

EXPERIENCE
Backend Engineer, Stay Lodgings, Austin, TX
Jan 2020 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.

CERTIFICATES
Terraform Associate, HashiCorp, valid until 03/2027`,
    ],
  },
  *check({ resume }, { quoted, longest }) {
    const entries = resume.certifications
    const isList = sectionOf(resume, 'certifications')?.lines.every(({ marker }) => marker !== null) ?? false
    const undated = entries.filter(({ text }, i) => {
      // Without list markers, the next line with a year may be the end of this one.
      const goesOn = !isList && YEAR.test(entries[i + 1]?.text ?? '')
      return text.length <= longest && !YEAR.test(text) && !goesOn
    })
    const first = undated[0]
    if (first) yield { where: undated.slice(0, quoted), data: { certificate: first.text } }
  },
})

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|['’]\d\d\b/
