import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../../../adapters/discord/escape.ts'
import { messageOf } from '../../../adapters/discord/message.ts'
import { partBody } from '../../../adapters/discord/post.ts'
import { renderPart } from '../../../adapters/discord/render.ts'
import type { AdviceBlock, Block, Part } from '../../../src/thread/thread.ts'
import { callsOf, checkMessage, wordsOf } from '../../support/discord/checks.ts'
import type { Json } from '../../support/discord/world.ts'
import { reviewExample } from '../../support/review-example.ts'

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.constantFrom(
    '@everyone',
    '<@123456789012345678>',
    '[x](https://evil.example)',
    '```',
    '> quote',
    '# big',
    '1. one',
  ),
  fc.constant('\\'.repeat(3000)),
  fc.constant('👩‍👩‍👧‍👦'.repeat(300)),
)
const example = fc.record({ before: words, after: words, asks: fc.array(words, { maxLength: 6 }) })
const quote = fc.record({ text: words, page: fc.constant(1), section: words })
const place = fc.record({ message: words, quote: fc.option(quote), example: fc.option(example) })
const advice = fc.record({
  kind: fc.constant('advice' as const),
  rule: fc.constant('area/rule'),
  number: fc.option(fc.integer({ min: 1, max: 3 })),
  aside: fc.constantFrom('', 'worth doing', '4 lines'),
  title: words,
  why: words,
  places: fc.array(place, { maxLength: 30 }),
  sources: fc.constant([] as string[]),
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const), text: words }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(words, { maxLength: 12 }) }),
  advice,
)
const part: fc.Arbitrary<Part> = fc.record({
  key: fc.constantFrom('opening', 'bullets'),
  title: words,
  blocks: fc.array(block, { maxLength: 12 }),
})
const JOB = {
  review: 'c0ffee00-0000-4000-8000-000000000000',
  community: { platform: 'discord', team: '1' },
  person: '2',
  ticket: {},
}

describe('a part on Discord', () => {
  it('keeps every limit of a message, whatever stands in the review', () => {
    fc.assert(
      fc.property(part, (one) => {
        for (const piece of renderPart(one)) checkMessage(messageOf(piece, 7) as unknown as Json)
        checkMessage(partBody(JOB, one, 'Create Private Threads') as unknown as Json)
      }),
      { numRuns: 150 },
    )
  })

  it('calls nobody, even if Discord were not told to call nobody', () => {
    fc.assert(
      fc.property(part, (one) => {
        for (const components of renderPart(one)) {
          const { allowed_mentions: _, ...body } = messageOf(components)
          expect(callsOf(body as unknown as Json, null)).toEqual([])
        }
      }),
      { numRuns: 100 },
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
        rule: 'area/rule',
        number: null,
        aside: 'worth doing',
        title: 'Title',
        why: 'Why',
        sources: [],
      },
      places: Array.from({ length: 40 }, (_, n) => place(n)),
    }
    const pieces = renderPart({ key: 'bullets', title: 'What you did', blocks: [advice] }).map((components) =>
      wordsOf({ components }),
    )
    expect(pieces.length).toBeGreaterThan(2)
    for (let n = 0; n < 40; n++) {
      const holding = pieces.filter((piece) => piece.includes(`before ${n} `) || piece.includes(`after ${n} `))
      expect(holding).toHaveLength(1)
      expect(holding[0]).toMatch(new RegExp(`before ${n} [^]*after ${n} `))
    }
  })

  it('names what is before and what is after in words of their own', async () => {
    const { thread } = await reviewExample('us-mid.txt', { market: 'us', level: 'mid' })
    const [components] = renderPart(thread.parts[0]!)
    expect(wordsOf({ components })).toMatch(/\n-# Before\n> .+\n-# After\n> .+/)
  })
})

describe('words of a resume', () => {
  it.each([
    ['@everyone', '\\@everyone'],
    ['<@123>', '\\<\\@123\\>'],
    ['[here](https://evil.example)', '\\[here\\]\\(https\\:\\/\\/evil.example\\)'],
    ['a\n> **After**\n# Big', 'a \\> \\*\\*After\\*\\* \\# Big'],
    ['- one', '\\- one'],
    ['12. twelve', '12\\. twelve'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['discord.gg/abc', 'discord.gg\\/abc'],
  ])('%j are shown letter by letter', (written, shown) => {
    expect(plain(written)).toBe(shown)
  })
})
