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

it('What a person dismissed is left out, not counted as a check, and named in one sentence', async () => {
  onTestFinished(closeReader)
  const reviewFile = reviewLine(knowledge, loadVocabulary())
  const usual = await reviewFile(FILE, REQUEST, null)
  const advice = usual.parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'advice'))
  const { rule, title } = advice[0]!
  const dismissed = [rule, 'contact/nothing-that-this-resume-does']
  const { parts, leftOut } = await reviewFile(FILE, { ...REQUEST, dismissed }, null)
  expect(leftOut).toEqual([{ rule, title }])
  const blocks = parts.flatMap((part) => part.blocks)
  expect(blocks.some((block) => block.kind === 'advice' && block.rule === rule)).toBe(false)
  const sentence = `Left out, because you said before that it does not apply to you: “${title}”.`
  expect(parts[0]!.blocks.at(-1)).toEqual({ kind: 'text', text: sentence })
  const checksOf = (thread: typeof usual) => /(\d+) of (\d+) checks pass/.exec(JSON.stringify(thread.parts[0]))!
  expect(Number(checksOf({ parts })[2])).toBe(Number(checksOf(usual)[2]) - 1)
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
