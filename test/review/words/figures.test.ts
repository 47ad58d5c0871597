import { describe, expect, it } from 'vitest'
import { countsThings, hasFigure, withoutMoney } from '../../../src/review/words/figures.ts'

const java = { name: 'Java', text: 'Java', at: 9, category: 'language' } as const

describe('whether a line measures something', () => {
  it.each(['Cut the label page from 6 seconds to 1', 'Halved the error rate of the label page', 'Saved $40k a year'])(
    'sees the figure in: %s',
    (line) => expect(hasFigure(line, [])).toBe(true),
  )

  it.each(['Moved pictures to S3 in 2024', 'Lowered p95 latency of the label page', 'Replaced Log4j'])(
    'takes no year and no name for a figure: %s',
    (line) => expect(hasFigure(line, [])).toBe(false),
  )

  it('takes the version of a technology for no figure', () => {
    expect(hasFigure('Built in Java 21 for depots', [java])).toBe(false)
    expect(hasFigure('Built in Java for 21 depots', [java])).toBe(true)
  })
})

describe('whether a line says how many there were', () => {
  it.each(['printed labels for 300 depots', 'serves 1.2 million monthly users', '9,000 orders per minute'])(
    'counts: %s',
    (line) => expect(countsThings(line)).toBe(true),
  )

  it.each(['took 20 seconds and now 4', 'cut costs by 40%', 'from 900 ms to 240 ms'])(
    'takes a duration or a share for no count: %s',
    (line) => expect(countsThings(line)).toBe(false),
  )

  it('leaves sums of money out of what counts as scale', () => {
    expect(withoutMoney('saved $1.4 million for 12 towns')).not.toContain('million')
    expect(withoutMoney('saved $1.4 million for 12 towns')).toContain('12 towns')
  })
})
