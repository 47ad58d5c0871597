import type { Resume } from '../resume/model.ts'
import type { Evidence, Finding } from './finding.ts'
import type { Example } from './judge/judgement.ts'

const SHORTEST = 4

/**
 * A function that takes contact and personal details out of a text: what they are stays, in brackets. Threads are
 * read by others, and reviews are stored.
 */
export function contactMask(resume: Resume): (text: string) => string {
  const { email, phone, links } = resume.contact
  const secrets: [string, string][] = []
  if (email) secrets.push([email.text, '[email]'])
  if (phone) secrets.push([phone.text, '[phone]'])
  for (const link of links) secrets.push([link.text, `[${link.kind} link]`], [link.url, `[${link.kind} link]`])
  for (const detail of resume.personal) {
    if (detail.kind !== 'photo') secrets.push([detail.text, `[${detail.kind.replace('-', ' ')}]`])
  }
  const longestFirst = secrets
    .filter(([secret]) => secret.trim().length >= SHORTEST)
    .sort(([a], [b]) => b.length - a.length)
  return (text) => {
    const masked = longestFirst.reduce((rest, [secret, name]) => rest.replaceAll(secret, name), text)
    return masked.includes('@') ? masked.replace(EMAIL, '[email]') : masked
  }
}

/** Any address, also one that is not the candidate's own. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu

export function maskFinding(finding: Finding, mask: (text: string) => string): Finding {
  return {
    ...finding,
    message: mask(finding.message),
    where: finding.where.map((evidence) => maskEvidence(evidence, mask)),
    example: finding.example && maskExample(finding.example, mask),
  }
}

export function maskEvidence(evidence: Evidence, mask: (text: string) => string): Evidence {
  return { ...evidence, quote: mask(evidence.quote) }
}

export function maskExample({ before, after, asks }: Example, mask: (text: string) => string): Example {
  return { before: mask(before), after: mask(after), asks: asks.map(mask) }
}

/** The same with contact and personal details taken out of every text in it. */
export function maskQuotes<Held>(held: Held, mask: (text: string) => string): Held {
  if (typeof held === 'string') return mask(held) as Held
  if (Array.isArray(held)) return held.map((one) => maskQuotes(one, mask)) as Held
  if (held === null || typeof held !== 'object') return held
  return Object.fromEntries(Object.entries(held).map(([key, value]) => [key, maskQuotes(value, mask)])) as Held
}
