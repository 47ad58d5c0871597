import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REASONS } from '../../../src/review/judge/judgement.ts'
import { faithful } from '../../../src/review/rewrite/faithful.ts'
import { rewriteBullet } from '../../../src/review/rewrite/rewrite.ts'
import { blanksOf } from '../../../src/review/rewrite/task.ts'
import { judged, rewriteInTurn, situation, words } from './bullets.ts'

function rewrite(text: string, reason: Parameters<typeof judged>[1], more = {}, flags = {}) {
  return rewriteBullet(text, judged(text, reason, flags), situation(more))
}

describe('what a bullet does not say is asked for', () => {
  it('keeps a good bullet as it stands and leaves room for the effect of that kind of work', () => {
    const before = 'Added a covering index to speed up fare queries in MySQL'
    const example = rewrite(before, 'no-outcome')
    expect(example?.after).toBe(`${before}; [the slowest page, query or job: from how long to how long]`)
    expect(example?.asks).toHaveLength(blanksOf(example?.after ?? '').length)
  })

  it('asks for both ends of the measure that a wish names', () => {
    const { after } = rewrite('Split the monolith into Go services to improve reliability', 'no-outcome')!
    expect(after).toMatch(/^Split the monolith into Go services to improve reliability; \[.+: from what to what\]$/)
  })

  it('asks for the start and the end of a bare percentage', () => {
    const { after } = rewrite('Cut the Azure bill by 31% with spot nodes', 'no-outcome')!
    expect(after).toBe('Cut the Azure bill by 31% (from [figure before] to [figure after]) with spot nodes')
  })

  it('offers juniors an effect that nobody had to measure', () => {
    const { after } = rewrite('Built a recipe API in Flask', 'no-outcome', { level: 'junior' })!
    expect(after).not.toContain(': from')
  })

  it('asks seniors how large it was', () => {
    expect(rewrite('Introduced contract testing', 'no-outcome', { level: 'senior' }, { tech: true })?.after).toMatch(
      /^Introduced contract testing for \[how many users, services or teams\]/,
    )
  })

  it('offers tools that the role names as a question only', () => {
    const text = 'Gave buyers back an hour a week by dropping a form'
    const example = rewrite(text, 'no-tech', { roleTechnologies: ['Django', 'PostgreSQL'] })!
    expect(example.after).not.toMatch(/Django|PostgreSQL/)
    expect(example.asks.join(' ')).toContain('Django and PostgreSQL')
  })
})

describe('what comes of the work is for the candidate to say', () => {
  it.each([
    'Own the fares table, which 3 teams read',
    'Fix faults reported by branches; answer their questions',
    'Exported orders to the depot in Python',
    'Maintain 6 Elixir libraries (Ecto, Oban)',
    'Dispensed prescriptions and answered the phones',
  ])('%s', (before) => {
    const { after, asks } = rewrite(before, 'no-outcome', { current: true })!
    expect(after.startsWith(before)).toBe(true)
    expect(after.slice(before.length)).toMatch(/^(?:;| –|, so that) \[[^\]]+\]$/)
    expect(asks).toHaveLength(1)
  })

  it('does not ask for what the line tells', () => {
    const { after } = rewrite('Mentored 3 engineers, who were promoted', 'no-outcome', {
      usedBlanks: new Set(['what they do alone today']),
    })!
    expect(after).not.toMatch(/promoted.*promoted/)
  })

  it('asks about people where the work is with people', () => {
    const { after } = rewrite('Dispensed prescriptions and answered the phones', 'no-outcome', { level: 'junior' })!
    expect(after).toContain('[one thing that ran better because of you]')
  })
})

describe('attendance becomes one question', () => {
  it.each([
    ['Participate in code reviews', '[One thing you caught or changed in code reviews, and what it prevented]'],
    ['Helped with code reviews', '[One thing you caught or changed in code reviews, and what it prevented]'],
    ['Attended weekly refinement', '[One decision you brought about in refinement, and what it changed]'],
    ['We used Kanban.', '[One decision you brought about in Kanban, and what it changed].'],
  ])('%s', (before, after) => {
    const reason = before.startsWith('We') ? 'first-person' : 'weak-opener'
    expect(rewrite(before, reason)).toMatchObject({ after, asks: [expect.stringContaining('this line can go')] })
  })
})

it('lets a result lead that stands at the end of a list of duties', () => {
  const before =
    'Several small fixes and reviews, including a redesign of the seat lookup that cut page loads from 9 s to 1 s'
  expect(rewrite(before, 'weak-opener', {}, { outcome: true })?.after).toBe(
    'Redesigned the seat lookup, which cut page loads from 9 s to 1 s; also several small fixes and reviews',
  )
})

it('leaves a result with the others where the line says that it was shared', () => {
  const before = 'Helped with releases, including a rewrite of the fare parser that ended wrong prices'
  expect(rewrite(before, 'weak-opener', {}, { outcome: true })?.after).not.toMatch(/^Rewrote/)
})

