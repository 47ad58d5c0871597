import { expect, it, onTestFinished } from 'vitest'
import { loadVocabulary } from '../../review-rules/load.ts'
import { containedLine } from '../../src/jobs/contained.ts'
import { reviewLine } from '../../src/jobs/line.ts'
import { closeReader } from '../../src/resume/extract/extract.ts'
import { plainResume } from '../support/plain-resumes.ts'
import { knowledge } from '../support/review-example.ts'

const FILE = {
  bytes: Buffer.from(plainResume('us', { bullet: 'Responsible for the nightly backups of 40 servers.' })),
  fileName: 'resume.txt',
}
/** Milliseconds in which a process starts that has to share the machine with the rest of the tests. */
const STARTED = 90_000

const REQUEST = { market: null, level: null, employer: null, posting: null, today: { year: 2026, month: 11 } }

it('A community has the last word on a rule', async () => {
  const reviewFile = reviewLine(knowledge, loadVocabulary())
  const usual = JSON.stringify(await reviewFile(FILE, REQUEST, null))
  const off = Object.fromEntries(
    knowledge.rules
      .filter(({ id }) => id.startsWith('bullets/'))
      .map(({ id }) => [id, { severity: 'off' as const, because: 'Our mentors say this in person.', sources: [] }]),
  )
  const { parts } = await reviewFile(FILE, REQUEST, { rules: off })
  expect(usual).toContain('"key":"bullets"')
  expect(parts.map(({ key }) => key)).not.toContain('bullets')
})

it(
  'A file gets in a contained process the thread that it gets in this one',
  async () => {
    onTestFinished(closeReader)
    const { overlays, lexicon } = knowledge
    const contained = containedLine({ overlays, lexicon, vocabulary: loadVocabulary() }, 1)
    const here = reviewLine(knowledge, loadVocabulary())
    expect(await contained(FILE, REQUEST, null)).toEqual(await here(FILE, REQUEST, null))
    await expect(contained({ bytes: new Uint8Array(), fileName: '' }, REQUEST, null)).rejects.toMatchObject({
      name: 'Refusal',
      code: 'empty',
    })
  },
  STARTED,
)
