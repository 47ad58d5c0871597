import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/thread/plain.ts'
import type { Thread } from '../../src/thread/thread.ts'
import { reviewExample } from '../support/review-example.ts'

/** Read these files, do not only accept them: they are what a candidate gets. `npx vitest run test/golden -u` writes them. */
const EXAMPLES = [
  'us-junior-bootcamp.pdf',
  'us-senior-two-columns.pdf',
  'uk-mid.docx',
  'uk-cv-for-us-startup.pdf',
  'us-mid.txt',
  'us-senior-ready.pdf',
]

describe.each(EXAMPLES)('%s', (name) => {
  for (const market of ['us', 'uk'] as const) {
    for (const level of ['junior', 'mid', 'senior'] as const) {
      it(`reads as its golden thread for ${market}, ${level}`, async () => {
        const { thread } = await reviewExample(name, { market, level })
        await expect(golden(thread)).toMatchFileSnapshot(`threads/${name}--${market}-${level}.md`)
      })
    }
  }
})

function golden({ parts }: Thread): string {
  const replies = parts.map((part, index) => {
    const text = plainText(part)
    return `── reply ${index + 1}/${parts.length} (${text.length.toLocaleString('en-US')} chars) ──\n\n${text}\n`
  })
  return replies.join('\n')
}
