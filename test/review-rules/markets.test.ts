import { describe, expect, it } from 'vitest'
import { loadOverlays } from '../../review-rules/load.ts'
import { marketsOf, resolveChecklist } from '../../src/review/checklist.ts'
import { EMPLOYERS, LEVELS } from '../../src/review/context.ts'
import { plainResume } from '../support/plain-resumes.ts'
import { reviewText } from '../support/review-example.ts'

const overlays = loadOverlays()
const markets = marketsOf(overlays)

/** Findings about personal details, with their severity, for a head that gives them all. */
async function personalFindings(market: string) {
  const head = 'Kassel | +49 561 5550 142 | jana.heller@post.example\n[Photo]\nBorn: 3 May 1990\nNationality: German'
  const { review } = await reviewText(plainResume('uk', { header: head }), { market, level: 'mid' })
  const personal = ['contact/photo', 'contact/private-details', 'contact/nationality']
  return review.findings
    .filter(({ rule }) => personal.includes(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`)
}

describe('what differs between markets', () => {
  it.each(['us', 'us-federal', 'ca', 'uk', 'ie', 'au', 'nz'])(
    'asks to leave photo and age out in %s',
    async (market) => {
      const found = await personalFindings(market)
      expect(found).toContain('contact/photo should-fix')
      expect(found).toContain('contact/private-details should-fix')
    },
  )

  it.each(['de', 'fr', 'nl', 'eu', 'international'])(
    'says nothing of photo, age and nationality in %s',
    async (market) => {
      expect(await personalFindings(market)).toEqual([])
    },
  )

  it.each(['in', 'sg', 'academic'])('only advises on them in %s, where opinions differ', async (market) => {
    const found = await personalFindings(market)
    expect(found.filter((finding) => !finding.endsWith(' consider'))).toEqual([])
  })

  it('spells a rewritten line as the market does', async () => {
    const line = 'Helped the data team to model invoices in Python'
    const text = plainResume('us', {}).replace('Cached tariff lookups in Redis, which cut the AWS bill by 31%.', line)
    const afterIn = async (market: string) => {
      const { review } = await reviewText(text, { market, level: 'mid' })
      return review.bullets.find(({ bullet }) => bullet.text === line)?.example?.after
    }
    expect(await afterIn('us')).toMatch(/^Modeled /)
    expect(await afterIn('au')).toMatch(/^Modelled /)
  })

  it('stops a federal resume at two pages and asks for weekly hours', async () => {
    const { review } = await reviewText(plainResume('us', {}).repeat(6), { market: 'us-federal', level: 'lead' })
    const found = review.findings.map(({ rule, severity }) => `${rule} ${severity}`)
    expect(found).toContain('document/length must-fix')
    expect(found).toContain('structure/hours-per-week should-fix')
  })

  it('asks nobody for a name where applications are anonymous', async () => {
    const nameless = plainResume('uk', { header: 'Bristol' })
      .replace('Morgan Ellery\n', '')
      .replace(/^github.*\n/m, '')
    const { review } = await reviewText(nameless, { market: 'uk-civil-service', level: 'junior' })
    expect(review.findings.filter(({ area }) => area === 'contact')).toEqual([])
  })
})

describe('which market it is', () => {
  it.each([
    ['Toronto, ON | +1 416 555 0142', 'ca'],
    ['Halifax, NS | (902) 555-0142', 'ca'],
    ['Denver, CO | +1 303 555 0142', 'us'],
    ['+1 303 555 0142', 'us'],
    ['10999 Berlin | +49 30 5550 142', 'de'],
    ['Berlin, CT 06037 | (860) 555-0142', 'us'],
    ['Lisbon, Portugal | +351 21 555 0142', 'eu'],
    ['Galway | +353 91 555 014', 'ie'],
    ['Geelong VIC 3220 | 0491 570 156', 'au'],
    ['Bengaluru | +91 80 5550 0142', 'in'],
  ])('%s is read as %s', async (head, market) => {
    const { review } = await reviewText(plainResume('us', { header: `${head} | dana@post.example` }), {})
    expect(review.context.market.value).toBe(market)
  })
})

it('knows a document, a spelling and a length for every market, level and employer', () => {
  for (const market of markets) {
    for (const level of LEVELS) {
      for (const employer of [null, ...EMPLOYERS]) {
        const { document, spelling, rules } = resolveChecklist(overlays, { market, level, employer })
        const length = rules.get('document/length')
        expect(['resume', 'cv']).toContain(document.kind)
        expect(['us', 'uk']).toContain(spelling)
        expect(length?.severity === 'off' || Object.hasOwn(length?.options ?? {}, 'most')).toBe(true)
      }
    }
  }
})

it('says what it set aside when employer and market contradict one another', async () => {
  const { review, thread } = await reviewText(plainResume('us', {}), { market: 'us-federal', employer: 'startup' })
  expect(review.context.employer).toBeNull()
  const first = thread.parts[0]?.blocks[0]
  expect(first?.kind === 'text' && first.text).toContain(
    'You also chose a startup, which does not go with the US federal government: I kept to the latter.',
  )
})
