import { expect, it } from 'vitest'
import { rewriteSummary, type SummaryFacts } from '../../../src/review/rewrite/summary.ts'

const facts: SummaryFacts = {
  title: 'Backend Developer',
  years: '6 years',
  technologies: ['Node.js', 'PostgreSQL', 'RabbitMQ', 'Docker', 'AWS'],
  result: 'Moved the loans database to PostgreSQL over two weekends without downtime.',
  generic: false,
}
const none: SummaryFacts = { title: null, years: null, technologies: [], result: null, generic: true }

it.each([
  ['14+ years', '16 years', false],
  ['over 15 years', '16 years', false],
  ['more than ten years', '12 years', false],
  ['4+ years', '9 years', true],
  ['8 years', '6 years', true],
])('“%s” and dates of %s: asked which is right only where both cannot be (%s)', (stated, years, asked) => {
  const text = `Engineer with ${stated} of experience in ticketing.`
  const example = rewriteSummary(text, { ...facts, years, generic: true })
  expect(example?.asks.some((ask) => ask.includes('which is right'))).toBe(asked)
})

it('takes the title that the old summary names where the resume has no other', () => {
  const text = 'Passionate and hardworking full stack developer looking for a place to grow'
  expect(rewriteSummary(text, none)?.after).toMatch(/^Full stack developer in \[/)
})

it('opens with title, years and the four best shown technologies, then one result of the resume', () => {
  const example = rewriteSummary('Motivated team player with a passion for code.', { ...facts, generic: true })!
  expect(example.after).toBe(
    'Backend Developer with 6 years in [which kind of systems, for whom], working with Node.js, PostgreSQL, RabbitMQ and Docker. Moved the loans database to PostgreSQL over two weekends without downtime.',
  )
  expect(example.asks).toHaveLength(1)
})

it('leaves the years of another career to a question', () => {
  const { after, asks } = rewriteSummary('Baker with 12 years in hotel kitchens, now learning Go.', none)!
  expect(after).not.toContain('hotel')
  expect(asks.at(-1)).toContain('12 years in hotel kitchens')
})

it('keeps what the person said of their systems, without "I am a"', () => {
  const { after, asks } = rewriteSummary(
    'I am a developer with six years of broadcasting systems. I love to learn.',
    facts,
  )!
  expect(after).toBe(
    'Backend Developer with 6 years of broadcasting systems, working with Node.js, PostgreSQL, RabbitMQ and Docker. Moved the loans database to PostgreSQL over two weekends without downtime.',
  )
  expect(asks).toEqual([])
})

it('keeps a result that the summary states itself', () => {
  const { after } = rewriteSummary('Developer for ticketing systems. I cut gate queues from 9 minutes to 2.', facts)!
  expect(after).toBe(
    'Developer for ticketing systems, working with Node.js, PostgreSQL, RabbitMQ and Docker. Cut gate queues from 9 minutes to 2.',
  )
})

it('asks about facts that the new summary has no room for', () => {
  const { after, asks } = rewriteSummary('Trained florist from Ghent, 11 shops supplied, now eager to code.', {
    ...none,
    result: facts.result,
  })!
  expect(after).not.toContain('Ghent')
  expect(asks.at(-1)).toContain('Trained florist from Ghent, 11 shops supplied')
})

it('asks for everything where the resume tells nothing', () => {
  const example = rewriteSummary(null, none)!
  expect(example.after).toBe(
    '[Backend developer, or the title that you aim for] in [which kind of systems, for whom]. [Your best result, in one sentence: what changed, and for whom].',
  )
  expect(example.asks).toHaveLength(3)
})

it('has nothing to add to a summary that says it all', () => {
  expect(
    rewriteSummary('Go developer, 6 years in payments. Cut settlement faults from 40 a week to 2.', {
      ...facts,
      technologies: ['Go'],
    }),
  ).toBeNull()
})
