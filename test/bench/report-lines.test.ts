import { expect, it } from 'vitest'
import { reportLines } from '../../bench/report-lines.ts'
import { rules } from '../../review-rules/index.ts'
import { reviewText } from '../support/review-example.ts'

const text = (line: string) =>
  `Lee Park\nlee.park@mail.example\n\nEXPERIENCE\n\nBackend Developer, Oakway Parcel\nMar 2021 - Present\n- ${line}\n`

it('shows a community how often each rule spoke, with quotes from different documents, and which never did', async () => {
  const lines = ['Worked on APIs', 'Responsible for lee.park@mail.example and its archive']
  const documents = await Promise.all(
    lines.map(async (line, index) => {
      const { review } = await reviewText(text(line), { market: 'us', level: 'mid' })
      return { name: `${index}.txt`, findings: review.findings }
    }),
  )
  const report = reportLines(documents, rules).join('\n')
  expect(report).toContain('bullets/weak-opener: 2 hits in 2 of 2 documents, that is in all')
  expect(report).toContain('0.txt: “Worked on APIs”')
  expect(report).toMatch(/Never: .*contact\/photo/)
  expect(report).not.toContain('lee.park@')
})
