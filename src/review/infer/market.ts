import type { Resume } from '../../resume/model.ts'
import type { Overlay } from '../checklist.ts'
import type { Known, Market } from '../context.ts'
import { anyWord } from './words.ts'

/** Where most of the communities are that install Redline; always said, so that it can be set right. */
const DEFAULT_MARKET: Market = 'us'

/**
 * The market asked for, else the one that the head of the resume points to, else the default. Where markets share a
 * country code, the place decides.
 */
export function inferMarket(resume: Resume, asked: Market | null, overlays: readonly Overlay[]): Known<Market> {
  if (asked) return { value: asked, from: 'asked', because: 'you chose it' }
  const phone = resume.contact.phone?.text.trim() ?? ''
  const head = resume.sections[0]?.lines.map((line) => line.text).join('\n') ?? ''
  const place = `${resume.contact.location?.text ?? ''}\n${resume.roles[0]?.location?.text ?? ''}`
  const signed = overlays.flatMap(({ value, signs }) => (signs ? [{ value, signs }] : []))

  const called = signed.filter(({ signs }) => signs.callingCodes.some((code) => phone.startsWith(code)))
  const named = signed.filter(({ signs }) => anyWord(signs.places).test(place))
  const written = signed.filter(({ signs }) => fits(signs.patterns, `${head}\n${place}`))
  const byCode =
    called.find((market) => named.includes(market) || written.includes(market)) ??
    called.find(({ value }) => value === DEFAULT_MARKET) ??
    called[0]
  if (byCode) return { value: byCode.value, from: 'resume', because: 'of the country code of your phone number' }
  if (named[0]) return { value: named[0].value, from: 'resume', because: 'of the places you name' }
  if (written[0]) {
    const { value, signs } = written[0]
    const what = phone && fits(signs.patterns, phone) ? 'phone number' : 'place'
    return { value, from: 'resume', because: `of how your ${what} is written` }
  }
  return { value: DEFAULT_MARKET, from: 'default', because: 'nothing in the document names another' }
}

function fits(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => new RegExp(pattern).test(text))
}
