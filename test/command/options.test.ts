import { describe, expect, it } from 'vitest'
import { helpFor, readOptions as read, UsageError } from '../../src/command/options.ts'

const TODAY = new Date(2026, 10, 22)
const MARKETS = ['us', 'uk', 'de']
const readOptions = (words: string[], now: Date) => read(words, now, MARKETS)

describe('the words of a command', () => {
  it('leaves open what was not asked for, so that the document can tell', () => {
    expect(readOptions(['cv.pdf'], TODAY)).toEqual({
      file: 'cv.pdf',
      market: null,
      level: null,
      employer: null,
      posting: null,
      today: { year: 2026, month: 11 },
      format: 'text',
      layout: null,
    })
  })

  it('takes every option, upper or lower case', () => {
    const words =
      'cv.pdf --market UK --level Senior --employer=fintech --posting job.txt --today 2025-02-01 --format json --show-layout seen.PNG'
    expect(readOptions(words.split(' '), TODAY)).toEqual({
      file: 'cv.pdf',
      market: 'uk',
      level: 'senior',
      employer: 'fintech',
      posting: 'job.txt',
      today: { year: 2025, month: 2 },
      format: 'json',
      layout: 'seen.PNG',
    })
  })

  it.each([
    [['cv.pdf', '--market', 'mars'], '--market mars is not known. Known: us, uk, de.'],
    [['cv.pdf', '--level', 'guru'], '--level guru is not known. Known: junior, mid, senior, lead.'],
    [['cv.pdf', '--colour'], 'There is no option --colour. Known options: --market, --level'],
    [['cv.pdf', '--show-layout', 'cv.pdf'], '--show-layout cv.pdf is no PNG: name the picture to write'],
    [['cv.pdf', '--format', 'xml'], '--format xml is not known. Known: text, json.'],
    [['cv.pdf', '--today', '22.11.2026'], '--today 22.11.2026 is not a date. Write it as YYYY-MM-DD'],
    [['cv.pdf', '--market'], 'market'],
    [['a.pdf', 'b.pdf'], 'One resume at a time'],
    [[], 'Which file?'],
  ])('%j is answered with what is known', (words, sentence) => {
    expect(() => readOptions(words, TODAY)).toThrow(UsageError)
    expect(() => readOptions(words, TODAY)).toThrow(sentence)
  })

  it('shows the markets that there are in its help', () => {
    expect(helpFor(MARKETS)).toContain('us, uk, de')
  })
})
