import { expect, it } from 'vitest'
import type { Employer } from '../../src/review/context.ts'
import { plainResume } from '../support/plain-resumes.ts'
import { reviewText } from '../support/review-example.ts'

/** What is wanted and who is taken for the employer, for the ready resume of the US. */
async function wantedFor(market: string, employer: Employer | null, posting: string | null = null) {
  const { review } = await reviewText(plainResume('us', {}), { market, level: 'mid', employer, posting })
  const { wanted, employer: known } = review.context
  return { kind: wanted.kind, because: wanted.because, employer: known?.value ?? null }
}

it('wants a CV for a public body, also in a market that reads resumes', async () => {
  expect(await wantedFor('us', 'public-sector')).toMatchObject({ kind: 'cv' })
})

it('keeps the official form of a market that hires for itself', async () => {
  expect(await wantedFor('us-federal', 'public-sector')).toMatchObject({ kind: 'resume' })
})

it('leaves a resume for a British startup a resume, and says why', async () => {
  const { kind, because } = await wantedFor('uk', 'startup')
  expect(kind).toBe('resume')
  expect(because).toContain('employers in the UK read a CV')
  expect(because).toContain('startups and fast-growing companies also read a short resume')
})

it('reads the employer, the whole history and the way to apply out of an advertisement', async () => {
  const text = (words: string) => `Backend Developer\n\n${words}\nGo and PostgreSQL.`
  expect(await wantedFor('uk', null, text('We are a seed-stage startup.'))).toMatchObject({ employer: 'startup' })
  expect(await wantedFor('us', null, text('Send your complete work history.'))).toMatchObject({ kind: 'cv' })
  expect(await wantedFor('uk', null, text('Use Easy Apply.'))).toMatchObject({ kind: 'resume' })
  expect(await wantedFor('us', null, text('A startup that builds for the public sector.'))).toMatchObject({
    employer: null,
  })
})
