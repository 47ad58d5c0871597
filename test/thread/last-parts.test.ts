import { expect, it } from 'vitest'
import { plainText } from '../../src/thread/plain.ts'
import { plainResume } from '../support/plain-resumes.ts'
import { reviewText } from '../support/review-example.ts'

/** The messages of a thread by their keys, as plain text. */
async function messages(text: string, market = 'us', level: 'junior' | 'mid' = 'mid') {
  const { thread } = await reviewText(text, { market, level })
  return new Map(thread.parts.map((part) => [part.key, plainText(part)]))
}

const WEAK = `Lee Park
lee.park@mail.example

SKILLS
Languages: PHP, SQL
Tools: Kafka, PHPUnit, Prometheus

EXPERIENCE

Backend Developer, Oakway Parcel
Mar 2021 - Present
- Worked on various APIs
- Built the driver login in Laravel, so that depots share no password
- Wrote price rules for 300 depots
`

it('ends with the five questions, answered by what stands in the document', async () => {
  const thread = await messages(WEAK)
  expect([...thread.keys()].at(-1)).toBe('final-check')
  const last = thread.get('final-check')
  expect(last).toContain('Not yet: there is no summary.')
  expect(last).toContain('2 of 3 do. I could not see it in “Worked on various APIs”')
  expect(last).toContain('Kafka and Prometheus stand only in a list')
})

it('tells a backend engineer what is shown at work and what only a list names', async () => {
  const work = (await messages(WEAK)).get('backend')
  expect(work).toContain(
    'Only listed: services that talk to each other (Kafka), observability (Prometheus) and testing (PHPUnit).',
  )
})

it('holds nothing unseen against a junior', async () => {
  expect((await messages(WEAK, 'us', 'junior')).get('backend')).not.toContain('Not seen')
})

it('leaves backend questions out for a frontend title, and says so', async () => {
  const thread = await messages(WEAK.replace('Backend Developer', 'Frontend Developer'))
  expect(thread.has('backend')).toBe(false)
  expect(thread.get('opening')).toContain(
    'I took it for other work than backend because of the title “Frontend Developer”',
  )
})

it('names the line that shows most, where there are several', async () => {
  expect((await messages(plainResume('us', {}))).get('final-check')).toMatch(/lines do, such as “|One line does: “/)
})

it('does not call work shown that the advice misses in every line', async () => {
  const listed = WEAK.replace('Wrote price rules', 'Wrote price rules in Docker')
  const thread = await messages(listed)
  expect(thread.get('bullets')).toContain('No line tells of deployments')
  expect(thread.get('backend')).not.toContain('running it in production')
})

it('shows a handful of befores and afters for one fault, and of the rest only the lines', async () => {
  const systems = ['order', 'stock', 'price', 'route', 'label', 'claim', 'depot', 'parcel', 'refund', 'invoice']
  const many = systems.map((name) => `- Responsible for the ${name} service`).join('\n')
  const bullets = (await messages(WEAK.replace('- Worked on various APIs', many))).get('bullets') ?? ''
  const opening = bullets.slice(bullets.indexOf('Open with what you did'))
  expect(opening.split('Why:')[0]!.match(/Before:/g)!.length).toBeLessThanOrEqual(6)
  expect(opening).toMatch(/The same holds for \d other lines:\n {3}“Responsible for the/)
})
