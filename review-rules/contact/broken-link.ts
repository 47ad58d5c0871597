import type { Line, Passage } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/broken-link',
  title: 'Repair this address',
  message: '“{address}” leads nowhere as it is written: open it once from the finished file and correct it.',
  why: 'A reader who meets a dead link does not search for the right one.',
  sources: ['N-071', 'N-070'],
  severity: 'should-fix',
  options: {},
  in: 'header',
  examples: {
    flags: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | ⟦https//dana.example⟧',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | ⟦linkedin.com/in/⟧',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | github,com/dana',
    ],
    quiet: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | https://dana.example/work',
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example | LinkedIn: in/dana-whitfield',
    ],
  },
  *check({ resume }) {
    for (const line of resume.sections[0]?.lines ?? []) {
      for (const pattern of BROKEN) {
        const match = pattern.exec(line.text.slice(0, LONGEST))
        if (!match) continue
        yield { where: [passageIn(line, match.index, match[0])], data: { address: match[0] } }
        break
      }
    }
  },
})

/** Lines longer than this hold no addresses but text. */
const LONGEST = 400

const BROKEN = [
  // A scheme that lost a letter, its colon or a slash.
  /(?<![\p{L}\p{N}])(?:htt?ps?(?:\/\/|:\/(?!\/)|;\/\/)|htp(?:s)?:\/\/|ttps?:\/\/)[^\s|]{1,80}/iu,
  // The site and no profile behind it.
  /(?<![\p{L}\p{N}.@/-])(?:https?:\/\/)?(?:www\.)?(?:github\.com|linkedin\.com(?:\/in)?)\/?(?=$|[\s|,;•·])/iu,
  // A comma for a dot, or the name misspelt.
  /(?<![\p{L}\p{N}@-])(?:github,com|linkedin,com|githib\.com|gihub\.com|guthub\.com|linkdin\.com|linkedln\.com|linked\.in\.com)[^\s|]{0,80}/iu,
]

function passageIn(line: Line, at: number, text: string): Passage {
  return { text, start: line.start + at, end: line.start + at + text.length }
}
