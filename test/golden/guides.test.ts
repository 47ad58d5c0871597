import { describe, expect, it } from 'vitest'
import { rules } from '../../review-rules/index.ts'
import { loadGuide, loadOverlays } from '../../review-rules/load.ts'
import { composeGuide, type GuideRequest } from '../../src/guide/compose.ts'
import { marketsOf } from '../../src/review/checklist.ts'
import { EMPLOYERS, LEVELS } from '../../src/review/context.ts'
import { plainText } from '../../src/thread/plain.ts'

const overlays = loadOverlays()
const texts = loadGuide()
const markets = marketsOf(overlays)

/** The messages of the guide as plain text. */
function guide(request: GuideRequest): string[] {
  return composeGuide(request, { rules, overlays, texts }).parts.map(plainText)
}

/** Read these files, do not only accept them: `npx vitest run test/golden/guides.test.ts -u` writes them. */
describe('the guide', () => {
  it.each<[string, GuideRequest]>([
    ['us-junior', { market: 'us', level: 'junior', employer: null }],
    ['uk-mid', { market: 'uk', level: 'mid', employer: null }],
    ['de-senior-public-sector', { market: 'de', level: 'senior', employer: 'public-sector' }],
  ])('reads as its golden file for %s', async (name, request) => {
    await expect(`${guide(request).join('\n\n\n')}\n`).toMatchFileSnapshot(`guides/${name}.md`)
  })

  it.each(markets)('answers for %s, every level and employer, in messages that a phone shows', (market) => {
    const requests = [null, ...LEVELS].flatMap((level) =>
      [null, ...EMPLOYERS].map((employer) => ({ market, level, employer })),
    )
    // A message of Discord holds 2,000 characters.
    expect(requests.filter((request) => guide(request).some((message) => message.length > 2000))).toEqual([])
  })

  const elsewhere = markets.filter((market) => !/^(?:uk|us)\b/.test(market))
  it.each(elsewhere)('gives %s no reason that holds for the UK or the US', (market) => {
    const whole = guide({ market, level: 'senior', employer: null }).join('\n')
    expect(whole).not.toMatch(/\bUK\b|\bUS (?!Letter)|British (?:CV|guides|readers)/)
  })

  it('says what it assumed where something was left open or does not go together', () => {
    const [message] = guide({ market: 'us-federal', level: null, employer: 'startup' })
    expect(message).toContain('You named no level, so this is for mid-level.')
    expect(message).toContain('a startup, which does not go with the US federal government')
  })

  it('gives no name and no profile to an anonymised application', () => {
    const [message] = guide({ market: 'uk-civil-service', level: 'mid', employer: null })
    expect(message).not.toMatch(/Name, phone number|Profile,/)
  })
})
