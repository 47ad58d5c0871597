import { expect, it } from 'vitest'
import { rewriteSummary, type SummaryFacts } from '../../../src/review/rewrite/summary.ts'
import { blanksOf } from '../../../src/review/rewrite/task.ts'

const facts: SummaryFacts = {
  title: 'Backend Developer',
  years: '6 years',
  technologies: ['Node.js', 'PostgreSQL', 'RabbitMQ', 'Docker', 'AWS'],
  result: 'Moved the loans database to PostgreSQL over two weekends without downtime.',
}
const none: SummaryFacts = { title: null, years: null, technologies: [], result: null }

it('opens with title, years and the four best shown technologies, then one result of the resume', () => {
  const example = rewriteSummary('Motivated team player with a passion for code.', facts)!
  expect(example.after).toBe(
    'Backend Developer with 6 years in [which kind of systems or industry], working with Node.js, PostgreSQL, RabbitMQ and Docker. Moved the loans database to PostgreSQL over two weekends without downtime.',
  )
  expect(example.asks).toHaveLength(1)
})

it('keeps the sentences that hold facts, without "I am a"', () => {
  const { after } = rewriteSummary('I am a developer with eight years in broadcasting. I love to learn.', facts)!
  expect(after).toBe(
    'Developer with eight years in broadcasting. Works with Node.js, PostgreSQL, RabbitMQ and Docker. Moved the loans database to PostgreSQL over two weekends without downtime.',
  )
})

it('asks for everything where the resume tells nothing', () => {
  const example = rewriteSummary(null, none)!
  expect(blanksOf(example.after)).toHaveLength(3)
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
