import type { Resume } from '../../resume/model.ts'
import type { Overlay } from '../checklist.ts'
import { type Known, MARKETS, type Market } from '../context.ts'
import { anyWord } from './words.ts'

/** Where most of the communities are that install Redline; always said, so that it can be set right. */
const DEFAULT_MARKET: Market = 'us'

/** The market asked for, else the one that the head of the resume points to, else the default. */
export function inferMarket(resume: Resume, asked: Market | null, overlays: readonly Overlay[]): Known<Market> {
  if (asked) return { value: asked, from: 'asked', because: 'you chose it' }
  const phone = resume.contact.phone?.text.trim() ?? ''
  const head = resume.sections[0]?.lines.map((line) => line.text).join('\n') ?? ''
  const place = `${resume.contact.location?.text ?? ''}\n${resume.roles[0]?.location?.text ?? ''}`
  for (const { value, signs } of overlays) {
    const market = MARKETS.find((market) => market === value)
    if (!market || !signs) continue
    if (signs.callingCodes.some((code) => phone.startsWith(code)))
      return { value: market, from: 'resume', because: 'of the country code of your phone number' }
  }
  for (const { value, signs } of overlays) {
    const market = MARKETS.find((market) => market === value)
    if (!market || !signs) continue
    if (anyWord(signs.places).test(place)) return { value: market, from: 'resume', because: 'of the places you name' }
    if (signs.patterns.some((pattern) => new RegExp(pattern).test(`${head}\n${place}`)))
      return { value: market, from: 'resume', because: 'of how your phone number and place are written' }
  }
  return { value: DEFAULT_MARKET, from: 'default', because: 'nothing in the document names another' }
}
