import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { knownNames, unknownAbbreviations } from '../bullets/unknown-abbreviations.ts'

export default defineRule({
  id: 'readability/abbreviations',
  title: 'Write out the abbreviations of your company',
  message: '{names} are explained nowhere: say in a word or two what each is, or leave it out.',
  why: 'The first reader is often not an engineer and never an insider; a plain name keeps both with you.',
  sources: ['B-024', 'B-001', 'B-003', 'B-033'],
  severity: 'consider',
  options: {
    /** Different unknown abbreviations in the whole document; below that they do not stop a reader (B-024 is higher, and counts known ones too). */
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
    const headings = resume.roles.flatMap(({ company, title, location }) => [company, title, location])
    const own = [resume.name, ...headings].map((passage) => passage?.text).join(' ')
    const known = knownNames(lexicon)
    const lines = bullets
      .filter(({ judgement }) => judgement.reason !== 'acronym-soup')
      .map((line) => ({ bullet: line.bullet, words: unknownAbbreviations(line, known) }))
      .map(({ bullet, words }) => ({ bullet, words: words.filter((word) => !own.includes(word) && !explained(word)) }))
      .filter(({ words }) => words.length > 0)
    const words = [...new Set(lines.flatMap((line) => line.words))]
    if (words.length < from) return
    yield { where: lines.slice(0, 3).map(({ bullet }) => bullet), data: { names: listing(words, 6) } }

    function explained(word: string): boolean {
      return resume.document.text.includes(`(${word})`)
    }
  },
})
