import { reasoned } from './reason.ts'
import type { Standard } from './standard.ts'
import type { GuideTexts } from './texts.ts'

const DETAILS = 'contact/private-details'

/** What a reader of this market does not want to see, each with the reason. */
export function staysOut({ of }: Standard, { personal, details }: GuideTexts): string[] {
  const named = of(DETAILS)
  const kinds = Object.keys(details).filter((kind) => named.on && isNamed(kind, named.options.kinds))
  return [
    ...(kinds.length > 0 ? [reasoned(listed(kinds, details), named.why)] : []),
    ...personal.filter(({ rule }) => of(rule).on).map(({ rule, out }) => reasoned(out, of(rule).why)),
  ]
}

/** What is left to the candidate here, though other markets want it left out. */
export function leftOpen({ of }: Standard, { personal, details }: GuideTexts): string[] {
  const named = of(DETAILS)
  const kinds = Object.keys(details).filter((kind) => !named.on || !isNamed(kind, named.options.kinds))
  const open = personal.flatMap(({ rule, open }) => (open && !of(rule).on ? [reasoned(open, of(rule).because)] : []))
  return [...(kinds.length > 0 ? [reasoned(listed(kinds, details), named.because)] : []), ...open]
}

function isNamed(kind: string, kinds: unknown): boolean {
  return Array.isArray(kinds) && kinds.includes(kind)
}

function listed(kinds: string[], details: GuideTexts['details']): string {
  return kinds.map((kind) => details[kind]).join(', ')
}