it('leaves a line about its users alone', () => {
  expect(rewrite('Two libraries in Leeds use it every day to lend 300 books', 'weak-opener')).toBeNull()
})

describe('claims that nobody would believe', () => {
  it('move into a question, and never stay as a fact', () => {
    const example = rewrite('Added a cache to the fare API and cut errors by 400%', 'metric-not-credible')!
    expect(example.after).toBe('Added a cache to the fare API and cut errors [from what to what]')
    expect(example.asks[0]).toContain('400%')
  })

  it('lose their praise, and keep what was built', () => {
    const { after } = rewrite(
      'Crafted a seamless, world-class REST API in Ktor with a proven track record of excellence',
      'buzzword',
    )!
    expect(after).toMatch(/^Built a REST API in Ktor; \[/)
  })

  it('become a question where no fact is left', () => {
    const { after, asks } = rewrite('Delivered innovative, robust solutions', 'buzzword')!
    expect(after).toMatch(/^\[What you built or changed\] for \[.+\]: \[.+\]$/)
    expect(asks).toHaveLength(3)
  })
})

it('turns a list of tools into the question which of them carried the work', () => {
  const example = rewrite('Used Java, Spring, Kafka, Redis, MySQL, Docker and Jenkins', 'keyword-stuffing')!
  expect(example.after).toMatch(/^\[.+\] with \[the three or four that mattered most of Java, .+ and Jenkins\]$/)
})

it('splits a run-on into its result and its work, and keeps every fact', () => {
  const before =
    'Built an invoice service in Kotlin which reads orders, checks prices, applies discounts, writes to PostgreSQL, prints PDFs, mails them to buyers, archives copies in S3, informs the ledger and answers questions from support through a small admin page written in React, and cut the monthly close from 5 days to 1'
  const example = rewrite(before, 'too-long', {}, { outcome: true })!
  const [result, work] = example.after.split('\n')
  expect(result).toBe('Cut the monthly close from 5 days to 1')
  expect(work).toMatch(/^Built an invoice service in Kotlin .+ written in React \[.+\]$/)
})

it('keeps the work before a result that is no deed', () => {
  const before =
    'Led the replacement of the paper rota with a Rails app, which meant drafting the plan, testing two vendors, writing the importer, training 9 wards, moving the old sheets over one ward at a time, building the reports that the matrons had asked for since spring and finally switching the fax machine off, so no shift is filled by phone any more'
  const [result, work] = rewrite(before, 'too-long', {}, { outcome: true })!.after.split('\n')
  expect(result).toBe('Led the replacement of the paper rota with a Rails app, so no shift is filled by phone any more')
  expect(work).toMatch(/^Drafted the plan, tested two vendors, wrote the importer, .+ \[.+\]$/)
})

it('leaves a bullet that is fine alone', () => {
  expect(rewrite('Moved 40 jobs to Argo, which ended missed runs', 'none')).toBeNull()
  expect(rewrite('', 'vague')).toBeNull()
})

it('asks in other words in every example of one resume', () => {
  const texts = [
    'Built a billing API in Go',
    'Built a refund API in Go',
    'Built a voucher API in Go',
    'Built a ledger API in Go',
  ]
  const examples = rewriteInTurn(
    texts.map((text) => ['no-outcome', text] as const),
    { level: 'mid', spelling: 'us', wanted: 'resume', current: false },
  )
  const asked = examples.map((example) => blanksOf(example!.after).join())
  expect(new Set(asked).size).toBe(texts.length)
})

describe('whatever the bullet says', () => {
  const piece = fc.constantFrom(
    ...'Responsible for Helped with to build the a API of and in , ; 40% 12 PostgreSQL was were created by which I we team [x] testing ( ) services from 3 to 5 Worked on Part of that moved Kafka . – Used'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
    fc.string({ maxLength: 300 }),
  )
  const setting = fc.record({
    current: fc.boolean(),
    level: fc.constantFrom('junior', 'mid', 'senior', 'lead'),
    spelling: fc.constantFrom('us', 'uk'),
    wanted: fc.constantFrom('resume', 'cv'),
    variant: fc.nat(40),
  })

  it('an example has at most three blanks, one question each, and invents and loses nothing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...REASONS), fc.boolean(), setting, (before, reason, outcome, more) => {
        const example = rewriteBullet(before, judged(before, reason, { outcome }), situation(more))
        if (!example) return
        expect(blanksOf(example.after).length).toBeLessThanOrEqual(3)
        expect(example.asks).toHaveLength(blanksOf(example.after).length)
        expect(example.asks.every((ask) => ask.length > 0)).toBe(true)
        const figures = (line: string) => line.match(/\d+/g) ?? []
        expect(figures(before)).toEqual(expect.arrayContaining(figures(example.after)))
        expect(faithful(example, [], words.bases) ?? '').not.toMatch(/^lost/)
      }),
      { numRuns: 400 },
    )
  })
})
