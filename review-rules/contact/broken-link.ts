import type { Line, Passage } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/broken-link',
  title: 'Repair this address',
  message:
    'One of your addresses leads nowhere, since it has “{words}” in it: correct it and open it once from the finished file.',
  why: 'A reader who meets a dead link does not search for the right one.',
  sources: ['N-071', 'N-070'],
  severity: 'should-fix',
  options: {},
  in: 'header',
  examples: {
    flags: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | ⟦https//⟧dana.example',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | ⟦linkedin.com/in/⟧',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | ⟦github,com⟧/dana',
    ],
    quiet: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | https://dana.example/work',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | LinkedIn: in/dana-whitfield',
    ],
  },
  *check({ resume }) {
    for (const line of resume.sections[0]?.lines ?? []) {
      const match = BROKEN.exec(line.text.slice(0, LONGEST))
      if (match) yield { where: [passageIn(line, match.index, match[0])], data: { words: match[0] } }
    }
  },
})

/** Lines longer than this hold no addresses but text. */
const LONGEST = 400

/**
 * Only the broken part, never the rest of an address: a scheme that lost a letter, its colon or a slash; a site and no
 * profile behind it; a comma for a dot, or the site's name misspelt.
 */
const BROKEN = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?:htt?ps?(?://|:/(?!/)|;//)|htps?://|ttps?://)',
    '(?<![\\p{L}\\p{N}.@/-])(?:https?://)?(?:www\\.)?(?:github\\.com|linkedin\\.com(?:/in)?)/?(?=$|[\\s|,;•·])',
    '(?<![\\p{L}\\p{N}@-])(?:github,com|linkedin,com|githib\\.com|gihub\\.com|guthub\\.com|linkdin\\.com|linkedln\\.com|linked\\.in\\.com)',
  ].join('|'),
  'iu',
)

function passageIn(line: Line, at: number, text: string): Passage {
  return { text, start: line.start + at, end: line.start + at + text.length }
}
