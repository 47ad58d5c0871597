import { describe, expect, it } from 'vitest'
import type { Request } from '../../src/review/prepare.ts'
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

const POSTING = `Backend Engineer, Integrations

Lanternfish is an early-stage startup of eleven people that schedules home care visits.
You will own integrations with health record systems, from the first sketch to on-call.
You bring Node.js or Python, PostgreSQL, Kafka and AWS, and you have run a REST API that others depend on.
`

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

/** One person elsewhere: what differs is the market, the level, the employer and the advertisement, never the person. */
describe('the same person', () => {
  it.each<[string, Partial<Request>]>([
    ['us-junior', { market: 'us', level: 'junior' }],
    ['uk-mid', { market: 'uk', level: 'mid' }],
    ['de-senior', { market: 'de', level: 'senior' }],
    ['us-startup-posting', { market: 'us', level: 'mid', employer: 'startup', posting: POSTING }],
  ])('reads as the golden thread for %s', async (name, asked) => {
    const { thread } = await reviewExample('us-mid.txt', asked)
    await expect(golden(thread)).toMatchFileSnapshot(`threads/same-person--${name}.md`)
  })
})

function golden({ parts }: Thread): string {
  const replies = parts.map((part, index) => {
    const text = plainText(part)
    return `── reply ${index + 1}/${parts.length} (${text.length.toLocaleString('en-US')} chars) ──\n\n${text}\n`
  })
  return replies.join('\n')
}
