import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderThread } from '../../../adapters/terminal/render.ts'
import { width } from '../../../adapters/terminal/wrap.ts'
import type { Thread } from '../../../src/thread/thread.ts'
import { reviewExample } from '../../support/review-example.ts'

const ESCAPE = String.fromCharCode(27)

function threadSaying(text: string): Thread {
  return {
    parts: [
      {
        key: 'opening',
        title: 'Your review',
        blocks: [
          { kind: 'text', text },
          {
            kind: 'advice',
            rule: 'area/rule',
            number: 1,
            aside: '3 lines',
            title: 'Open with what you did',
            why: text,
            places: [
              {
                message: text,
                quote: { text, page: 1, section: 'Experience' },
                example: { before: text, after: text, asks: [text] },
              },
            ],
            sources: ['N-106'],
          },
        ],
      },
    ],
  }
}

describe('in a terminal', () => {
  it('keeps to 80 columns', async () => {
    const { thread } = await reviewExample('us-senior-two-columns.pdf', { market: 'us' })
    const lines = renderThread(thread, { columns: 80, colour: false }).split('\n')
    expect(lines.filter((line) => width(line) > 80)).toEqual([])
  })

  it('writes the same words with and without colour', async () => {
    const { thread } = await reviewExample('us-mid.txt', { market: 'us' })
    const coloured = renderThread(thread, { columns: 80, colour: true })
    const bare = coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')
    expect(bare).toBe(renderThread(thread, { columns: 80, colour: false }))
    expect(coloured).not.toBe(bare)
  })

  it('obeys nothing that a resume says: control characters are dropped', () => {
    const shown = renderThread(threadSaying(`Ran ${ESCAPE}[2J${ESCAPE}]0;owned\u0007 backups \u202eerac`), {
      columns: 80,
      colour: false,
    })
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  it('never breaks a character in two, however narrow the screen', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 10, max: 90 }),
        (text, columns) => {
          const shown = renderThread(threadSaying(text), { columns, colour: false })
          expect(Buffer.from(shown, 'utf8').toString('utf8')).toBe(shown)
        },
      ),
    )
  })
})
