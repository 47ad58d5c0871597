import { expect, it, onTestFinished } from 'vitest'
import { loadVocabulary } from '../../review-rules/load.ts'
import { reviewLine } from '../../src/jobs/line.ts'
import { closeReader } from '../../src/resume/extract/extract.ts'
import { plainResume } from '../support/plain-resumes.ts'
import { knowledge } from '../support/review-example.ts'

const FILE = {
  bytes: Buffer.from(plainResume('us', { bullet: 'Responsible for the nightly backups of 40 servers.' })),
  fileName: 'resume.txt',
}
const REQUEST = { market: null, level: null, employer: null, posting: null, today: { year: 2026, month: 11 } }

it('A community has the last word on a rule', async () => {
  onTestFinished(closeReader)
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
