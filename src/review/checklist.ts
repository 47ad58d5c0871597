import { z } from 'zod'
import { EMPLOYERS, type Employer, type Level, type Market, type Spelling } from './context.ts'
import { SEVERITIES, type Severity } from './rule.ts'

/**
 * An overlay sets some things for one value of one axis; what it does not name stays as the overlay before it left it.
 * Order: base, market, seniority, employer, community. Each setting says why, and where from.
 */
const because = { because: z.string().min(1), sources: z.array(z.string()).default([]) }

const ruleSettingSchema = z.strictObject({
  severity: z.enum([...SEVERITIES, 'off']).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
  /** Takes the place of the rule's own `why`, where the reason differs for this market or level. */
  why: z.string().optional(),
  ...because,
})

export const overlaySchema = z.strictObject({
  axis: z.enum(['base', 'market', 'seniority', 'employer', 'community']),
  /** The value of the axis, e.g. "uk": the name of the file; "base" and "community" have only this one. */
  value: z.string(),
  /** As a reader would say it within a sentence: "the UK", "mid-level", "a startup". */
  name: z.string(),
  /** Of a market: another market with which it shares all that it does not say itself; that one's signs excepted. */
  like: z.string().optional(),
  /** Of a market: how its readers spell, and how Redline writes for them. */
  spelling: z.enum(['us', 'uk']).optional(),
  /** Of a market: the only employers that it has; absent where it has all. */
  employers: z.array(z.enum(EMPLOYERS)).optional(),
  /** Which document this market or employer wants. `beside`: an employer takes it as well as what its market wants. */
  document: z
    .strictObject({ kind: z.enum(['resume', 'cv']), beside: z.boolean().default(false), ...because })
    .optional(),
  /** Of an employer: words by which an advertisement of one is known. */
  postings: z.array(z.string().min(1)).optional(),
  /** Of a market: by what in the head of a resume it is recognised when nobody named it. */
  signs: z
    .strictObject({
      /** International calling codes, "+44". */
      callingCodes: z.array(z.string()),
      /** National ways to write a phone number, a postcode or a town with its region, as regular expressions. */
      patterns: z.array(z.string().refine(isPattern, 'this is no regular expression')),
      /** Names of the country and its parts, as whole words. */
      places: z.array(z.string()),
    })
    .optional(),
  rules: z.record(z.string(), ruleSettingSchema).default({}),
})
export type Overlay = z.infer<typeof overlaySchema>

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

/** What one review is held to, after all overlays that apply have been laid over one another. */
export interface Checklist {
  document: NonNullable<Overlay['document']>
  /** The other kind, where this employer takes it too. */
  orDocument: Overlay['document'] | null
  spelling: Spelling
  rules: Map<string, ResolvedSetting>
}

/** The last word on one rule, and every overlay that had a say in it, in order. */
export interface ResolvedSetting {
  severity: Severity | 'off' | undefined
  options: Record<string, unknown>
  why: string | undefined
  sources: string[]
  said: { overlay: string; because: string }[]
}

export interface Axes {
  market: Market
  level: Level
  employer: Employer | null
}

/** The markets that there are, in the order of their files. */
export function marketsOf(overlays: readonly Overlay[]): Market[] {
  return overlays.filter(({ axis }) => axis === 'market').map(({ value }) => value)
}

/** The markets by name, as one chooses from a list: "UK", "Germany, Austria or Switzerland"; `words` name their parts. */
export function marketChoices(overlays: readonly Overlay[]): { name: string; value: Market; words: string[] }[] {
  const named = overlays.filter(({ axis }) => axis === 'market')
  return named.map(({ name, value, signs }) => {
    const bare = name.replace(/^the /, '')
    return { name: bare.charAt(0).toUpperCase() + bare.slice(1), value, words: signs?.places ?? [] }
  })
}

/**
 * The overlays that apply to these values, laid over one another: base, market, seniority, employer, community. What a
 * market switches off stays off: a junior's code is not asked for where applications are anonymous.
 */
export function resolveChecklist(overlays: readonly Overlay[], { market, level, employer }: Axes): Checklist {
  const named = (value: string | null) => overlays.filter((overlay) => overlay.value === value)
  const ofMarket = marketOverlays(overlays, market)
  const chosen = [...named('base'), ...ofMarket, ...named(level), ...named(employer), ...named('community')]
  const isOff = (id: string) =>
    ofMarket.findLast((overlay) => overlay.rules[id]?.severity)?.rules[id]?.severity === 'off'
  const rules = new Map<string, ResolvedSetting>()
  for (const overlay of chosen) {
    for (const [id, setting] of Object.entries(overlay.rules)) {
      const before = rules.get(id)
      rules.set(id, {
        severity: isOff(id) ? 'off' : (setting.severity ?? before?.severity),
        options: { ...before?.options, ...setting.options },
        why: setting.why ?? before?.why,
        sources: [...(before?.sources ?? []), ...setting.sources],
        said: [...(before?.said ?? []), { overlay: overlay.name, because: setting.because }],
      })
    }
  }
  const { document, orDocument } = documentOf(ofMarket, named(employer)[0])
  const spelling = chosen.findLast((overlay) => overlay.spelling)?.spelling
  if (!spelling) throw new Error(`No checklist says which spelling ${market} wants`)
  return { document, orDocument, spelling, rules }
}

/**
 * Which document is wanted: what the employer says goes before the market, unless the market has official rules, which
 * is where it has only some employers. Where both want the same, the market's reason says more.
 */
function documentOf(ofMarket: readonly Overlay[], employer: Overlay | undefined) {
  const document = ofMarket.findLast((overlay) => overlay.document)?.document
  const market = ofMarket.at(-1)
  if (!document) throw new Error(`No checklist says which document ${market?.value} wants`)
  const other = employer?.document?.kind === document.kind || market?.employers ? undefined : employer?.document
  return other?.beside || !other ? { document, orDocument: other ?? null } : { document: other, orDocument: null }
}

/** The market's own overlay last, before it the one that it is like, and so on. */
function marketOverlays(overlays: readonly Overlay[], market: Market): Overlay[] {
  const overlay = overlays.find(({ axis, value }) => axis === 'market' && value === market)
  if (!overlay) throw new Error(`There is no checklist for the market ${market}`)
  return overlay.like === undefined ? [overlay] : [...marketOverlays(overlays, overlay.like), overlay]
}
