import { z } from 'zod'
import { EMPLOYERS, LEVELS, MARKETS } from './context.ts'
import { SEVERITIES } from './rule.ts'

/**
 * An overlay sets some things for one value of one axis; what it does not name stays as the overlay before it left it.
 * Order: base, market, seniority, employer. Each setting says why, and where from.
 */
const because = { because: z.string().min(1), sources: z.array(z.string()).default([]) }

export const ruleSettingSchema = z.strictObject({
  severity: z.enum([...SEVERITIES, 'off']).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
  /** Takes the place of the rule's own `why`, where the reason differs for this market or level. */
  why: z.string().optional(),
  ...because,
})
export type RuleSetting = z.infer<typeof ruleSettingSchema>

export const overlaySchema = z.strictObject({
  axis: z.enum(['base', 'market', 'seniority', 'employer']),
  /** The value of the axis, e.g. "uk"; "base" for the base. */
  value: z.enum(['base', ...MARKETS, ...LEVELS, ...EMPLOYERS]),
  /** As a reader would say it: "the UK", "mid-level". */
  name: z.string(),
  /** Which document this market or employer wants. */
  document: z.strictObject({ kind: z.enum(['resume', 'cv']), ...because }).optional(),
  spelling: z.strictObject({ variety: z.enum(['us', 'uk']), ...because }).optional(),
  paper: z.strictObject({ size: z.enum(['letter', 'a4']), ...because }).optional(),
  rules: z.record(z.string(), ruleSettingSchema).default({}),
})
export type Overlay = z.infer<typeof overlaySchema>
