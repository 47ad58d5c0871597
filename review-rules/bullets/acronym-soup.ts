import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { knownNames, unknownAbbreviations } from './unknown-abbreviations.ts'

export default defineRule({
  id: 'bullets/acronym-soup',
  title: 'Write out what only insiders can read',
  message: 'A reader outside your company cannot resolve the abbreviations of this line: {names}.',
  why: 'The first reader is often not an engineer; a plain name for each system lets both readers follow.',
  sources: ['B-024', 'B-001', 'B-003', 'N-194', 'B-033'],
  severity: 'should-fix',
  lesson: 'tell what changed',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      'Led GDX and PLR integration with the CMT per the TRB, mapping OMQ feeds to the EDQ',
      'Delivered the XBR for QTS and VLM under the DRG of the PMC',
    ],
    quiet: [
      'Moved REST and SOAP endpoints behind one API gateway on AWS, and partners need a single key',
      'Passed the PCI DSS audit of the CI/CD pipeline with no findings',
    ],
  },
  *check(subject) {
    const lines = subject.bullets.filter(({ judgement }) => judgement.reason === 'acronym-soup')
    if (lines.length === 0) return
    const known = knownNames(subject.lexicon)
    for (const line of lines) {
      yield { where: [line.bullet], data: { names: listing(unknownAbbreviations(line, known), 4) } }
    }
  },
})
