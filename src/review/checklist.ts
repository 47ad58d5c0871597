import { z } from 'zod'
import { EMPLOYERS, type Employer, LEVELS, type Level, MARKETS, type Market } from './context.ts'
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
  /** The value of the axis, e.g. "uk"; "base" and "community" have only this one. */
  value: z.enum(['base', ...MARKETS, ...LEVELS, ...EMPLOYERS, 'community']),
  /** As a reader would say it: "the UK", "mid-level". */
  name: z.string(),
  /** Which document this market or employer wants. */
  document: z.strictObject({ kind: z.enum(['resume', 'cv']), ...because }).optional(),
  /** Of a market: by what in the head of a resume it is recognised when nobody named it. */
  signs: z
    .strictObject({
      /** International calling codes, "+44". */
      callingCodes: z.array(z.string()),
      /** National ways to write a phone number, a postcode or a town with its region, as regular expressions. */
      patterns: z.array(z.string()),
      /** Names of the country and its parts, as whole words. */
      places: z.array(z.string()),
    })
    .optional(),
  rules: z.record(z.string(), ruleSettingSchema).default({}),
})
export type Overlay = z.infer<typeof overlaySchema>

/** What one review is held to, after all overlays that apply have been laid over one another. */
export interface Checklist {
  document: NonNullable<Overlay['document']>
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

/** The overlays that apply to these values, laid over one another: base, market, seniority, employer, community. */
export function resolveChecklist(overlays: readonly Overlay[], axes: Axes): Checklist {
  const values = ['base', axes.market, axes.level, axes.employer, 'community']
  const chosen = values.flatMap((value) => overlays.filter((overlay) => overlay.value === value))
  const rules = new Map<string, ResolvedSetting>()
  for (const overlay of chosen) {
    for (const [id, setting] of Object.entries(overlay.rules)) {
      const before = rules.get(id)
      rules.set(id, {
        severity: setting.severity ?? before?.severity,
        options: { ...before?.options, ...setting.options },
        why: setting.why ?? before?.why,
        sources: [...(before?.sources ?? []), ...setting.sources],
        said: [...(before?.said ?? []), { overlay: overlay.name, because: setting.because }],
      })
    }
  }
  const document = chosen.findLast((overlay) => overlay.document)?.document
  if (!document) throw new Error(`No checklist says which document ${axes.market} wants`)
  return { document, rules }
}
