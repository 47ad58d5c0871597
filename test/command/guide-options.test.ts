import { describe, expect, it } from 'vitest'
import { readGuideOptions } from '../../src/command/guide-options.ts'
import { helpFor } from '../../src/command/options.ts'

const MARKETS = ['us', 'uk', 'de']

describe('the words of the guide', () => {
  it('takes a market, and a level and an employer where they are known', () => {
    const words = '--market DE --level mid --employer=public-sector'.split(' ')
    expect(readGuideOptions(words, MARKETS)).toEqual({ market: 'de', level: 'mid', employer: 'public-sector' })
    expect(readGuideOptions(['--market', 'us'], MARKETS)).toEqual({ market: 'us', level: null, employer: null })
  })

  it.each([
    [['--market', 'mars'], '--market mars is not known. Known: us, uk, de.'],
    [['--market', 'us', '--level', 'guru'], 'Known: junior, mid, senior, lead.'],
    [['--market', 'us', '--employer', 'circus'], 'Known: startup, saas, enterprise, fintech,'],
    [['--market', 'us', '--posting', 'job.txt'], 'Known options: --market, --level, --employer, --help.'],
    [[], 'Where is the job? Add --market. Known: us, uk, de.'],
    [['cv.pdf'], 'The guide takes no file'],
  ])('%j is answered with what is known', (words, sentence) => {
    expect(() => readGuideOptions(words, MARKETS)).toThrow(sentence)
  })

  it('stands in the help', () => {
    expect(helpFor(MARKETS)).toContain('npm run guide')
  })
})
