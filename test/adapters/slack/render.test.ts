import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped, plain } from '../../../adapters/slack/escape.ts'
import { partBody } from '../../../adapters/slack/post.ts'
import { renderPart } from '../../../adapters/slack/render.ts'
import type { AdviceBlock, Block, Part } from '../../../src/thread/thread.ts'
import { reviewExample } from '../../support/review-example.ts'
import { checkMessage } from '../../support/slack/checks.ts'
import { callsOf, textsOf, wordsOf } from '../../support/slack/words.ts'
import type { Json } from '../../support/slack/world.ts'

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.constantFrom(
    '<!channel>',
    '<@U123ABC>',
    '<https://evil.example|here>',
    '&lt;!here&gt;',
    '*bold* :tada:',
    ' ',
    '> quote',
  ),
  fc.constant('&'.repeat(3000)),
  fc.constant('👩‍👩‍👧‍👦'.repeat(300)),
)
const example = fc.record({ before: words, after: words, asks: fc.array(words, { maxLength: 6 }) })
const quote = fc.record({ text: words, page: fc.constant(1), section: words })
const place = fc.record({ message: words, quote: fc.option(quote), example: fc.option(example) })
const advice = fc.record({
  kind: fc.constant('advice' as const),
  rule: fc.constant('bullets/opening'),
  number: fc.option(fc.integer({ min: 1, max: 3 })),
  aside: fc.constantFrom('', 'worth doing', '4 lines'),
  title: words,
  why: words,
  places: fc.array(place, { maxLength: 12 }),
  sources: fc.constant([] as string[]),
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const), text: words }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(words, { maxLength: 12 }) }),
  advice,
)
const part: fc.Arbitrary<Part> = fc.record({
  key: fc.constantFrom('opening', 'bullets'),
  title: fc.constantFrom('Your review', 'What you did'),
  blocks: fc.array(block, { maxLength: 12 }),
})
const REVIEW = 'c0ffee00-0000-4000-8000-000000000000'

describe('a part on Slack', () => {
  it('keeps every limit of a message, whatever stands in the review', () => {
    fc.assert(
      fc.property(part, (one) => {
        for (const piece of renderPart(one)) checkMessage(piece as unknown as Json)
        checkMessage(partBody(REVIEW, one) as unknown as Json)
      }),
      { numRuns: 100 },
    )
  })

  it('calls nobody and shows words of a resume only where Slack looks for nothing in them', () => {
    fc.assert(
      fc.property(part, (one) => {
        for (const piece of renderPart(one)) {
          expect(callsOf(piece)).toEqual([])
          expect(textsOf(piece.blocks as unknown as Json[]).filter(({ isMarkup }) => isMarkup)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never parts a “before” from its “after”, and leaves nothing out', () => {
    const place = (n: number) => ({
      message: '',
      quote: null,
      example: { before: `before ${n} ${'x'.repeat(200)}`, after: `after ${n} ${'y'.repeat(200)}`, asks: [] },
    })
    const advice: AdviceBlock = {
      ...{
        kind: 'advice',
        rule: 'bullets/opening',
        number: null,
        aside: 'worth doing',
        title: 'Title',
        why: 'Why',
        sources: [],
      },
      places: Array.from({ length: 40 }, (_, n) => place(n)),
    }
    const pieces = renderPart({ key: 'bullets', title: 'What you did', blocks: [advice] })
    expect(pieces.length).toBeGreaterThan(2)
    for (const read of [pieces.map((piece) => wordsOf(piece)), pieces.map(({ text }) => text)]) {
      for (let n = 0; n < 40; n++) {
        const holding = read.filter((piece) => piece.includes(`before ${n} `) || piece.includes(`after ${n} `))
        expect(holding).toHaveLength(1)
        expect(holding[0]).toMatch(new RegExp(`before ${n} [^]*after ${n} `))
      }
    }
  })

  it('names what is before and what is after in words, on the screen and read out', async () => {
    const { thread } = await reviewExample('us-mid.txt', { market: 'us', level: 'mid' })
    const [piece] = renderPart(thread.parts[0]!)
    expect(wordsOf(piece!)).toMatch(/Before\n.+\nAfter\n.+/)
    expect(piece!.text).toMatch(/^Before: .+\nAfter: .+/m)
  })

  it('reads out all that it shows', async () => {
    const { thread } = await reviewExample('us-mid.txt', { market: 'us', level: 'mid' })
    for (const piece of thread.parts.flatMap(renderPart)) {
      const shown = textsOf(piece.blocks as unknown as Json[]).flatMap(({ text }) => text.split('\n'))
      const read = piece.text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
      expect(shown.filter((line) => !read.includes(line.trim()))).toEqual([])
    }
  })
})

describe('words of a resume', () => {
  it.each([
    ['a\n> b', 'a > b'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['half \ud83d of a face', 'half of a face'],
  ])('%j stay in one line, letter by letter', (written, shown) => {
    expect(plain(written)).toBe(shown)
  })

  it('call and link nobody where Slack reads markup', () => {
    expect(escaped('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;')
  })
})
