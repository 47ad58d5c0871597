import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'readability/abbreviations',
  title: 'Write out the abbreviations of your company',
  message: '{names} are explained nowhere: say in a word or two what each is, or leave it out.',
  why: 'The first reader is often not an engineer and never an insider; a plain name keeps both with you.',
  sources: ['B-024', 'B-001', 'B-003', 'B-033'],
  severity: 'consider',
  options: {
    /** Different unknown abbreviations in the whole document; below that they do not stop a reader (how_to_check of B-024 is higher, and counts known ones too). */
    from: 4,
  },
  in: 'document',
  examples: {
    flags: [
      `Lee Park
lee.park@mail.example

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2019 - Present
- Cut the KLX page from 6 seconds to 1 with an index in MySQL
- Moved QRB files to S3, so that depots wait no longer
- Wrote the GNV check in PHP, which halved wrong labels
- Replaced the VTU export by events for 40 depots
`,
      {
        text: `Ida Roth
ida@mail.example

EMPLOYMENT HISTORY

Developer, Havel Software
May 2019 - June 2024
- Rewrote the MBK rules in Kotlin, and the ZFW bills are right since
- Tested GPKE messages with JUnit, so that WIM meters report daily
`,
        market: 'uk',
      },
    ],
    quiet: [
      'Moved REST and SOAP endpoints to AWS ECS with CI/CD, TLS and SSO, so that partners need one key',
      'Wrote the goods note check (GNV) in Go, which halved wrong labels',
    ],
  },
  *check({ bullets, resume, lexicon }, { from }) {
    const known = new Set([
      ...lexicon.acronyms,
      ...lexicon.technologies.flatMap(({ name, aliases }) => [name, ...aliases]),
    ])
    const own = `${resume.name?.text ?? ''} ${resume.roles.map(({ company, title, location }) => `${company?.text} ${title?.text} ${location?.text}`).join(' ')}`
    const unknown = bullets
      .filter(({ judgement }) => judgement.reason !== 'acronym-soup')
      .flatMap(({ bullet, judgement }) => {
        const technologies = judgement.technologies.map(({ text }) => text).join(' ')
        return [...bullet.text.matchAll(/(?<![\p{L}\p{N}(-])[A-Z]{3,5}(?![\p{L}\p{N})-])/gu)]
          .map(([word]) => ({ word, bullet }))
          .filter(({ word }) => !known.has(word) && !technologies.includes(word) && !own.includes(word))
      })
      .filter(({ word }) => !resume.document.text.includes(`(${word})`))
    const words = [...new Set(unknown.map(({ word }) => word))]
    if (words.length < from) return
    const where = [...new Set(unknown.map(({ bullet }) => bullet))].slice(0, 3)
    yield { where, data: { names: listing(words, 6) } }
  },
})
