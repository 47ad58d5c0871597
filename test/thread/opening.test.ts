import { expect, it } from 'vitest'
import type { Level } from '../../src/review/context.ts'
import { plainText } from '../../src/thread/plain.ts'
import { reviewExample, reviewText } from '../support/review-example.ts'

/** About two looks at a phone without the buttons, with the indents of plain text. */
const PHONE = 1_150

const MINE: [name: string, market: string, level: Level][] = [
  ['us-junior-bootcamp.pdf', 'us', 'junior'],
  ['us-mid.txt', 'us', 'mid'],
  ['uk-mid.docx', 'uk', 'mid'],
  ['us-senior-two-columns.pdf', 'us', 'senior'],
  ['us-senior-ready.pdf', 'us', 'senior'],
]

it.each(MINE)('the first message about %s is short enough for a phone', async (name, market, level) => {
  const { thread } = await reviewExample(name, { market, level })
  expect(plainText(thread.parts[0]!).length).toBeLessThanOrEqual(PHONE)
})

const CAFE = `Lee Park
lee.park@mail.example

PROJECTS

Oven Board | Flask, PostgreSQL
- Wrote the oven plan of three bakeries in Flask and PostgreSQL

EXPERIENCE

Barista, Harbor Cafe
Mar 2021 - Present
- Helped to train 9 new colleagues, who served alone after two days instead of five
- Managed the cash drawer and the orders of milk

SKILLS
Languages: Python, SQL
Data: PostgreSQL
`

it('praises work on software before results at the counter', async () => {
  const { thread } = await reviewText(CAFE, { market: 'us', level: 'junior' })
  const opening = plainText(thread.parts[0]!)
  expect(opening.indexOf('“Wrote the oven plan')).toBeGreaterThan(0)
  expect(opening).not.toContain('9 new colleagues')
})

it('takes the tools beside the name of a project for used', async () => {
  const text = CAFE.replace('in Flask and PostgreSQL', 'so that nobody telephones').replace(
    'Data: PostgreSQL',
    'Data: PostgreSQL, Redis',
  )
  const { thread } = await reviewText(text, { market: 'us', level: 'junior' })
  const last = plainText(thread.parts.at(-1)!)
  expect(last).toContain('PostgreSQL does; Redis stands only in a list')
})

it('counts what follows in pieces of advice, as the checks do', async () => {
  const { review, thread } = await reviewExample('us-mid.txt', { market: 'us', level: 'mid' })
  const failed = review.rubric.reduce((sum, { checked, passed }) => sum + checked - passed, 0)
  const later = review.topics.length - review.first.length
  expect(failed).toBe(review.topics.length)
  expect(plainText(thread.parts[0]!)).toContain(`${later} smaller point`)
})

it('says the same of the tools of a project wherever it speaks of them', async () => {
  const text = CAFE.replace('in Flask and PostgreSQL', 'so that nobody telephones').replace(
    '- Wrote',
    '- Sent each baker the plan of the day\n- Added a page for late orders\n- Wrote',
  )
  const { thread } = await reviewText(text, { market: 'us', level: 'junior' })
  const backend = plainText(thread.parts.find(({ key }) => key === 'backend')!)
  expect(backend).toContain('handling data')
  expect(backend).not.toContain('Only listed: handling data')
})
